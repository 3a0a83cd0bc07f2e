package org.pushforward.experiment.gan.plane;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.CurvesPainter;
import org.pushforward.plot.CurvesPainter.Line;
import org.pushforward.plot.Ink;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** Over the steps: the divergence, the share of good points, and that of the modes covered. */
final class QualityView implements View<Gan2dSnapshot> {
    private static final List<Ink> INKS = List.of(Ink.PURPLE, Ink.GREEN, Ink.BLUE);

    @Override
    public String id() {
        return "quality";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<Gan2dSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < curves.names().size(); i++) {
            lines.add(new Line(
                    canvas.text().get("gan-2d.curve." + curves.names().get(i)),
                    INKS.get(i - 1),
                    curves.steps(),
                    curves.values()[i]));
        }
        CurvesPainter.paint(
                canvas, canvas.text().get("gan-2d.view.quality"), canvas.text().get("gan-2d.axis.step"), lines);
    }
}
