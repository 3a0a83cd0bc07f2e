package org.pushforward.plot;

import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Set;
import org.pushforward.plot.formula.Formula;

/** Draws lines of live mathematics, centred, as large as fits: each term over its present value. */
public final class EquationPainter {
    private static final double LARGEST = 20;

    private final Canvas canvas;
    private final double letters;
    private final double gap;

    private EquationPainter(Canvas canvas, double letters) {
        this.canvas = canvas;
        this.letters = letters;
        gap = letters * 0.3;
    }

    /** @param highlighted ids of the terms that a lesson's step speaks of */
    public static void paint(Canvas canvas, List<EquationLine> lines, Set<String> highlighted) {
        if (lines.isEmpty()) {
            return;
        }
        double lineHeight = canvas.size().height() / lines.size();
        double letters = Math.min(canvas.size().scaled(LARGEST), lineHeight / 3.1);
        double widest = lines.stream()
                .mapToDouble(line -> new EquationPainter(canvas, letters).width(line))
                .max()
                .orElse(1);
        double fitted = letters * Math.min(1, canvas.size().width() * 0.97 / widest);
        EquationPainter painter = new EquationPainter(canvas, fitted);
        for (int i = 0; i < lines.size(); i++) {
            painter.line(lines.get(i), lineHeight * i + lineHeight * 0.5, highlighted);
        }
    }

    private void line(EquationLine line, double baseline, Set<String> highlighted) {
        double x = (canvas.size().width() - width(line)) / 2;
        for (EquationLine.Part part : line.parts()) {
            double width = width(part);
            if (!part.id().isEmpty() && highlighted.contains(part.id())) {
                halo(x, baseline, width);
            }
            Formula formula = Formula.of(part.latex());
            double left = x + (width - formula.width(letters)) / 2;
            formula.draw(canvas.g(), left, baseline, letters, canvas.theme().color(part.ink()));
            value(part, x + width / 2, baseline);
            x += width + gap;
        }
    }

    private void value(EquationLine.Part part, double centre, double baseline) {
        part.value().ifPresent(value -> {
            canvas.g().setFont(Fonts.regular(letters * 0.74));
            canvas.ink(part.ink());
            canvas.write(value, centre, baseline + letters * 1.5, 0.5);
        });
    }

    private void halo(double x, double baseline, double width) {
        double edge = letters * 0.25;
        canvas.fill(
                new RoundRectangle2D.Double(
                        x - edge, baseline - letters * 1.3, width + 2 * edge, letters * 3.1, letters / 2, letters / 2),
                Ink.HIGHLIGHT,
                0.28);
    }

    private double width(EquationLine line) {
        return line.parts().stream().mapToDouble(this::width).sum()
                + gap * (line.parts().size() - 1);
    }

    private double width(EquationLine.Part part) {
        double value = part.value()
                .map(words -> canvas.textWidth(words, Fonts.regular(letters * 0.74)))
                .orElse(0.0);
        return Math.max(Formula.of(part.latex()).width(letters), value);
    }
}
