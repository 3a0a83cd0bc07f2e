package org.pushforward.lesson;

import java.util.Optional;

/** Judges formulas; given by the caller, so that reading lessons needs no typesetter. */
@FunctionalInterface
public interface MathChecker {

    /** Why the formula cannot be set, in one line; nothing when it can. */
    Optional<String> fault(String latex);
}
