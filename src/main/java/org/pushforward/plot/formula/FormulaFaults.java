package org.pushforward.plot.formula;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pushforward.text.Nearest;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Says in one line what is wrong with a formula and how to mend it. */
public final class FormulaFaults {
    private static final Pattern UNKNOWN = Pattern.compile("Unknown symbol or command[^']*'([^']+)'");

    private static final Map<String, String> ADVICE = Map.of(
            "color", "write \\textcolor{#rrggbb}{...}",
            "cancel", "there is no way to strike a term out; colour it with \\textcolor{#rrggbb}{...}",
            "tag", "formulas are not numbered; name it in the text",
            "label", "formulas are not numbered; name it in the text",
            "right", "every \\right needs a \\left before it");

    private FormulaFaults() {}

    /** The end of a sentence that begins with the formula; nothing when the formula can be set. */
    public static Optional<String> of(String latex) {
        try {
            Typesetter.SHARED.formula(latex, TeXConstants.STYLE_DISPLAY);
            return Optional.empty();
        } catch (IllegalArgumentException fault) {
            return Optional.of(fault.getMessage());
        }
    }

    /** Faults that JLaTeXMath would pass over: it would draw boxes, or guess. */
    static Optional<String> beforeTypesetting(String latex) {
        Optional<String> foreign = latex.codePoints()
                .filter(FormulaFaults::isChinese)
                .mapToObj(Character::toString)
                .findFirst();
        if (foreign.isPresent()) {
            return foreign.map(sign -> "holds the character " + sign
                    + "; put Chinese words and punctuation outside the dollar signs, or use ASCII signs");
        }
        return unbalanced(latex);
    }

    private static boolean isChinese(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        return Character.isIdeographic(codePoint)
                || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }

    private static Optional<String> unbalanced(String latex) {
        int open = 0;
        for (int i = 0; i < latex.length() && open >= 0; i++) {
            char c = latex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open++;
            } else if (c == '}') {
                open--;
            }
        }
        if (open == 0) {
            return Optional.empty();
        }
        return Optional.of(
                open > 0 ? "opens a brace { that is never closed" : "closes a brace } that was never opened");
    }

    static String inWords(RuntimeException fault) {
        String message = String.valueOf(fault.getMessage());
        Matcher unknown = UNKNOWN.matcher(message);
        if (unknown.find()) {
            return "has the unknown command \\" + unknown.group(1) + advice(unknown.group(1));
        }
        String last = message.lines().reduce((first, second) -> second).orElse("for no stated reason");
        return "cannot be typeset (" + last.strip() + ")";
    }

    private static String advice(String command) {
        if (ADVICE.containsKey(command)) {
            return "; " + ADVICE.get(command);
        }
        return Nearest.of(command, commands())
                .map(near -> "; did you mean \\" + near + "?")
                .orElse("");
    }

    private static Set<String> commands() {
        Set<String> names = new TreeSet<>(MacroInfo.Commands.keySet());
        names.addAll(TeXFormula.predefinedTeXFormulasAsString.keySet());
        return names.stream().filter(name -> name.matches("[A-Za-z]{2,}")).collect(Collectors.toSet());
    }
}
