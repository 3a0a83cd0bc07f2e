package org.pushforward.plot;

import java.util.List;
import java.util.Optional;

/**
 * One line of live mathematics: parts side by side, each typeset in its ink with its present value below.
 *
 * @param parts from left to right
 */
public record EquationLine(List<Part> parts) {
    public EquationLine {
        parts = List.copyOf(parts);
    }

    public static EquationLine of(Part... parts) {
        return new EquationLine(List.of(parts));
    }

    /**
     * A piece of the line.
     *
     * @param id by which a lesson's step highlights it, empty for signs between terms
     * @param latex what is typeset
     * @param ink the colour it also has on the stage
     * @param value its present value in words, shown below
     */
    public record Part(String id, String latex, Ink ink, Optional<String> value) {}

    /** A term with its present value. */
    public static Part term(String id, String latex, Ink ink, double value) {
        return new Part(id, latex, ink, Optional.of(Numbers.format(value)));
    }

    /** A sign or symbol without a value. */
    public static Part sign(String latex) {
        return new Part("", latex, Ink.TEXT, Optional.empty());
    }
}
