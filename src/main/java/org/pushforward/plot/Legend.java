package org.pushforward.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names of curves with a stroke of their colour, in a row that ends at the right above a plot, or in a column. */
public final class Legend {
    private static final double LINE = 17;

    private Legend() {}

    /** One entry: what it is called and the ink it is drawn in. */
    public record Entry(String name, Ink ink) {}

    /** Draws the entries inside the plot at its top right corner, one below the other. */
    public static void paint(Canvas canvas, Axes axes, List<Entry> entries) {
        Size size = canvas.size();
        double left = axes.area().getMaxX() - size.scaled(6) - width(canvas, entries);
        column(canvas, left, axes.area().getY() + size.scaled(6), entries);
    }

    /**
     * Draws the entries in a row that ends above the plot at {@code right}, on the line of its title; inside, as
     * {@link #paint}, where the title leaves too little room.
     */
    public static void paintAbove(Canvas canvas, Axes axes, String title, double right, List<Entry> entries) {
        double free = right - axes.area().getX() - canvas.textWidth(title, canvas.bold(1));
        canvas.g().setFont(canvas.font(0.88));
        if (entries.stream().mapToDouble(e -> rowWidth(canvas, e)).sum() > free) {
            paint(canvas, axes, entries);
            return;
        }
        double x = right;
        double y = axes.area().getY() - canvas.size().scaled(9);
        for (int i = entries.size() - 1; i >= 0; i--) {
            x -= rowWidth(canvas, entries.get(i));
            entry(canvas, x, y, entries.get(i));
        }
    }

    /** How far down from the top of a plot so many entries reach, one below the other; 0 for none. */
    static double height(Size size, int entries) {
        return entries == 0 ? 0 : size.scaled(6 + LINE * entries + 9);
    }

    private static double rowWidth(Canvas canvas, Entry entry) {
        return canvas.textWidth(entry.name(), canvas.g().getFont())
                + canvas.size().scaled(40);
    }

    private static double width(Canvas canvas, List<Entry> entries) {
        canvas.g().setFont(canvas.font(0.88));
        double widest = entries.stream()
                .mapToDouble(e -> canvas.textWidth(e.name(), canvas.g().getFont()))
                .max()
                .orElse(0);
        return widest + canvas.size().scaled(34);
    }

    private static void column(Canvas canvas, double left, double top, List<Entry> entries) {
        double line = canvas.size().scaled(LINE);
        double height = line * entries.size() + canvas.size().scaled(5);
        canvas.fill(new Rectangle2D.Double(left, top, width(canvas, entries), height), Ink.PANEL, 0.82);
        for (int i = 0; i < entries.size(); i++) {
            entry(canvas, left, top + line * (i + 0.72), entries.get(i));
        }
    }

    private static void entry(Canvas canvas, double left, double baseline, Entry entry) {
        Size size = canvas.size();
        double middle = baseline - size.scaled(4);
        canvas.draw(new Line2D.Double(left + size.scaled(6), middle, left + size.scaled(24), middle), entry.ink(), 2.4);
        canvas.ink(Ink.TEXT);
        canvas.write(entry.name(), left + size.scaled(29), baseline, 0);
    }
}
