package org.pushforward.experiment;

import java.util.Optional;
import org.pushforward.lesson.MathChecker;
import org.pushforward.plot.formula.Formula;

/** Judges a lesson's formulas by the typesetter that will draw them. */
public final class Typesetter implements MathChecker {
    @Override
    public Optional<String> fault(String latex) {
        int open = openBraces(latex);
        if (open != 0) {
            // the typesetter would draw it, with something missing
            return Optional.of(open > 0 ? "a { is never closed" : "a } closes nothing");
        }
        try {
            Formula.of(latex);
            return Optional.empty();
        } catch (RuntimeException e) {
            String reason = e.getMessage() == null ? "not understood" : e.getMessage();
            return Optional.of(reason.lines().findFirst().orElse("not understood"));
        }
    }

    private static int openBraces(String latex) {
        int open = 0;
        for (int i = 0; i < latex.length() && open >= 0; i++) {
            switch (latex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
        }
        return open;
    }
}
