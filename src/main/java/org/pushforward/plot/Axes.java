package org.pushforward.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/**
 * A rectangle of pixels and the data values it stands for: the one place that turns data into pixels and back, for
 * painters and for the mouse alike.
 *
 * @param area the plot's inside, in the view's pixels
 * @param x data values from left to right
 * @param y data values from bottom to top
 */
public record Axes(Rectangle2D area, Range x, Range y) {

    /** The usual place: room for tick labels left and below and for a title above. */
    public static Axes in(Size size, Range x, Range y) {
        double left = size.scaled(46);
        double top = size.scaled(28);
        double right = size.scaled(12);
        double bottom = size.scaled(36);
        Rectangle2D area = new Rectangle2D.Double(
                left, top, Math.max(1, size.width() - left - right), Math.max(1, size.height() - top - bottom));
        return size.fit().axes(area, x, y);
    }

    /** As {@link #in}, with one unit equally long both ways: the range that has room to spare is widened. */
    public static Axes square(Size size, Range x, Range y) {
        Axes loose = in(size, x, y);
        double width = loose.area.getWidth();
        double height = loose.area.getHeight();
        double unit = Math.min(width / loose.x.length(), height / loose.y.length());
        return new Axes(loose.area, widen(loose.x, width / unit), widen(loose.y, height / unit));
    }

    private static Range widen(Range range, double length) {
        double spare = (length - range.length()) / 2;
        return new Range(range.min() - spare, range.max() + spare);
    }

    public double toPixelX(double dataX) {
        return area.getX() + (dataX - x.min()) / x.length() * area.getWidth();
    }

    public double toPixelY(double dataY) {
        return area.getMaxY() - (dataY - y.min()) / y.length() * area.getHeight();
    }

    public double toDataX(double pixelX) {
        return x.min() + (pixelX - area.getX()) / area.getWidth() * x.length();
    }

    public double toDataY(double pixelY) {
        return y.min() + (area.getMaxY() - pixelY) / area.getHeight() * y.length();
    }

    /** Draws with everything outside the plot cut off. */
    public void inside(Canvas canvas, Runnable drawing) {
        Graphics2D g = canvas.g();
        Shape clip = g.getClip();
        g.clip(area);
        drawing.run();
        g.setClip(clip);
    }

    /** The graph of a function, sampled at every second pixel; gaps where it is not finite. */
    public Path2D graph(DoubleUnaryOperator f) {
        int n = (int) Math.max(2, area.getWidth() / 1.5);
        double[] xs = new double[n + 1];
        double[] ys = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            xs[i] = x.min() + x.length() * i / n;
            ys[i] = f.applyAsDouble(xs[i]);
        }
        return line(xs, ys);
    }

    /** A line through points given in data values; gaps where one is not finite. */
    public Path2D line(double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        boolean pen = false;
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isFinite(xs[i]) || !Double.isFinite(ys[i])) {
                pen = false;
                continue;
            }
            // far outside values would overflow the rasteriser
            double py = Math.max(-1e5, Math.min(1e5, toPixelY(ys[i])));
            if (pen) {
                path.lineTo(toPixelX(xs[i]), py);
            } else {
                path.moveTo(toPixelX(xs[i]), py);
            }
            pen = true;
        }
        return path;
    }

    /** The region between a line and the horizontal at {@code base}. */
    public Path2D region(double[] xs, double[] ys, double base) {
        Path2D path = new Path2D.Double();
        path.moveTo(toPixelX(xs[0]), toPixelY(base));
        for (int i = 0; i < xs.length; i++) {
            double value = Double.isFinite(ys[i]) ? ys[i] : base;
            path.lineTo(toPixelX(xs[i]), Math.max(-1e5, Math.min(1e5, toPixelY(value))));
        }
        path.lineTo(toPixelX(xs[xs.length - 1]), toPixelY(base));
        path.closePath();
        return path;
    }

    /** A rectangle given by two opposite corners in data values. */
    public Rectangle2D box(double x0, double y0, double x1, double y1) {
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(toPixelX(x0), toPixelY(y0), toPixelX(x1), toPixelY(y1));
        return box;
    }

    public Line2D segment(double x0, double y0, double x1, double y1) {
        return new Line2D.Double(toPixelX(x0), toPixelY(y0), toPixelX(x1), toPixelY(y1));
    }
}
