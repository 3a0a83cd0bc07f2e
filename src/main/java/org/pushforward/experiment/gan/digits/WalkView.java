package org.pushforward.experiment.gan.digits;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.gan.digits.DigitsGanParameters;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** G along a walk from z to z, and one place on it drawn large, to be dragged. */
final class WalkView implements View<DigitsGanSnapshot> {
    @Override
    public String id() {
        return "walk";
    }

    @Override
    public void paint(Frame<DigitsGanSnapshot> frame, Canvas canvas) {
        DigitsGanSnapshot now = frame.snapshot();
        Size size = canvas.size();
        Rectangle2D strip = strip(now, size);
        Titles.above(canvas, strip, canvas.text().get("gan-mnist.view.walk"));
        ImageGridPainter.paint(canvas, grid(now), strip);
        canvas.draw(strip, Ink.LINE, 1);
        double y = strip.getMaxY() + size.scaled(9);
        canvas.draw(new Line2D.Double(x(strip, 0), y, x(strip, DigitsGanParameters.LEGS), y), Ink.LINE, 2);
        for (int anchor = 0; anchor <= DigitsGanParameters.LEGS; anchor++) {
            double x = x(strip, anchor);
            canvas.draw(new Line2D.Double(x, y - size.scaled(4), x, y + size.scaled(4)), Ink.MUTED, 1.4);
        }
        HandlePainter.paint(canvas, x(strip, now.at()), y, Ink.GREEN);
        large(canvas, now);
    }

    private static void large(Canvas canvas, DigitsGanSnapshot now) {
        Size size = canvas.size();
        double side = side(size);
        ImageGrid grid = new ImageGrid(now.pointed(), now.rows(), now.cols(), 1);
        Rectangle2D place =
                grid.place(new Rectangle2D.Double(size.width() - side - size.scaled(66), size.scaled(8), side, side));
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, Ink.GREEN, 1.6);
        canvas.g().setFont(canvas.font(0.88));
        canvas.ink(Ink.TEXT);
        double x = place.getMaxX() + size.scaled(7);
        canvas.write("t = " + Numbers.format(now.at(), "%.2f"), x, place.getCenterY() - size.scaled(5), 0);
        canvas.ink(Ink.ORANGE);
        canvas.write("D = " + Numbers.format(now.pointedScore(), "%.2f"), x, place.getCenterY() + size.scaled(12), 0);
    }

    private static double side(Size size) {
        return Math.max(1, size.height() - size.scaled(14));
    }

    private static ImageGrid grid(DigitsGanSnapshot now) {
        return new ImageGrid(now.walk(), now.rows(), now.cols(), DigitsGanSnapshot.WALK);
    }

    private static Rectangle2D strip(DigitsGanSnapshot now, Size size) {
        double left = size.scaled(10);
        double top = size.scaled(28);
        double width = Math.max(1, size.width() - left - side(size) - size.scaled(84));
        return grid(now)
                .place(new Rectangle2D.Double(left, top, width, Math.max(1, size.height() - top - size.scaled(20))));
    }

    /** The middle of the first image is t = 0, that of the last one the end. */
    private static double x(Rectangle2D strip, double t) {
        double tile = strip.getWidth() / DigitsGanSnapshot.WALK;
        return strip.getX() + tile / 2 + t / DigitsGanParameters.LEGS * (strip.getWidth() - tile);
    }

    @Override
    public Map<String, Object> drag(Frame<DigitsGanSnapshot> frame, Size size, Gesture gesture) {
        Rectangle2D strip = strip(frame.snapshot(), size);
        if (gesture.startX() < strip.getX() || gesture.startX() > strip.getMaxX()) {
            return Map.of();
        }
        double tile = strip.getWidth() / DigitsGanSnapshot.WALK;
        double share = (gesture.x() - strip.getX() - tile / 2) / Math.max(1e-9, strip.getWidth() - tile);
        double t = Math.max(0, Math.min(1, share)) * DigitsGanParameters.LEGS;
        return Map.of("walk", Math.round(t * 100) / 100.0);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
