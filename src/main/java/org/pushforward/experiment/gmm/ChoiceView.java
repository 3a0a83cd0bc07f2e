package org.pushforward.experiment.gmm;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.pushforward.experiment.View;
import org.pushforward.model.gmm.Criteria;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Legend;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** What each number of components costs by BIC and AIC, the least filled; a ring is the mixture on the stage. */
final class ChoiceView implements View<GmmSnapshot> {
    @Override
    public String id() {
        return "choice";
    }

    @Override
    public void paint(Frame<GmmSnapshot> frame, Canvas canvas) {
        GmmSnapshot now = frame.snapshot();
        Criteria[] ladder = now.ladder();
        int last = Math.max(ladder.length, now.components());
        Axes axes = Axes.in(canvas.size(), Range.of(0.5, last + 0.5), range(now));
        AxesPainter.paintLevels(canvas, axes, canvas.text().get("gmm.view.choice"), "");
        numbers(canvas, axes, last);
        line(canvas, axes, ladder, Criteria::aic, Ink.MUTED);
        line(canvas, axes, ladder, Criteria::bic, Ink.TEXT);
        ring(canvas, axes, now.components(), now.price().bic());
        Legend.paint(canvas, axes, List.of(new Legend.Entry("BIC", Ink.TEXT), new Legend.Entry("AIC", Ink.MUTED)));
    }

    private static void numbers(Canvas canvas, Axes axes, int last) {
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        double bottom = axes.area().getMaxY();
        for (int k = 1; k <= last; k++) {
            canvas.write(
                    String.valueOf(k), axes.toPixelX(k), bottom + canvas.size().scaled(14), 0.5);
        }
        canvas.write("K", axes.area().getCenterX(), bottom + canvas.size().scaled(29), 0.5);
    }

    /** The room above is the legend's. */
    private static Range range(GmmSnapshot now) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Criteria criteria : now.ladder()) {
            low = Math.min(low, Math.min(criteria.aic(), criteria.bic()));
            high = Math.max(high, Math.max(criteria.aic(), criteria.bic()));
        }
        low = Math.min(low, now.price().bic());
        high = Math.max(high, now.price().bic());
        double spare = Math.max(1, 0.1 * (high - low));
        return Range.of(low - spare, high + 4 * spare);
    }

    private static void line(Canvas canvas, Axes axes, Criteria[] ladder, ToDoubleFunction<Criteria> price, Ink ink) {
        double[] xs = new double[ladder.length];
        double[] ys = new double[ladder.length];
        int least = 0;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i + 1;
            ys[i] = price.applyAsDouble(ladder[i]);
            least = ys[i] < ys[least] ? i : least;
        }
        axes.inside(canvas, () -> canvas.draw(axes.line(xs, ys), ink, 1.6));
        for (int i = 0; i < xs.length; i++) {
            Ellipse2D dot = dot(canvas, axes, xs[i], ys[i], 3.4);
            canvas.fill(dot, i == least ? ink : Ink.PANEL, 1);
            canvas.draw(dot, ink, 1.4);
        }
    }

    private static Ellipse2D dot(Canvas canvas, Axes axes, double x, double y, double radius) {
        double r = canvas.size().scaled(radius);
        return new Ellipse2D.Double(axes.toPixelX(x) - r, axes.toPixelY(y) - r, 2 * r, 2 * r);
    }

    private static void ring(Canvas canvas, Axes axes, int components, double bic) {
        Rectangle2D area = axes.area();
        Ellipse2D ring = dot(canvas, axes, components, bic, 6.5);
        if (area.intersects(ring.getBounds2D())) {
            canvas.draw(ring, Ink.TEXT, 1.8);
        }
    }
}
