package org.pushforward.experiment.gmm;

import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.model.gmm.Pointed;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** The responsibilities of the point that is looked at, one bar each; an outline where the next E step takes them. */
final class ResponsibilitiesView implements View<GmmSnapshot> {
    private static final int FEW = 5;

    @Override
    public String id() {
        return "responsibilities";
    }

    @Override
    public void paint(Frame<GmmSnapshot> frame, Canvas canvas) {
        Pointed pointed = frame.snapshot().pointed();
        int components = pointed.gamma().length;
        Axes axes = Axes.in(canvas.size(), Range.of(0, components), Range.of(0, 1.2));
        String title = canvas.text().get("gmm.view.responsibilities.title", pointed.index() + 1);
        AxesPainter.paintLevels(canvas, axes, title, "");
        for (int k = 0; k < components; k++) {
            bar(canvas, axes, pointed, k);
        }
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        String place = "x = (" + Numbers.format(pointed.x(), "%.2f") + ", " + Numbers.format(pointed.y(), "%.2f") + ")";
        canvas.write(
                place,
                axes.area().getCenterX(),
                axes.area().getMaxY() + canvas.size().scaled(30),
                0.5);
    }

    private static void bar(Canvas canvas, Axes axes, Pointed pointed, int k) {
        double gamma = pointed.gamma()[k];
        canvas.g().setColor(ComponentColors.of(canvas.theme(), k));
        canvas.g().fill(axes.box(k + 0.18, 0, k + 0.82, gamma));
        Rectangle2D next = axes.box(k + 0.12, 0, k + 0.88, pointed.posterior()[k]);
        canvas.ink(Ink.TEXT);
        canvas.dashed(1.3);
        canvas.g().draw(next);
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.TEXT);
        double middle = axes.toPixelX(k + 0.5);
        canvas.write(
                String.valueOf(k + 1),
                middle,
                axes.area().getMaxY() + canvas.size().scaled(14),
                0.5);
        if (pointed.gamma().length <= FEW) {
            double top = Math.min(axes.toPixelY(gamma), next.getY());
            canvas.write(
                    Numbers.format(gamma, "%.3f"), middle, top - canvas.size().scaled(5), 0.5);
        }
    }
}
