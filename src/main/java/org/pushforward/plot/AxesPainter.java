package org.pushforward.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;

/** Draws the frame, grid, tick labels, names and title of {@link Axes}. */
public final class AxesPainter {
    private final Canvas canvas;
    private final Axes axes;

    private AxesPainter(Canvas canvas, Axes axes) {
        this.canvas = canvas;
        this.axes = axes;
    }

    /**
     * Draws all of it; call before the data.
     *
     * @param title of the view, above
     * @param xName below, may be empty
     * @param yName left, upright, may be empty
     */
    public static void paint(Canvas canvas, Axes axes, String title, String xName, String yName) {
        AxesPainter painter = new AxesPainter(canvas, axes);
        painter.grid(true, true);
        painter.title(title);
        painter.names(xName, yName);
    }

    /** As {@link #paint}, without values on the vertical axis: for densities whose height does not matter. */
    public static void paintBare(Canvas canvas, Axes axes, String title, String xName) {
        AxesPainter painter = new AxesPainter(canvas, axes);
        painter.grid(true, false);
        painter.title(title);
        painter.names(xName, "");
    }

    /** As {@link #paint}, without values on the horizontal axis: for bars, which have names. */
    public static void paintLevels(Canvas canvas, Axes axes, String title, String yName) {
        AxesPainter painter = new AxesPainter(canvas, axes);
        painter.grid(false, true);
        painter.title(title);
        painter.names("", yName);
    }

    private void grid(boolean xValues, boolean yValues) {
        canvas.g().setFont(canvas.font(0.85));
        if (xValues) {
            ticksX();
        }
        if (yValues) {
            ticksY();
        }
        canvas.draw(axes.area(), Ink.LINE, 1);
    }

    private void ticksX() {
        double bottom = axes.area().getMaxY();
        for (double tick : ticks(axes.x(), axes.area().getWidth(), 64)) {
            double px = axes.toPixelX(tick);
            canvas.ink(Ink.LINE, 0.6);
            canvas.stroke(0.7);
            canvas.g().draw(new Line2D.Double(px, axes.area().getY(), px, bottom));
            canvas.ink(Ink.MUTED);
            canvas.write(Ticks.label(tick), px, bottom + canvas.size().scaled(14), 0.5);
        }
    }

    private void ticksY() {
        double left = axes.area().getX();
        for (double tick : ticks(axes.y(), axes.area().getHeight(), 38)) {
            double py = axes.toPixelY(tick);
            canvas.ink(Ink.LINE, 0.6);
            canvas.stroke(0.7);
            canvas.g().draw(new Line2D.Double(left, py, axes.area().getMaxX(), py));
            canvas.ink(Ink.MUTED);
            canvas.write(
                    Ticks.label(tick),
                    left - canvas.size().scaled(5),
                    py + canvas.size().scaled(4),
                    1);
        }
    }

    private List<Double> ticks(Range range, double pixels, double apart) {
        return Ticks.of(range, (int) Math.max(2, pixels / canvas.size().scaled(apart)));
    }

    private void title(String title) {
        canvas.ink(Ink.TEXT);
        Font bold = canvas.bold(1);
        canvas.g().setFont(bold);
        canvas.write(
                title, axes.area().getX(), axes.area().getY() - canvas.size().scaled(9), 0);
    }

    private void names(String xName, String yName) {
        canvas.g().setFont(canvas.font(0.9));
        canvas.ink(Ink.MUTED);
        canvas.write(
                xName,
                axes.area().getCenterX(),
                axes.area().getMaxY() + canvas.size().scaled(29),
                0.5);
        Graphics2D g = canvas.g();
        AffineTransform upright = g.getTransform();
        g.rotate(-Math.PI / 2);
        canvas.write(yName, -axes.area().getCenterY(), canvas.size().scaled(13), 0.5);
        g.setTransform(upright);
    }
}
