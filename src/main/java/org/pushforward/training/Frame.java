package org.pushforward.training;

import java.util.Optional;

/**
 * One moment of a run, as the training thread published it; immutable.
 *
 * @param snapshot what the stage draws; after a failure the last good one
 * @param step whole steps done
 * @param phase index of the phase to come, 0 between steps
 * @param curves the curves up to this moment, thinned
 * @param stepsPerSecond measured just now, 0 while paused
 * @param playing whether steps go on by themselves
 * @param failure why the run stopped, if it did
 * @param track the whole run around this moment
 */
public record Frame<S>(
        S snapshot,
        long step,
        int phase,
        Curves curves,
        double stepsPerSecond,
        boolean playing,
        Optional<Failure> failure,
        Track track) {

    /** A moment outside any session: paused, nothing after it. */
    public static <S> Frame<S> still(S snapshot, long step, Curves curves) {
        return new Frame<>(snapshot, step, 0, curves, 0, false, Optional.empty(), Track.upTo(step));
    }

    Frame<S> failed(Failure why) {
        return new Frame<>(snapshot, step, phase, curves, 0, false, Optional.of(why), track);
    }
}
