package org.pushforward.experiment.vae;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.vae.OwnSeen;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/** Test images, and a digit drawn by hand, over what comes back from their mean code and from a code drawn around it. */
final class ReconstructionsView implements View<VaeSnapshot> {
    @Override
    public String id() {
        return "reconstructions";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        VaeSnapshot now = frame.snapshot();
        Pictures p = now.pictures();
        RowsPainter.paint(
                canvas,
                canvas.text().get("vae-mnist.view.reconstructions"),
                List.of(
                        row("x", p, p.originals(), now.own().map(OwnSeen::image)),
                        row("z=m", p, p.fromMean(), now.own().map(OwnSeen::fromMean)),
                        row(
                                "z=m+\\sigma\\varepsilon",
                                p,
                                p.fromDraw(),
                                now.own().map(OwnSeen::fromDraw))));
    }

    /** The digit drawn by hand stands behind the test images. */
    private static Row row(String latex, Pictures p, byte[] images, Optional<byte[]> own) {
        byte[] last = own.orElse(new byte[0]);
        byte[] all = Arrays.copyOf(images, images.length + last.length);
        System.arraycopy(last, 0, all, images.length, last.length);
        return new Row(latex, Ink.TEXT, all, p.rows(), p.cols());
    }
}
