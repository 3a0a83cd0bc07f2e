package org.pushforward.experiment.image;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pushforward.model.image.CodePlane;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ClassColors;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;

/** What tells the classes apart on the plane of codes: ellipses, labels in their midst, and the legend. */
final class ClassMarks {
    private static final int ELLIPSES_EACH = 8;
    private static final double LINE = 17;
    private static final int IN_A_COLUMN = 5;

    private ClassMarks() {}

    /** One standard deviation for the first images of each class, where codes are distributions. */
    static void ellipses(Canvas canvas, Axes axes, CodePlane plane) {
        if (plane.deviation().length == 0) {
            return;
        }
        int[] drawn = new int[ClassColors.count()];
        canvas.stroke(0.9);
        for (int i = 0; i < plane.count(); i++) {
            int label = plane.labels()[i];
            if (drawn[label]++ >= ELLIPSES_EACH) {
                continue;
            }
            double halfHeight = plane.isLine() ? 0.12 : plane.deviation()[2 * i + 1];
            double sigma = plane.deviation()[2 * i];
            double x = plane.mean()[2 * i];
            double y = plane.mean()[2 * i + 1];
            Rectangle2D box = axes.box(x - sigma, y - halfHeight, x + sigma, y + halfHeight);
            Ellipse2D ellipse = new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            canvas.g().setColor(shade(canvas, label, 0.08));
            canvas.g().fill(ellipse);
            canvas.g().setColor(shade(canvas, label, 0.6));
            canvas.g().draw(ellipse);
        }
    }

    private static Color shade(Canvas canvas, int label, double alpha) {
        Color c = ClassColors.of(canvas.theme(), label);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * alpha));
    }

    /** Each class's name at the median of its codes, unless another stands there. */
    static void labels(Canvas canvas, Axes axes, CodePlane plane) {
        if (plane.isLine()) {
            return;
        }
        Size size = canvas.size();
        canvas.g().setFont(canvas.bold(1.15));
        List<Point2D> taken = new ArrayList<>();
        for (int label = 0; label < ClassColors.count(); label++) {
            double[] xs = coordinates(plane, label, 0);
            if (xs.length == 0) {
                continue;
            }
            Point2D at =
                    new Point2D.Double(axes.toPixelX(median(xs)), axes.toPixelY(median(coordinates(plane, label, 1))));
            if (axes.area().contains(at) && taken.stream().allMatch(p -> p.distance(at) > size.scaled(15))) {
                taken.add(at);
                badge(canvas, label, at);
            }
        }
    }

    private static void badge(Canvas canvas, int label, Point2D at) {
        double radius = canvas.size().scaled(9);
        canvas.fill(
                new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius), Ink.PANEL, 0.85);
        canvas.g().setColor(ClassColors.of(canvas.theme(), label));
        canvas.write(String.valueOf(label), at.getX(), at.getY() + canvas.size().scaled(5.2), 0.5);
    }

    private static double[] coordinates(CodePlane plane, int label, int axis) {
        double[] values = new double[plane.count()];
        int n = 0;
        for (int i = 0; i < plane.count(); i++) {
            if (plane.labels()[i] == label) {
                values[n++] = plane.mean()[2 * i + axis];
            }
        }
        return Arrays.copyOf(values, n);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** The ten classes in two columns. */
    static void legend(Canvas canvas, double left, double top) {
        Size size = canvas.size();
        canvas.g().setFont(canvas.font(0.92));
        double dot = size.scaled(8);
        for (int label = 0; label < ClassColors.count(); label++) {
            double x = left + label / IN_A_COLUMN * size.scaled(38);
            double y = top + (label % IN_A_COLUMN) * size.scaled(LINE) + size.scaled(10);
            canvas.g().setColor(ClassColors.of(canvas.theme(), label));
            canvas.g().fill(new Ellipse2D.Double(x, y - dot, dot, dot));
            canvas.ink(Ink.TEXT);
            canvas.write(String.valueOf(label), x + size.scaled(14), y, 0);
        }
    }

    static double legendHeight(Size size) {
        return size.scaled(LINE * IN_A_COLUMN + 22);
    }
}
