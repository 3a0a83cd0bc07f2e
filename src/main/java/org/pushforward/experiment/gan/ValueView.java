package org.pushforward.experiment.gan;

import java.util.Arrays;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.Gan1dSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.CurvesPainter;
import org.pushforward.plot.Ink;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The value over the steps, with what it would be against the best discriminator and the floor of -log 4. */
final class ValueView implements View<Gan1dSnapshot> {
    private static final float FLOOR = (float) -Math.log(4);

    @Override
    public String id() {
        return "value";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<Gan1dSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        long[] steps = curves.steps();
        float[] value = curves.points() == 0 ? new float[0] : curves.values()[0];
        float[] best = new float[steps.length];
        float[] floor = new float[steps.length];
        Arrays.fill(floor, FLOOR);
        for (int i = 0; i < best.length; i++) {
            best[i] = 2 * curves.values()[1][i] + FLOOR;
        }
        CurvesPainter.paint(
                canvas,
                canvas.text().get("gan-1d.view.value"),
                canvas.text().get("gan-1d.axis.step"),
                List.of(
                        new CurvesPainter.Line("V(D, G)", Ink.RED, steps, value),
                        new CurvesPainter.Line("V(D*, G) = 2 JS − log 4", Ink.PURPLE, steps, best),
                        new CurvesPainter.Line("−log 4", Ink.MUTED, steps, floor)));
    }
}
