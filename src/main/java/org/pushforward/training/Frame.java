package org.pushforward.training;

import java.util.Optional;

/**
 * One moment of a run, as the training thread published it; immutable.
 *
 * @param snapshot what the stage draws; after a failure the last good one
 * @param step whole steps done
 * @param phase index of the phase to come, 0 between steps
 * @param curves the curves so far, thinned
 * @param stepsPerSecond measured just now, 0 while paused
 * @param playing whether steps go on by themselves
 * @param failure why the run stopped, if it did
 */
public record Frame<S>(
        S snapshot,
        long step,
        int phase,
        Curves curves,
        double stepsPerSecond,
        boolean playing,
        Optional<Failure> failure) {

    Frame<S> failed(Failure why) {
        return new Frame<>(snapshot, step, phase, curves, 0, false, Optional.of(why));
    }
}
