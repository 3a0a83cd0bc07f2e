package org.pushforward.experiment.vae;

import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.CodesPainter;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeParameters;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** The plane of codes: m of every test image in its class's colour, the ellipse of σ for some, and a code to decode. */
final class CodesView implements View<VaeSnapshot> {
    private static final CodesPainter PAINTER = new CodesPainter(VaeExperiment.ID);

    @Override
    public String id() {
        return "codes";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        VaeSnapshot now = frame.snapshot();
        Pictures p = now.pictures();
        ImageGrid image = new ImageGrid(p.pointed(), p.rows(), p.cols(), 1);
        CodesPainter.Pointed pointed = new CodesPainter.Pointed(now.z1(), now.z2(), image);
        PAINTER.paint(canvas, now.plane(), pointed, axes -> {
            CodeAxes.prior(canvas, axes, now.plane().isLine());
            now.own().ifPresent(own -> CodesPainter.own(canvas, axes, now.plane(), own.code()));
        });
    }

    @Override
    public Map<String, Object> drag(Frame<VaeSnapshot> frame, Size size, Gesture gesture) {
        return CodesPainter.drag(frame.snapshot().plane(), size, gesture, VaeParameters.FARTHEST);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
