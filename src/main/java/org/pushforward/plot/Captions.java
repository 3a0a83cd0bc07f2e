package org.pushforward.plot;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.plot.formula.Formula;

/** Words and results in views without axes: where those with axes have theirs, and never wider than the view. */
public final class Captions {
    private static final double EDGE = 12;
    private static final double TITLE = 19;
    private static final double LINE = 19;
    private static final double SMALL = 0.9;

    private Captions() {}

    /** The view's name at its top left. */
    public static void title(Canvas canvas, String title) {
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(1));
        canvas.write(title, canvas.size().scaled(EDGE), canvas.size().scaled(TITLE), 0);
    }

    /** A formula at the right end of the title's line. */
    public static void corner(Canvas canvas, String latex) {
        Formula formula = Formula.inline(latex);
        double letters = canvas.size().letter();
        double left = canvas.size().width() - canvas.size().scaled(EDGE) - formula.width(letters);
        formula.draw(
                canvas.g(),
                left,
                canvas.size().scaled(TITLE),
                letters,
                canvas.theme().color(Ink.MUTED));
    }

    /** A line from the title's left end on, in smaller letters if need be. */
    public static void line(Canvas canvas, String words, double baseline, Ink ink) {
        fit(canvas, words, ink);
        canvas.write(words, canvas.size().scaled(EDGE), baseline, 0);
    }

    /** A line in the middle of the view, in smaller letters if need be. */
    public static void centred(Canvas canvas, String words, double baseline, Ink ink) {
        fit(canvas, words, ink);
        canvas.write(words, canvas.size().width() / 2, baseline, 0.5);
    }

    private static void fit(Canvas canvas, String words, Ink ink) {
        double width = canvas.textWidth(words, canvas.font(SMALL));
        canvas.g().setFont(canvas.font(SMALL * Math.min(1, room(canvas) / width)));
        canvas.ink(ink);
    }

    private static double room(Canvas canvas) {
        return Math.max(1, canvas.size().width() - 2 * canvas.size().scaled(EDGE));
    }

    /** Several lines about the view's middle, broken between words, or between signs where there are no spaces. */
    public static void paragraph(Canvas canvas, String words, Ink ink) {
        List<String> lines = lines(canvas, words);
        double y = canvas.size().height() / 2 - canvas.size().scaled(LINE) * (lines.size() / 2.0 - 0.7);
        canvas.ink(ink);
        canvas.g().setFont(canvas.font(1));
        for (String line : lines) {
            canvas.write(line, canvas.size().width() / 2, y, 0.5);
            y += canvas.size().scaled(LINE);
        }
    }

    private static List<String> lines(Canvas canvas, String words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        // a break may follow every space and every Chinese sign, but not precede a mark
        for (String piece : words.split("(?<= )|(?<=[\\u3000-\\u9fff\\uff00-\\uffef])(?![，。；：）])")) {
            if (canvas.textWidth((line + piece).strip(), canvas.font(1)) > room(canvas) && !line.isEmpty()) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }

    /** A formula and its present value, as in det J = 0.6040, about x. */
    public static void value(Canvas canvas, EquationLine.Part part, double x, double baseline) {
        Formula formula = Formula.inline(part.latex() + "=");
        double letters = canvas.size().letter();
        String number = part.value().orElse("");
        double gap = canvas.size().scaled(3);
        double width = formula.width(letters) + gap + canvas.textWidth(number, canvas.font(0.95));
        double left = x - width / 2;
        formula.draw(canvas.g(), left, baseline, letters, canvas.theme().color(part.ink()));
        canvas.ink(part.ink());
        canvas.g().setFont(canvas.font(0.95));
        canvas.write(number, left + width, baseline, 1);
    }
}
