package org.pushforward.experiment.vae;

import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/** Test images over what comes back from their mean code and from a code drawn around it. */
final class ReconstructionsView implements View<VaeSnapshot> {
    @Override
    public String id() {
        return "reconstructions";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        Pictures p = frame.snapshot().pictures();
        RowsPainter.paint(
                canvas,
                canvas.text().get("vae-mnist.view.reconstructions"),
                List.of(
                        new Row("x", Ink.TEXT, p.originals(), p.rows(), p.cols()),
                        new Row("z=m", Ink.TEXT, p.fromMean(), p.rows(), p.cols()),
                        new Row("z=m+\\sigma\\varepsilon", Ink.TEXT, p.fromDraw(), p.rows(), p.cols())));
    }
}
