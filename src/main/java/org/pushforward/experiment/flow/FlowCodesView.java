package org.pushforward.experiment.flow;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.Sectors;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.training.Frame;

/** z = f⁻¹(x) of points kept aside, in the colours of the directions they come from, against the prior. */
final class FlowCodesView implements View<FlowSnapshot> {
    private static final double EDGE = 3.6;
    static final PlaneWindow CODES = new PlaneWindow(-EDGE, EDGE, -EDGE, EDGE, true);

    /** Circles that hold half, nine tenths and 99 hundredths of N(0, I): r² = -2 log(1 - share). */
    private static final double[] RADII = {1.1774, 2.1460, 3.0349};

    @Override
    public String id() {
        return "codes";
    }

    @Override
    public void paint(Frame<FlowSnapshot> frame, Canvas canvas) {
        FlowSnapshot now = frame.snapshot();
        Axes axes = PlaneFrame.paint(canvas, CODES, canvas.text().get(FlowExperiment.ID + ".view.codes"), true);
        ScatterPainter.paint(
                canvas,
                axes,
                now.codes(),
                now.scene().sectors(),
                new ScatterPainter.Look(1.7, Sectors.colors(canvas, 0.8)));
        double[] z = now.pointed().code();
        axes.inside(canvas, () -> {
            prior(canvas, axes);
            HandlePainter.paint(canvas, axes.toPixelX(z[0]), axes.toPixelY(z[1]), FlowInks.POINT);
        });
    }

    static void prior(Canvas canvas, Axes axes) {
        canvas.dashed(1.3);
        canvas.ink(FlowInks.PRIOR, 0.9);
        for (double r : RADII) {
            Rectangle2D box = axes.box(-r, -r, r, r);
            canvas.g().draw(new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        }
    }
}
