package org.pushforward.experiment.image;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.Consumer;
import org.pushforward.experiment.Gesture;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.CodePoint;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ClassColors;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;

/** Draws the plane of codes: every image's in its class's colour, and one code that is decoded at the right. */
public final class CodesPainter {
    private static final double STRIP = 96;
    private static final double FAINT = 0.75;

    private final String words;

    /**
     * @param words prefix of the words {@code view.codes.title} (with the number of codes), {@code axis.class},
     *     {@code axis.code} (with the name of the dimension) and {@code decoded}
     */
    public CodesPainter(String words) {
        this.words = words;
    }

    /**
     * The code that is pointed at.
     *
     * @param z1 in the plane's first dimension
     * @param z2 in the second
     * @param image what it decodes to, one image
     */
    public record Pointed(double z1, double z2, ImageGrid image) {}

    /** Distributions on axes of one unit, so that round ones look round; points stretched to all the room there is. */
    public static Axes axes(CodePlane plane, Size size) {
        double width = Math.max(1, size.width() - size.scaled(STRIP));
        Size left = new Size(width, size.height(), size.scale());
        Range range = Range.of(-plane.radius(), plane.radius());
        if (plane.isLine()) {
            return Axes.in(left, range, Range.of(-0.7, 9.7));
        }
        return plane.deviation().length == 0 ? Axes.in(left, range, range) : Axes.square(left, range, range);
    }

    /** @param over draws between the codes and the names of the classes, cut off at the axes */
    public void paint(Canvas canvas, CodePlane plane, Pointed pointed, Consumer<Axes> over) {
        Axes axes = axes(plane, canvas.size());
        String title = canvas.text().get(words + ".view.codes.title", plane.count());
        String up = plane.isLine() ? canvas.text().get(words + ".axis.class") : Pointer.axis(plane, false);
        String right = canvas.text().get(words + ".axis.code", Pointer.axis(plane, true));
        AxesPainter.paint(canvas, axes, title, right, up);
        axes.inside(canvas, () -> ClassMarks.ellipses(canvas, axes, plane));
        ScatterPainter.paint(canvas, axes, plane.mean(), plane.labels(), new ScatterPainter.Look(1.6, colors(canvas)));
        axes.inside(canvas, () -> over.accept(axes));
        ClassMarks.labels(canvas, axes, plane);
        Point2D at = handle(plane, pointed, axes);
        Pointer.ring(canvas, at.getX(), at.getY());
        strip(canvas, axes, pointed.image(), at);
    }

    /** A digit drawn by hand: a diamond, at the line's middle where the codes are on a line. */
    public static void own(Canvas canvas, Axes axes, CodePlane plane, CodePoint at) {
        double x = axes.toPixelX(axes.x().clamp(at.z1()));
        double y = plane.isLine()
                ? axes.area().getCenterY()
                : axes.toPixelY(axes.y().clamp(at.z2()));
        double reach = canvas.size().scaled(9);
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x - reach, y);
        diamond.lineTo(x, y - reach);
        diamond.lineTo(x + reach, y);
        diamond.lineTo(x, y + reach);
        diamond.closePath();
        canvas.fill(diamond, Ink.BLUE, 1);
        canvas.draw(diamond, Ink.PAPER, 2);
    }

    private static Color[] colors(Canvas canvas) {
        Color[] colors = new Color[ClassColors.count()];
        for (int k = 0; k < colors.length; k++) {
            Color c = ClassColors.of(canvas.theme(), k);
            colors[k] = new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) (255 * FAINT));
        }
        return colors;
    }

    /** Kept on the plot when the code lies outside, so that it can always be taken hold of. */
    private static Point2D handle(CodePlane plane, Pointed pointed, Axes axes) {
        double x = axes.toPixelX(axes.x().clamp(pointed.z1()));
        double y = plane.isLine()
                ? axes.area().getCenterY()
                : axes.toPixelY(axes.y().clamp(pointed.z2()));
        return new Point2D.Double(x, y);
    }

    private void strip(Canvas canvas, Axes axes, ImageGrid image, Point2D at) {
        Size size = canvas.size();
        double left = axes.area().getMaxX() + size.scaled(14);
        double side = Math.max(1, size.width() - left - size.scaled(10));
        double top = axes.area().getY();
        ClassMarks.legend(canvas, left, top);
        Rectangle2D area = new Rectangle2D.Double(left, axes.area().getMaxY() - side, side, side);
        if (area.getY() < top + ClassMarks.legendHeight(size)) {
            return;
        }
        Rectangle2D place = image.place(area);
        ImageGridPainter.paint(canvas, image, place);
        canvas.draw(place, Ink.TEXT, 1.4);
        canvas.ink(Ink.MUTED);
        canvas.g().setFont(canvas.font(0.85));
        canvas.write(canvas.text().get(words + ".decoded"), area.getCenterX(), place.getY() - size.scaled(6), 0.5);
        canvas.ink(Ink.MUTED, 0.6);
        canvas.stroke(1);
        canvas.g()
                .draw(new Line2D.Double(
                        at.getX() + size.scaled(8), at.getY(), place.getX() - size.scaled(2), place.getCenterY()));
    }

    /** The parameters that a drag changes; none if it began outside the axes. */
    public static Map<String, Object> drag(CodePlane plane, Size size, Gesture gesture, double farthest) {
        Axes axes = axes(plane, size);
        if (!axes.area().contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        return Pointer.move(plane, axes.toDataX(gesture.x()), axes.toDataY(gesture.y()), farthest);
    }
}
