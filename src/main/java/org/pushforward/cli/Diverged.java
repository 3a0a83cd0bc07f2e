package org.pushforward.cli;

import org.pushforward.experiment.RunSpec;
import org.pushforward.training.Failure;

/** A number of the run ran away. */
final class Diverged extends WorkFailed {
    private static final long serialVersionUID = 1L;

    private Diverged(String message) {
        super(message);
    }

    /** @param kind {@code curve} or {@code metric} */
    static Diverged of(String kind, Failure failure, RunSpec spec) {
        return new Diverged("the run diverged at step " + failure.step() + ": the " + kind + " '" + failure.curve()
                + "' is " + failure.detail() + "; try " + remedy(spec));
    }

    private static String remedy(RunSpec spec) {
        return spec.values().asMap().entrySet().stream()
                .filter(entry -> entry.getKey().contains("rate") && entry.getValue() instanceof Double)
                .findFirst()
                .map(entry -> "--set " + entry.getKey() + "=" + (Double) entry.getValue() / 10 + " (it was "
                        + entry.getValue() + ")")
                .orElse("other values by --set, or another --seed");
    }
}
