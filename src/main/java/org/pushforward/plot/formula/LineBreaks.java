package org.pushforward.plot.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a formula that is too long for its column before relations, plus and minus signs, never inside brackets. */
public final class LineBreaks {
    private static final Pattern TOKEN = Pattern.compile("\\\\([A-Za-z]+|.)|.", Pattern.DOTALL);
    private static final Pattern RELATION = Pattern.compile("=|\\\\(approx|sim|equiv|propto|leq?|geq?|implies|iff|"
            + "Rightarrow|Longrightarrow|Leftrightarrow|Longleftrightarrow)");
    private static final Pattern SPACE = Pattern.compile("^(\\s|\\\\q?quad(?![A-Za-z])|\\\\[,;:! ])+");

    private LineBreaks() {}

    /**
     * The same formula on as many lines as are needed.
     *
     * @param widest in letter sizes; a piece that cannot be broken may be wider
     * @return the formula itself when it fits, or when its author has arranged its lines
     */
    public static Formula fit(String latex, double widest) {
        Formula whole = Formula.of(latex);
        List<String> pieces = pieces(latex);
        if (whole.width(1) <= widest || pieces.size() < 2) {
            return whole;
        }
        StringBuilder lines = new StringBuilder("\\begin{aligned}&");
        String line = "";
        for (String piece : pieces) {
            String longer = line.isEmpty() ? piece : line + piece;
            boolean fits = line.isEmpty() || Formula.of(longer).width(1) <= widest;
            if (!fits) {
                lines.append(line).append("\\\\&");
            }
            line = fits ? longer : "\\quad{}" + SPACE.matcher(piece).replaceFirst("");
        }
        return Formula.of(lines.append(line).append("\\end{aligned}").toString());
    }

    /** The formula cut where a line may end; joined they are the formula. */
    static List<String> pieces(String latex) {
        if (latex.contains("\\begin") || latex.contains("\\\\")) {
            return List.of(latex);
        }
        List<String> pieces = new ArrayList<>();
        Matcher token = TOKEN.matcher(latex);
        int depth = 0;
        int start = 0;
        String before = "";
        while (token.find()) {
            depth += deeper(token.group());
            if (depth == 0
                    && endsLine(token.group(), before)
                    && !latex.substring(start, token.start()).isBlank()) {
                pieces.add(latex.substring(start, token.start()));
                start = token.start();
            }
            before = token.group().isBlank() ? before : token.group();
        }
        pieces.add(latex.substring(start));
        return pieces;
    }

    private static int deeper(String token) {
        return switch (token) {
            case "{", "(", "[", "\\left", "\\{" -> 1;
            case "}", ")", "]", "\\right", "\\}" -> -1;
            default -> 0;
        };
    }

    /** A sign may start a line when something stands before it that it can relate or add to. */
    private static boolean endsLine(String token, String before) {
        boolean sign = token.equals("+") || token.equals("-");
        boolean operand = !before.isEmpty()
                && !"^_+-=,<>".contains(before)
                && !RELATION.matcher(before).matches();
        return operand && (sign || RELATION.matcher(token).matches());
    }
}
