package org.pushforward.experiment.flow.image;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.flow.image.FlowPictures;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.model.image.Examples;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Test images over what comes back from their codes; a drag from one to another interpolates. */
final class RoundTripView implements View<ImageFlowSnapshot> {
    private final String words;

    RoundTripView(String words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "round-trip";
    }

    @Override
    public void paint(Frame<ImageFlowSnapshot> frame, Canvas canvas) {
        FlowPictures p = frame.snapshot().pictures();
        List<Row> rows = rows(p);
        String worst = Exponents.of(p.worst());
        RowsPainter.paint(canvas, canvas.text().get(words + ".view.round-trip.title", worst), rows);
        Rectangle2D place = RowsPainter.places(canvas.size(), rows).get(0);
        int count = rows.get(0).images().count();
        frame(canvas, tile(place, frame.snapshot().looked().from(), count), ImageFlowStage.LIKELIHOOD);
        frame(canvas, tile(place, frame.snapshot().looked().to(), count), ImageFlowStage.CODE);
    }

    private static List<Row> rows(FlowPictures p) {
        return List.of(
                new Row("x", ImageFlowStage.IMAGE, p.originals(), p.rows(), p.cols()),
                new Row("f(f^{-1}(x))", ImageFlowStage.CODE, p.decoded(), p.rows(), p.cols()));
    }

    private static Rectangle2D tile(Rectangle2D row, int index, int count) {
        double width = row.getWidth() / count;
        return new Rectangle2D.Double(row.getX() + index * width, row.getY(), width, row.getHeight());
    }

    private static void frame(Canvas canvas, Rectangle2D tile, Ink ink) {
        canvas.draw(tile, ink, 2);
    }

    @Override
    public Map<String, Object> drag(Frame<ImageFlowSnapshot> frame, Size size, Gesture gesture) {
        List<Row> rows = rows(frame.snapshot().pictures());
        int count = rows.get(0).images().count();
        for (Rectangle2D place : RowsPainter.places(size, rows)) {
            if (place.contains(gesture.startX(), gesture.startY())) {
                return Map.of("from", column(place, gesture.startX(), count), "to", column(place, gesture.x(), count));
            }
        }
        return Map.of();
    }

    /** A digit drawn by hand stands behind those that can be chosen by number, and is chosen by the number after them. */
    private static int column(Rectangle2D place, double x, int count) {
        int column = (int) Math.floor((x - place.getX()) / place.getWidth() * count);
        return Math.max(0, Math.min(Math.min(count, Examples.MOST + 1) - 1, column));
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
