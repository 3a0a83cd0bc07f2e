package org.pushforward.training;

import java.util.Optional;
import org.pushforward.parameter.Values;

/**
 * A whole run around one of its moments.
 *
 * @param head the furthest step that was done; the moment may lie before it
 * @param whole the curves up to the head
 * @param left the curves of the branch that was left last, from the run's beginning; none if none was
 * @param values the parameters in force at the moment, if the session was told them
 * @param changes how many changes of live parameters and restarts the session has carried out
 */
public record Track(long head, Curves whole, Curves left, Optional<Values> values, long changes) {
    static Track upTo(long step) {
        return new Track(step, Curves.none(), Curves.none(), Optional.empty(), 0);
    }
}
