package org.pushforward.experiment.output;

/** Who waits for a piece of work: is told how far it has come, and may stop it by throwing. */
@FunctionalInterface
public interface Follower {
    /** One who waits in patience. */
    Follower NOBODY = part -> {};

    /**
     * @param part of the work that is done, from 0 to 1
     * @throws java.util.concurrent.CancellationException if the work is to stop
     */
    void at(double part);

    /** The same follower for a part of the work. */
    default Follower within(double from, double to) {
        return part -> at(from + (to - from) * part);
    }
}
