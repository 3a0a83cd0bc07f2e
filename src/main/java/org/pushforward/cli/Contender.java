package org.pushforward.cli;

import java.util.Map;
import java.util.Optional;
import org.pushforward.experiment.output.SideBySide;
import org.pushforward.training.Failure;
import org.pushforward.training.Passage;

/** One run of a comparison; used by the training thread alone. */
final class Contender<S> implements AutoCloseable {
    private final Start<S> start;
    private final Passage<S> passage;
    private Map<String, Double> metrics;

    Contender(Start<S> start) {
        this.start = start;
        passage = start.begin();
    }

    Start<S> start() {
        return start;
    }

    /** Does a step, unless it has diverged. */
    void advance() {
        metrics = null;
        if (failure().isEmpty()) {
            passage.finishStep();
        }
    }

    Optional<Failure> failure() {
        return passage.failure();
    }

    /** Evaluated once a step; none after it has diverged. */
    Map<String, Double> metrics() {
        if (metrics == null) {
            metrics = failure().isPresent() ? Map.of() : passage.trainer().metrics();
        }
        return metrics;
    }

    /** Adds its stage to a picture. */
    void addTo(SideBySide picture, String title) {
        picture.add(start.experiment(), passage.frame(), title);
    }

    @Override
    public void close() {
        passage.close();
    }
}
