package org.pushforward.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names of curves with a stroke of their colour, in a row that ends at the right above a plot, or in a column. */
public final class Legend {
    private Legend() {}

    /** One entry: what it is called and the ink it is drawn in. */
    public record Entry(String name, Ink ink) {}

    /** Draws the entries inside the plot at its top right corner, one below the other. */
    public static void paint(Canvas canvas, Axes axes, List<Entry> entries) {
        Size size = canvas.size();
        canvas.g().setFont(canvas.font(0.88));
        double widest = entries.stream()
                .mapToDouble(e -> canvas.textWidth(e.name(), canvas.g().getFont()))
                .max()
                .orElse(0);
        double line = size.scaled(17);
        double right = axes.area().getMaxX() - size.scaled(6);
        double left = right - widest - size.scaled(34);
        double top = axes.area().getY() + size.scaled(6);
        canvas.fill(
                new Rectangle2D.Double(left, top, right - left, line * entries.size() + size.scaled(5)),
                Ink.PANEL,
                0.82);
        for (int i = 0; i < entries.size(); i++) {
            double y = top + line * (i + 0.72);
            double middle = y - size.scaled(4);
            Line2D sample = new Line2D.Double(left + size.scaled(6), middle, left + size.scaled(24), middle);
            canvas.draw(sample, entries.get(i).ink(), 2.4);
            canvas.ink(Ink.TEXT);
            canvas.write(entries.get(i).name(), left + size.scaled(29), y, 0);
        }
    }
}
