package org.pushforward.experiment.gan.plane;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.ColouredTitle;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.experiment.plane.PlanePainter.Dots;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Push;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/** D as a surface, the data and the generated points on it, and arrows where the generator's loss pushes them. */
final class PlayersView implements View<Gan2dSnapshot> {
    static final Dots DATA = new Dots(Ink.BLUE, 1.5, 0.55);
    static final Dots GENERATED = new Dots(Ink.GREEN, 1.9, 0.85);
    private static final double LONGEST = 22;

    @Override
    public String id() {
        return "players";
    }

    @Override
    public void paint(Frame<Gan2dSnapshot> frame, Canvas canvas) {
        Gan2dSnapshot now = frame.snapshot();
        Axes axes = PlaneFrame.paint(canvas, now.window(), "", true);
        title(canvas, axes);
        Surface.paint(canvas, axes, now.d(), Ink.ORANGE);
        PlanePainter.points(canvas, axes, now.data(), DATA);
        PlanePainter.points(canvas, axes, now.generated(), GENERATED);
        axes.inside(canvas, () -> arrows(canvas, axes, now.push()));
    }

    private static void title(Canvas canvas, Axes axes) {
        List<Map.Entry<String, Ink>> names = new ArrayList<>();
        for (Ink ink : List.of(Ink.BLUE, Ink.GREEN, Ink.ORANGE, Ink.RED)) {
            names.add(Map.entry(canvas.text().get("gan-2d.legend." + ink.name().toLowerCase(Locale.ROOT)), ink));
        }
        ColouredTitle.paint(canvas, axes, names);
    }

    /** As long as the push is strong, up to a limit: a loss that has gone flat shows no arrows. */
    private static void arrows(Canvas canvas, Axes axes, Push push) {
        double unit = axes.x().length() / 4;
        for (int i = 0; i < push.by().length; i += 2) {
            double x = axes.toPixelX(push.from()[i]);
            double y = axes.toPixelY(push.from()[i + 1]);
            double strength = Math.hypot(push.by()[i], push.by()[i + 1]);
            double share = canvas.size().scaled(LONGEST) * Math.tanh(unit * strength) / Math.max(1e-12, strength);
            arrow(canvas, x, y, share * push.by()[i], -share * push.by()[i + 1]);
        }
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static void arrow(Canvas canvas, double x, double y, double dx, double dy) {
        double length = Math.hypot(dx, dy);
        double head = Math.min(canvas.size().scaled(4.5), 0.6 * length);
        if (!(length >= canvas.size().scaled(1))) {
            return;
        }
        double ux = dx / length;
        double uy = dy / length;
        canvas.draw(new Line2D.Double(x, y, x + dx - ux * head, y + dy - uy * head), Ink.RED, 1.2);
        Path2D tip = new Path2D.Double();
        tip.moveTo(x + dx, y + dy);
        tip.lineTo(x + dx - head * (ux + 0.55 * uy), y + dy - head * (uy - 0.55 * ux));
        tip.lineTo(x + dx - head * (ux - 0.55 * uy), y + dy - head * (uy + 0.55 * ux));
        tip.closePath();
        canvas.fill(tip, Ink.RED, 1);
    }
}
