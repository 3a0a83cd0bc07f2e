package org.pushforward.experiment.gan.plane;

import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.CurvesPainter;
import org.pushforward.plot.Ink;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The value of the game over the steps. */
final class ValueView implements View<Gan2dSnapshot> {
    @Override
    public String id() {
        return "value";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<Gan2dSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        float[] value = curves.points() == 0 ? new float[0] : curves.values()[0];
        CurvesPainter.paint(
                canvas,
                canvas.text().get("gan-2d.view.value"),
                canvas.text().get("gan-2d.axis.step"),
                List.of(new CurvesPainter.Line("V(D, G)", Ink.RED, curves.steps(), value)));
    }
}
