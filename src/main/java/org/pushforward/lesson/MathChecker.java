package org.pushforward.lesson;

import java.util.Optional;

/** Judges formulas, and codes in links; given by the caller, so that reading lessons needs no typesetter. */
@FunctionalInterface
public interface MathChecker {

    /** Why the formula cannot be set, in one line; nothing when it can. */
    Optional<String> fault(String latex);

    /** Why a link to {@code code:...} cannot be followed; nothing when it can, or when nobody can tell. */
    default Optional<String> codeFault(String code) {
        return Optional.empty();
    }

    /** The same judge of formulas, and the experiments' of codes. */
    static MathChecker with(MathChecker math, ExperimentIndex index) {
        return new MathChecker() {
            @Override
            public Optional<String> fault(String latex) {
                return math.fault(latex);
            }

            @Override
            public Optional<String> codeFault(String code) {
                return index.rejectCode(code);
            }
        };
    }
}
