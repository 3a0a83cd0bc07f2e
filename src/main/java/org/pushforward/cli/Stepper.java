package org.pushforward.cli;

import java.util.Map;
import org.pushforward.experiment.RunSpec;
import org.pushforward.training.Failure;
import org.pushforward.training.Frame;
import org.pushforward.training.Passage;

/** A run that goes forward, and fails loudly; used by the training thread alone. */
final class Stepper<S> {
    private final Passage<S> passage;
    private final RunSpec spec;
    private Map<String, Double> metrics;

    Stepper(Passage<S> passage, RunSpec spec) {
        this.passage = passage;
        this.spec = spec;
    }

    Passage<S> passage() {
        return passage;
    }

    /** Whole steps done. */
    long step() {
        return passage.step();
    }

    /** @throws Diverged if a curve is not finite afterwards */
    void advance() {
        metrics = null;
        try {
            passage.finishStep();
        } catch (RuntimeException e) {
            throw new WorkFailed("step " + (step() + 1) + " failed: " + WorkFailed.reason(e), e);
        }
        passage.failure().ifPresent(failure -> {
            throw Diverged.of("curve", failure, spec);
        });
    }

    /** Evaluated once a step, however often they are asked for. */
    Map<String, Double> metrics() {
        if (metrics == null) {
            metrics = passage.trainer().metrics();
        }
        return metrics;
    }

    /** @throws Diverged if one is not finite */
    Map<String, Double> finiteMetrics() {
        metrics().forEach((name, value) -> {
            if (!Double.isFinite(value)) {
                throw Diverged.of("metric", new Failure(step(), name, String.valueOf(value)), spec);
            }
        });
        return metrics();
    }

    Frame<S> frame() {
        return passage.frame();
    }
}
