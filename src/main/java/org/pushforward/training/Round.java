package org.pushforward.training;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Several runs that play by one clock: none begins a step before all have done the one before it, and when they are
 * stopped all end at the same step. A run that fails leaves the round; the others go on.
 *
 * <p>One round lasts from one play to the next pause.
 */
public final class Round {
    private final List<Seat> seats;
    private long target;
    private boolean stopped;

    /**
     * @param runs how many play
     * @param from the step at which all stand
     * @param limit the step after which all wait to be stopped
     */
    public Round(int runs, long from, long limit) {
        target = limit;
        seats = IntStream.range(0, runs).mapToObj(i -> new Seat(from)).toList();
    }

    /** A run that plays by itself. */
    static Seat alone() {
        return new Round(1, 0, Long.MAX_VALUE).seat(0);
    }

    public Seat seat(int run) {
        return seats.get(run);
    }

    /**
     * Ends the round: every run that is told to pause afterwards finishes the steps that others have begun, no more.
     *
     * @return the step at which all will stand
     */
    public synchronized long stop() {
        if (!stopped) {
            stopped = true;
            target = seats.stream()
                    .filter(seat -> !seat.gone)
                    .mapToLong(seat -> seat.granted ? seat.step + 1 : seat.step)
                    .max()
                    .orElse(furthest());
        }
        return target;
    }

    private long furthest() {
        return seats.stream().mapToLong(seat -> seat.step).max().orElse(0);
    }

    /** True if no run will do another step: all have come to the limit, or have left. */
    public synchronized boolean isOver() {
        return seats.stream().allMatch(seat -> seat.gone || seat.entered && seat.step >= target);
    }

    /** The least step among the runs that still play. */
    private long slowest() {
        return seats.stream()
                .filter(seat -> !seat.gone)
                .mapToLong(seat -> seat.entered ? seat.step : Long.MIN_VALUE)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private void wakeThoseWhoMay() {
        long least = slowest();
        for (Seat seat : seats) {
            if (seat.waiting && seat.step <= least) {
                seat.waiting = false;
                seat.wake.run();
            }
        }
    }

    /** One run's place in the round. */
    public final class Seat {
        private Runnable wake = () -> {};
        private long step;
        private boolean entered;
        private boolean granted;
        private boolean waiting;
        private boolean gone;

        private Seat(long from) {
            step = from;
        }

        /** @param wake called when it is this run's turn after it had to wait */
        void wakeBy(Runnable wake) {
            this.wake = wake;
        }

        /** The run is ready to play from a step on; until all are, none does a step. */
        void enter(long from) {
            synchronized (Round.this) {
                step = from;
                entered = true;
                wakeThoseWhoMay();
            }
        }

        /** Whether the next step may begin; if not, the run will be woken. */
        boolean mayStep() {
            synchronized (Round.this) {
                granted = !gone && step < target && step <= slowest();
                waiting = !granted;
                return granted;
            }
        }

        /** The run has done a step. */
        void done(long now) {
            synchronized (Round.this) {
                granted = false;
                step = now;
                wakeThoseWhoMay();
            }
        }

        /** The run plays no longer; the others do not wait for it. */
        void leave() {
            synchronized (Round.this) {
                if (!gone) {
                    gone = true;
                    wakeThoseWhoMay();
                }
            }
        }

        /** Whether a run that was told to pause at a step has to do another one first. */
        boolean owes(long at) {
            synchronized (Round.this) {
                return stopped && at < target;
            }
        }
    }
}
