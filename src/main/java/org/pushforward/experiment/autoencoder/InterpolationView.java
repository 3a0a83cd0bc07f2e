package org.pushforward.experiment.autoencoder;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.autoencoder.AutoencoderSnapshot;
import org.pushforward.model.autoencoder.Interpolation;
import org.pushforward.model.autoencoder.Pictures;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;

/** Halfway between two images, twice: decoded from the mixture of their codes, and mixed pixel by pixel. */
final class InterpolationView implements View<AutoencoderSnapshot> {
    @Override
    public String id() {
        return "interpolation";
    }

    @Override
    public void paint(Frame<AutoencoderSnapshot> frame, Canvas canvas) {
        Interpolation way = frame.snapshot().interpolation();
        Pictures p = frame.snapshot().pictures();
        List<Row> rows = List.of(
                new Row("g(z_t)", AutoencoderExperiment.DECODED, way.decoded(), p.rows(), p.cols()),
                new Row("x_t", AutoencoderExperiment.IMAGE, way.blended(), p.rows(), p.cols()));
        RowsPainter.paint(canvas, canvas.text().get(AutoencoderExperiment.ID + ".view.interpolation"), rows);
        ticks(canvas, RowsPainter.places(canvas.size(), rows).get(1));
    }

    private static void ticks(Canvas canvas, Rectangle2D row) {
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        double y = row.getMaxY() + canvas.size().scaled(14);
        for (int s = 0; s < Interpolation.STEPS; s += 5) {
            String t = "t = " + Numbers.format(Interpolation.share(s), s % 10 == 0 ? "%.0f" : "%.1f");
            canvas.write(t, row.getX() + (s + 0.5) / Interpolation.STEPS * row.getWidth(), y, 0.5);
        }
    }
}
