package org.pushforward.ui.run;

import java.util.concurrent.CompletableFuture;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.training.Recording;

/** A copy of a run that is to be, once the run has told all of itself. */
record Copy<S>(Experiment<S> experiment, RunSpec spec, CompletableFuture<Recording> recording) {
    static <S> Copy<S> of(Run<S> run) {
        return new Copy<>(run.experiment(), run.spec(), run.record());
    }

    /** True if {@link #open} can be called. */
    boolean isReady() {
        return recording.isDone();
    }

    /** True if the run cannot tell, because it never began. */
    boolean isHopeless() {
        return recording.isCompletedExceptionally();
    }

    /** A run like it from the beginning. */
    Run<S> anew() {
        return Run.open(experiment, spec);
    }

    /** The copy, with the past of the other and where it stood. */
    Run<S> open() {
        return Run.open(new OpenedRun<>(experiment, spec, recording.join()));
    }
}
