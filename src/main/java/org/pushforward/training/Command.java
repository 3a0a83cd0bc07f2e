package org.pushforward.training;

import java.util.Optional;
import java.util.function.Supplier;
import org.pushforward.parameter.Values;

/** What may be asked of a session; immutable, carried out by the training thread in the order given. */
sealed interface Command {
    /** @param seat says when each step may begin */
    record Play(Round.Seat seat) implements Command {}

    /** It may be this run's turn. */
    record Wake() implements Command {}

    record Pause() implements Command {}

    /** One whole step, or the rest of one already begun. */
    record StepOnce() implements Command {}

    record StepPhase() implements Command {}

    /**
     * New values of live parameters.
     *
     * @param number counts such commands and restarts from 1
     */
    record Set(Values values, long number) implements Command {}

    /** Back or forth to a step that was done. */
    record Seek(long step) implements Command {}

    /**
     * A new trainer from step 0, or where a recorded run stood.
     *
     * @param values its parameters
     * @param number counts such commands and changes of live parameters from 1
     */
    record Restart(Supplier<? extends Trainer<?>> factory, Values values, long number, Optional<Recording> from)
            implements Command {}

    /** Something to be told between two steps. */
    record Ask(Inquiry<?, ?> inquiry) implements Command {}

    /** @param stepsPerSecond infinity for as fast as the machine goes */
    record Pace(double stepsPerSecond) implements Command {}

    record Close() implements Command {}

    /** True if a long way to some step is not worth finishing because of what comes next; nothing may come. */
    static boolean isNewWay(Command next) {
        return next instanceof Seek || next instanceof Restart || next instanceof Close;
    }
}
