package org.pushforward.plot;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pushforward.plot.formula.Formula;

/** Draws lines of live mathematics, centred, as large as fits: each term over its present value. */
public final class EquationPainter {
    private static final double LARGEST = 20;
    private static final FontRenderContext LETTERS = new FontRenderContext(null, true, true);
    /** From a line's baseline up to its top, and the whole height, in letters. */
    private static final double ABOVE = 1.3;

    private static final double WHOLE = 3.1;

    private final double letters;
    private final double gap;

    private EquationPainter(double letters) {
        this.letters = letters;
        gap = letters * 0.3;
    }

    /**
     * A part and where it lies with its value.
     *
     * @param place in the pixels of the area that the lines were laid out for
     */
    public record Placed(EquationLine.Part part, Rectangle2D place) {}

    /** Where every part lies on an area of this size; the same for painting and for the mouse. */
    public static List<Placed> places(Size size, List<EquationLine> lines) {
        return lines.isEmpty() ? List.of() : fitted(size, lines).all(size, lines);
    }

    /** @param highlighted ids of the terms that a lesson's step speaks of */
    public static void paint(Canvas canvas, List<EquationLine> lines, Set<String> highlighted) {
        if (lines.isEmpty()) {
            return;
        }
        EquationPainter painter = fitted(canvas.size(), lines);
        for (Placed placed : painter.all(canvas.size(), lines)) {
            boolean lit = !placed.part().id().isEmpty()
                    && highlighted.contains(placed.part().id());
            painter.draw(canvas, placed, lit);
        }
    }

    private static EquationPainter fitted(Size size, List<EquationLine> lines) {
        double letters = Math.min(size.scaled(LARGEST), size.height() / lines.size() / WHOLE);
        EquationPainter painter = new EquationPainter(letters);
        double widest = lines.stream().mapToDouble(painter::width).max().orElse(1);
        return new EquationPainter(letters * Math.min(1, size.width() * 0.97 / widest));
    }

    private List<Placed> all(Size size, List<EquationLine> lines) {
        List<Placed> places = new ArrayList<>();
        double lineHeight = size.height() / lines.size();
        for (int i = 0; i < lines.size(); i++) {
            double x = (size.width() - width(lines.get(i))) / 2;
            double top = lineHeight * (i + 0.5) - ABOVE * letters;
            for (EquationLine.Part part : lines.get(i).parts()) {
                double width = width(part);
                places.add(new Placed(part, new Rectangle2D.Double(x, top, width, WHOLE * letters)));
                x += width + gap;
            }
        }
        return places;
    }

    private void draw(Canvas canvas, Placed placed, boolean lit) {
        EquationLine.Part part = placed.part();
        Rectangle2D place = placed.place();
        if (lit) {
            halo(canvas, place);
        }
        double baseline = place.getY() + ABOVE * letters;
        Formula formula = Formula.of(part.latex());
        double left = place.getCenterX() - formula.width(letters) / 2;
        formula.draw(canvas.g(), left, baseline, letters, canvas.theme().color(part.ink()));
        part.value().ifPresent(value -> {
            canvas.g().setFont(Fonts.regular(letters * 0.74));
            canvas.ink(part.ink());
            canvas.write(value, place.getCenterX(), baseline + letters * 1.5, 0.5);
        });
    }

    private void halo(Canvas canvas, Rectangle2D place) {
        double edge = letters * 0.25;
        canvas.fill(
                new RoundRectangle2D.Double(
                        place.getX() - edge,
                        place.getY(),
                        place.getWidth() + 2 * edge,
                        place.getHeight(),
                        letters / 2,
                        letters / 2),
                Ink.HIGHLIGHT,
                0.28);
    }

    private double width(EquationLine line) {
        return line.parts().stream().mapToDouble(this::width).sum()
                + gap * (line.parts().size() - 1);
    }

    private double width(EquationLine.Part part) {
        double value = part.value()
                .map(words -> Fonts.regular(letters * 0.74)
                        .getStringBounds(words, LETTERS)
                        .getWidth())
                .orElse(0.0);
        return Math.max(Formula.of(part.latex()).width(letters), value);
    }
}
