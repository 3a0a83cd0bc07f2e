package org.pushforward.experiment.gmm;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.model.gmm.GaussianMixture;
import org.pushforward.model.gmm.GmmParameters;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.model.gmm.GmmStatus;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** The data in the colours of their responsibilities under the components' ellipses; means and the eye can be dragged. */
final class PlaneView implements View<GmmSnapshot> {
    /** Shares of the peak at which the density's lines lie: equal steps of a nat. */
    private static final double[] LEVELS = {0.6065, 0.2231, 0.0821, 0.0302, 0.0111, 0.0041};
    /** A rescue is told for so many steps. */
    private static final int TOLD = 12;

    private static final Range SIDE = Range.of(0, 1);

    @Override
    public String id() {
        return "plane";
    }

    static Axes axes(GmmSnapshot now, Size size) {
        return PlanePainter.axes(now.window(), size);
    }

    @Override
    public void paint(Frame<GmmSnapshot> frame, Canvas canvas) {
        GmmSnapshot now = frame.snapshot();
        Axes axes = axes(now, canvas.size());
        AxesPainter.paint(canvas, axes, canvas.text().get("gmm.view.plane"), axisX(canvas, now), axisY(canvas, now));
        now.density().ifPresent(field -> backdrop(canvas, axes, field, now.backdrop()));
        BlendedPoints.paint(canvas, axes, now);
        axes.inside(canvas, () -> components(canvas, axes, now));
        String message = message(canvas, now.status());
        if (!message.isEmpty()) {
            Banner.paint(canvas, axes, message);
        }
    }

    /** What the first coordinate is, where it is more than a number. */
    static String axisX(Canvas canvas, GmmSnapshot now) {
        return now.data().equals(GmmExperiment.OLD_FAITHFUL) ? canvas.text().get("gmm.axis.eruption") : "x₁";
    }

    private static String axisY(Canvas canvas, GmmSnapshot now) {
        return now.data().equals(GmmExperiment.OLD_FAITHFUL) ? canvas.text().get("gmm.axis.waiting") : "x₂";
    }

    private static void backdrop(Canvas canvas, Axes axes, PlaneField field, String how) {
        double peak = field.peak();
        if (how.equals("density")) {
            PlanePainter.density(canvas, axes, field, peak);
            return;
        }
        axes.inside(canvas, () -> {
            for (double level : LEVELS) {
                canvas.ink(Ink.MUTED, 0.55);
                canvas.stroke(0.8);
                canvas.g().draw(Contours.at(field, axes, level * peak));
            }
        });
    }

    private static void components(Canvas canvas, Axes axes, GmmSnapshot now) {
        for (int k = 0; k < now.components(); k++) {
            double strength = alive(now, k) ? 1 : 0.35;
            if (!now.backdrop().equals("density")) {
                Ellipses.fill(canvas, axes, now.mixture(), k, strength);
            }
            Ellipses.draw(canvas, axes, now.mixture(), k, strength);
        }
        eye(canvas, axes, now);
        for (int k = 0; k < now.components(); k++) {
            Ellipses.mean(canvas, axes, now.mixture(), k, alive(now, k));
        }
    }

    private static boolean alive(GmmSnapshot now, int k) {
        return now.total()[k] >= 1;
    }

    /** A ring around the point that is looked at. */
    private static void eye(Canvas canvas, Axes axes, GmmSnapshot now) {
        double r = canvas.size().scaled(7);
        double x = axes.toPixelX(now.pointed().x());
        double y = axes.toPixelY(now.pointed().y());
        Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.draw(ring, Ink.PANEL, 4);
        canvas.draw(ring, Ink.TEXT, 2);
    }

    private static String message(Canvas canvas, GmmStatus status) {
        if (status.rescued() >= 0 && status.sinceRescue() < TOLD) {
            return canvas.text().get("gmm.message.rescued", status.rescued() + 1, status.rescues());
        }
        StringBuilder floored = new StringBuilder();
        for (int k = 0; k < status.floored().length; k++) {
            if (status.floored()[k]) {
                floored.append(floored.length() == 0 ? "" : ", ").append(k + 1);
            }
        }
        return floored.length() == 0 ? "" : canvas.text().get("gmm.message.floored", floored);
    }

    /** A mean that is taken hold of starts the run anew from where it is put; elsewhere the eye moves. */
    @Override
    public Map<String, Object> drag(Frame<GmmSnapshot> frame, Size size, Gesture gesture) {
        GmmSnapshot now = frame.snapshot();
        Axes axes = axes(now, size);
        if (!axes.area().contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        PlaneWindow window = now.window();
        double across = SIDE.clamp((axes.toDataX(gesture.x()) - window.left()) / window.width());
        double up = SIDE.clamp((axes.toDataY(gesture.y()) - window.bottom()) / window.height());
        int held = held(now.mixture(), axes, size, gesture);
        if (held >= 0) {
            return placed(now, held, across, up);
        }
        Map<String, Object> changes = new HashMap<>();
        changes.put("at-x", thousandths(across));
        changes.put("at-y", thousandths(up));
        return changes;
    }

    /** The mean nearest to the press, -1 if none is near. */
    private static int held(GaussianMixture mixture, Axes axes, Size size, Gesture gesture) {
        int held = -1;
        double firmest = 0;
        for (int k = 0; k < mixture.components(); k++) {
            double x = axes.toPixelX(mixture.x(k));
            double y = axes.toPixelY(mixture.y(k));
            double grip = HandlePainter.grip(size, gesture.startX(), gesture.startY(), x, y);
            if (grip > firmest) {
                held = k;
                firmest = grip;
            }
        }
        return held;
    }

    private static Map<String, Object> placed(GmmSnapshot now, int held, double across, double up) {
        PlaneWindow window = now.window();
        List<Double> places = new ArrayList<>();
        for (int k = 0; k < GmmParameters.MOST; k++) {
            boolean there = k < now.components();
            double x = there ? (now.mixture().x(k) - window.left()) / window.width() : 0.5;
            double y = there ? (now.mixture().y(k) - window.bottom()) / window.height() : 0.5;
            places.add(thousandths(SIDE.clamp(k == held ? across : x)));
            places.add(thousandths(SIDE.clamp(k == held ? up : y)));
        }
        Map<String, Object> changes = new HashMap<>();
        changes.put("start", "placed");
        changes.put("places", places);
        return changes;
    }

    private static double thousandths(double value) {
        return Math.rint(1000 * value) / 1000;
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
