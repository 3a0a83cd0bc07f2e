package org.pushforward.experiment.gmm;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.CurvesPainter;
import org.pushforward.plot.Ink;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The log-likelihood and its bound over the steps, behind them every other start; the present values are dots. */
final class LikelihoodView implements View<GmmSnapshot> {
    @Override
    public String id() {
        return "likelihood";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<GmmSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        GmmSnapshot now = frame.snapshot();
        List<CurvesPainter.Line> lines = new ArrayList<>();
        for (int c = 2; c < curves.values().length; c++) {
            String name = c == 2 ? canvas.text().get("gmm.legend.starts") : "";
            double value = now.runs()[Math.min(c - 2, now.runs().length - 1)];
            lines.add(line(name, Ink.MUTED, frame, c, value));
        }
        lines.add(line(
                canvas.text().get("gmm.legend.bound"),
                Ink.RED,
                frame,
                1,
                now.bound().elbo()));
        lines.add(line("log p(X)", Ink.BLUE, frame, 0, now.bound().logLikelihood()));
        Axes axes = CurvesPainter.paint(
                canvas, canvas.text().get("gmm.view.likelihood"), canvas.text().get("gmm.axis.step"), lines);
        dot(canvas, axes, frame.step(), now.bound().elbo(), Ink.RED);
        dot(canvas, axes, frame.step(), now.bound().logLikelihood(), Ink.BLUE);
    }

    /** The recorded curve with the present value at its end. */
    private static CurvesPainter.Line line(String name, Ink ink, Frame<GmmSnapshot> frame, int curve, double now) {
        Curves curves = frame.curves();
        int n = curves.points();
        boolean more = n == 0 || curves.steps()[n - 1] < frame.step();
        long[] steps = Arrays.copyOf(curves.steps(), more ? n + 1 : n);
        float[] values = n == 0 ? new float[1] : Arrays.copyOf(curves.values()[curve], steps.length);
        if (more) {
            steps[n] = frame.step();
            values[n] = (float) now;
        }
        return new CurvesPainter.Line(name, ink, steps, values);
    }

    private static void dot(Canvas canvas, Axes axes, long step, double value, Ink ink) {
        double r = canvas.size().scaled(4);
        double x = axes.toPixelX(axes.x().clamp(step));
        double y = axes.toPixelY(axes.y().clamp(value));
        canvas.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), ink, 1);
    }
}
