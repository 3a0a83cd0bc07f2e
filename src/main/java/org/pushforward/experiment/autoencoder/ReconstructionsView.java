package org.pushforward.experiment.autoencoder;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.autoencoder.AutoencoderSnapshot;
import org.pushforward.model.autoencoder.Pictures;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Test images over what the autoencoder and the best linear map of the same size bring back; a drag from one to another interpolates. */
final class ReconstructionsView implements View<AutoencoderSnapshot> {
    private static final int MOST = 9;

    @Override
    public String id() {
        return "reconstructions";
    }

    @Override
    public void paint(Frame<AutoencoderSnapshot> frame, Canvas canvas) {
        String title = canvas.text().get(AutoencoderExperiment.ID + ".view.reconstructions");
        RowsPainter.paint(canvas, title, rows(frame.snapshot()));
    }

    private static List<Row> rows(AutoencoderSnapshot now) {
        Pictures p = now.pictures();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("x", AutoencoderExperiment.IMAGE, p.originals(), p.rows(), p.cols()));
        if (now.reading().noise() > 0) {
            rows.add(new Row("\\tilde{x}", Ink.TEXT, p.inputs(), p.rows(), p.cols()));
        }
        rows.add(new Row("\\hat{x}", AutoencoderExperiment.DECODED, p.decoded(), p.rows(), p.cols()));
        rows.add(new Row("\\mathrm{PCA}", AutoencoderExperiment.PRINCIPAL, p.principal(), p.rows(), p.cols()));
        return rows;
    }

    @Override
    public Map<String, Object> drag(Frame<AutoencoderSnapshot> frame, Size size, Gesture gesture) {
        List<Row> rows = rows(frame.snapshot());
        int count = rows.get(0).images().count();
        for (Rectangle2D place : RowsPainter.places(size, rows)) {
            if (place.contains(gesture.startX(), gesture.startY())) {
                // a digit drawn by hand stands behind the ten that can be chosen
                int from = Math.min(MOST, column(place, gesture.startX(), count));
                return Map.of("from", from, "to", Math.min(MOST, column(place, gesture.x(), count)));
            }
        }
        return Map.of();
    }

    private static int column(Rectangle2D place, double x, int count) {
        int column = (int) Math.floor((x - place.getX()) / place.getWidth() * count);
        return Math.max(0, Math.min(count - 1, column));
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
