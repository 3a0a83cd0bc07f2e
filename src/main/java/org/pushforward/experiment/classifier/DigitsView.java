package org.pushforward.experiment.classifier;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.classifier.ClassifierSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Test digits with what the model takes them for. */
final class DigitsView implements View<ClassifierSnapshot> {
    /** Share of a tile's height that the words below the image take. */
    private static final double WORDS = 0.32;

    @Override
    public String id() {
        return "digits";
    }

    @Override
    public void paint(Frame<ClassifierSnapshot> frame, Canvas canvas) {
        ClassifierSnapshot now = frame.snapshot();
        Rectangle2D area = area(canvas.size());
        Titles.above(canvas, area, canvas.text().get("classifier-mnist.view.digits"));
        int columns = columns(now, area);
        for (int i = 0; i < now.labels().length; i++) {
            tile(canvas, now, i, tilePlace(now, area, columns, i));
        }
    }

    private static Rectangle2D area(Size size) {
        double top = size.scaled(28);
        return new Rectangle2D.Double(
                size.scaled(10),
                top,
                Math.max(1, size.width() - size.scaled(20)),
                Math.max(1, size.height() - top - size.scaled(8)));
    }

    /** As many as make the tiles largest. */
    private static int columns(ClassifierSnapshot now, Rectangle2D area) {
        int best = 1;
        for (int n = 1; n <= now.labels().length; n++) {
            best = side(now, area, n) > side(now, area, best) ? n : best;
        }
        return best;
    }

    private static double side(ClassifierSnapshot now, Rectangle2D area, int columns) {
        int lines = (now.labels().length + columns - 1) / columns;
        return Math.min(area.getWidth() / columns, area.getHeight() / (lines * (1 + WORDS)));
    }

    private static Rectangle2D tilePlace(ClassifierSnapshot now, Rectangle2D area, int columns, int i) {
        double side = side(now, area, columns);
        return new Rectangle2D.Double(
                area.getX() + i % columns * side, area.getY() + i / columns * side * (1 + WORDS), side, side);
    }

    private static void tile(Canvas canvas, ClassifierSnapshot now, int i, Rectangle2D place) {
        int dims = now.rows() * now.cols();
        byte[] pixels = java.util.Arrays.copyOfRange(now.images(), i * dims, (i + 1) * dims);
        ImageGrid grid = new ImageGrid(pixels, now.rows(), now.cols(), 1);
        double gap = place.getWidth() * 0.05;
        Rectangle2D inner = grid.place(new Rectangle2D.Double(
                place.getX() + gap, place.getY() + gap, place.getWidth() - 2 * gap, place.getHeight() - 2 * gap));
        ImageGridPainter.paint(canvas, grid, inner);
        boolean right = now.predicted()[i] == now.labels()[i];
        canvas.draw(inner, i == now.digit() ? Ink.TEXT : right ? Ink.LINE : Ink.RED, i == now.digit() ? 2.2 : 1);
        canvas.g()
                .setFont(
                        canvas.bold(Math.min(1, place.getWidth() / canvas.size().scaled(40))));
        canvas.ink(right ? Ink.BLUE : Ink.RED);
        String words = right ? "" + now.predicted()[i] : now.predicted()[i] + " (" + now.labels()[i] + ")";
        canvas.write(words, place.getCenterX(), place.getMaxY() + place.getHeight() * WORDS * 0.62, 0.5);
    }

    @Override
    public Map<String, Object> drag(Frame<ClassifierSnapshot> frame, Size size, Gesture gesture) {
        ClassifierSnapshot now = frame.snapshot();
        Rectangle2D area = area(size);
        int columns = columns(now, area);
        for (int i = 0; i < now.labels().length; i++) {
            if (tilePlace(now, area, columns, i).contains(gesture.x(), gesture.y())) {
                return Map.of("digit", i + 1);
            }
        }
        return Map.of();
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
