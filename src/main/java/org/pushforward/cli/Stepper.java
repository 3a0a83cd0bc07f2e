package org.pushforward.cli;

import java.util.Map;
import org.pushforward.experiment.RunSpec;
import org.pushforward.training.Failure;
import org.pushforward.training.Frame;
import org.pushforward.training.History;
import org.pushforward.training.Trainer;

/** A trainer and how far it has come; used by the training thread alone. */
final class Stepper<S> {
    private final Trainer<S> trainer;
    private final RunSpec spec;
    private final History history;
    private long step;
    private Map<String, Double> metrics;

    /** @param step whole steps that the trainer has done */
    Stepper(Trainer<S> trainer, RunSpec spec, long step) {
        this.trainer = trainer;
        this.spec = spec;
        this.step = step;
        history = new History(trainer.curveNames());
    }

    Trainer<S> trainer() {
        return trainer;
    }

    /** Whole steps done. */
    long step() {
        return step;
    }

    /** @throws Diverged if a curve is not finite afterwards */
    void advance() {
        metrics = null;
        try {
            trainer.step();
        } catch (RuntimeException e) {
            throw new WorkFailed("step " + (step + 1) + " failed: " + WorkFailed.reason(e), e);
        }
        double[] curves = trainer.curves();
        for (int c = 0; c < curves.length; c++) {
            if (!Double.isFinite(curves[c])) {
                String name = trainer.curveNames().get(c);
                throw Diverged.of("curve", new Failure(step + 1, name, String.valueOf(curves[c])), spec);
            }
        }
        step++;
        history.add(step, curves);
    }

    /** Evaluated once a step, however often they are asked for. */
    Map<String, Double> metrics() {
        if (metrics == null) {
            metrics = trainer.metrics();
        }
        return metrics;
    }

    /** @throws Diverged if one is not finite */
    Map<String, Double> finiteMetrics() {
        metrics().forEach((name, value) -> {
            if (!Double.isFinite(value)) {
                throw Diverged.of("metric", new Failure(step, name, String.valueOf(value)), spec);
            }
        });
        return metrics();
    }

    Frame<S> frame() {
        return Frame.still(trainer.snapshot(), step, history.curves());
    }
}
