package org.pushforward.experiment.vae;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.vae.CodePlane;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeSnapshot;
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
import org.pushforward.training.Frame;

/** The plane of codes: m of every test image in its class's colour, the ellipse of σ for some, and a code to decode. */
final class CodesView implements View<VaeSnapshot> {
    private static final double STRIP = 96;
    private static final double FAINT = 0.75;

    @Override
    public String id() {
        return "codes";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        VaeSnapshot now = frame.snapshot();
        CodePlane plane = now.plane();
        Axes axes = axes(plane, canvas.size());
        String title = canvas.text().get("vae-mnist.view.codes.title", plane.count());
        String up = plane.isLine() ? canvas.text().get("vae-mnist.axis.class") : Pointer.axis(plane, false);
        AxesPainter.paint(canvas, axes, title, Pointer.axis(plane, true), up);
        axes.inside(canvas, () -> ClassMarks.ellipses(canvas, axes, plane));
        Color[] colors = new Color[ClassColors.count()];
        for (int k = 0; k < colors.length; k++) {
            Color c = ClassColors.of(canvas.theme(), k);
            colors[k] = new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) (255 * FAINT));
        }
        ScatterPainter.paint(canvas, axes, plane.mean(), plane.labels(), new ScatterPainter.Look(1.6, colors));
        axes.inside(canvas, () -> prior(canvas, axes, plane));
        ClassMarks.labels(canvas, axes, plane);
        Point at = handle(frame.snapshot(), axes);
        Pointer.ring(canvas, at.x, at.y);
        strip(canvas, axes, now);
    }

    private record Point(double x, double y) {}

    /** Kept on the plot when the code lies outside, so that it can always be taken hold of. */
    private static Point handle(VaeSnapshot now, Axes axes) {
        double x = axes.toPixelX(axes.x().clamp(now.z1()));
        double y = now.plane().isLine()
                ? axes.area().getCenterY()
                : axes.toPixelY(axes.y().clamp(now.z2()));
        return new Point(x, y);
    }

    private static Axes axes(CodePlane plane, Size size) {
        double width = Math.max(1, size.width() - size.scaled(STRIP));
        Size left = new Size(width, size.height(), size.scale());
        Range range = Range.of(-plane.radius(), plane.radius());
        return plane.isLine() ? Axes.in(left, range, Range.of(-0.7, 9.7)) : Axes.square(left, range, range);
    }

    /** One and two standard deviations of p(z) = N(0, I). */
    private static void prior(Canvas canvas, Axes axes, CodePlane plane) {
        canvas.dashed(1.4);
        for (int r = 1; r <= 2; r++) {
            canvas.ink(VaeExperiment.KL, 0.9);
            if (plane.isLine()) {
                canvas.g().draw(axes.segment(-r, -1, -r, 10));
                canvas.g().draw(axes.segment(r, -1, r, 10));
            } else {
                Rectangle2D box = axes.box(-r, -r, r, r);
                canvas.g().draw(new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
            }
        }
    }

    private static void strip(Canvas canvas, Axes axes, VaeSnapshot now) {
        Size size = canvas.size();
        double left = axes.area().getMaxX() + size.scaled(14);
        double side = Math.max(1, size.width() - left - size.scaled(10));
        double top = axes.area().getY();
        ClassMarks.legend(canvas, left, top);
        Pictures pictures = now.pictures();
        ImageGrid grid = new ImageGrid(pictures.pointed(), pictures.rows(), pictures.cols(), 1);
        double bottom = axes.area().getMaxY();
        Rectangle2D area = new Rectangle2D.Double(left, bottom - side, side, side);
        if (area.getY() < top + ClassMarks.legendHeight(size)) {
            return;
        }
        Rectangle2D place = grid.place(area);
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, Ink.TEXT, 1.4);
        canvas.ink(Ink.MUTED);
        canvas.g().setFont(canvas.font(0.85));
        canvas.write(canvas.text().get("vae-mnist.decoded"), area.getCenterX(), place.getY() - size.scaled(6), 0.5);
        Point at = handle(now, axes);
        canvas.ink(Ink.MUTED, 0.6);
        canvas.stroke(1);
        canvas.g()
                .draw(new Line2D.Double(
                        at.x + size.scaled(8), at.y, place.getX() - size.scaled(2), place.getCenterY()));
    }

    @Override
    public Map<String, Object> drag(Frame<VaeSnapshot> frame, Size size, Gesture gesture) {
        Axes axes = axes(frame.snapshot().plane(), size);
        if (!axes.area().contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        return Pointer.move(frame.snapshot(), axes.toDataX(gesture.x()), axes.toDataY(gesture.y()));
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
