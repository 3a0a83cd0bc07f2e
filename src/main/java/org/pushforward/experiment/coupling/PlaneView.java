package org.pushforward.experiment.coupling;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.coupling.CouplingSettings;
import org.pushforward.model.coupling.CouplingSnapshot;
import org.pushforward.model.coupling.PlanePicture;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GridPainter;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Two coordinates before (blue) and after (green): what is copied stays where it is on its axis. Drag z. */
final class PlaneView implements View<CouplingSnapshot> {
    private static final Range Z = Range.of(-CouplingSettings.REACH, CouplingSettings.REACH);
    private static final double STEP = 0.5;
    /** Of a cloud's points, the share that may lie outside the picture on each side. */
    private static final double OUTSIDE = 0.01;

    @Override
    public String id() {
        return "plane";
    }

    @Override
    public void paint(Frame<CouplingSnapshot> frame, Canvas canvas) {
        CouplingSnapshot snapshot = frame.snapshot();
        PlanePicture plane = snapshot.plane();
        Axes axes = axes(snapshot, canvas.size());
        AxesPainter.paint(
                canvas,
                axes,
                canvas.text().get(CouplingExperiment.ID + ".view.plane"),
                name(plane.a(), plane.placeA()),
                name(plane.b(), plane.placeB()));
        if (plane.isCloud()) {
            cloud(canvas, axes, plane.before()[0], Ink.BLUE);
            cloud(canvas, axes, plane.after()[0], Ink.GREEN);
        } else {
            GridPainter.paint(canvas, axes, lines(plane.before()), Ink.BLUE, new GridPainter.Stroke(1, 0.55));
            GridPainter.paint(canvas, axes, lines(plane.after()), Ink.GREEN, new GridPainter.Stroke(1.3, 1));
        }
        axes.inside(canvas, () -> move(canvas, axes, snapshot));
        double[] z = snapshot.z();
        HandlePainter.paint(canvas, axes.toPixelX(z[plane.a()]), axes.toPixelY(z[plane.b()]), Ink.BLUE);
    }

    /** From z to x. */
    private static void move(Canvas canvas, Axes axes, CouplingSnapshot snapshot) {
        PlanePicture plane = snapshot.plane();
        double px = axes.toPixelX(snapshot.x()[plane.placeA()]);
        double py = axes.toPixelY(snapshot.x()[plane.placeB()]);
        canvas.ink(Ink.TEXT);
        canvas.dashed(1.2);
        canvas.g()
                .draw(new Line2D.Double(
                        axes.toPixelX(snapshot.z()[plane.a()]), axes.toPixelY(snapshot.z()[plane.b()]), px, py));
        double r = canvas.size().scaled(4.5);
        canvas.fill(new Ellipse2D.Double(px - r, py - r, 2 * r, 2 * r), Ink.GREEN, 1);
    }

    private static String name(int i, int place) {
        return "z" + subscript(i + 1) + " → x" + subscript(place + 1);
    }

    private static char subscript(int digit) {
        return (char) ('₀' + digit);
    }

    private static void cloud(Canvas canvas, Axes axes, double[][] points, Ink ink) {
        int n = points[0].length;
        float[] places = new float[2 * n];
        for (int i = 0; i < n; i++) {
            places[2 * i] = (float) points[0][i];
            places[2 * i + 1] = (float) points[1][i];
        }
        Color color = canvas.theme().color(ink, 0.6);
        ScatterPainter.paint(canvas, axes, places, new byte[n], new ScatterPainter.Look(1.8, color));
    }

    private static List<GridPainter.Line> lines(double[][][] lines) {
        List<GridPainter.Line> all = new ArrayList<>();
        for (double[][] line : lines) {
            all.add(new GridPainter.Line(line[0], line[1]));
        }
        return all;
    }

    static Axes axes(CouplingSnapshot snapshot, Size size) {
        return Axes.in(size, range(snapshot, 0), range(snapshot, 1));
    }

    /** All that is drawn, to the next half; at least all z. */
    private static Range range(CouplingSnapshot snapshot, int way) {
        PlanePicture plane = snapshot.plane();
        double x = snapshot.x()[way == 0 ? plane.placeA() : plane.placeB()];
        double[] values = Arrays.stream(plane.after())
                .flatMapToDouble(line -> Arrays.stream(line[way]))
                .sorted()
                .toArray();
        int skipped = plane.isCloud() ? (int) (OUTSIDE * values.length) : 0;
        double least = CouplingSettings.REACH + 0.25;
        double min = Math.min(Math.min(x, values[skipped]) - 0.1, -least);
        double max = Math.max(Math.max(x, values[values.length - 1 - skipped]) + 0.1, least);
        return Range.of(Math.floor(min / STEP) * STEP, Math.ceil(max / STEP) * STEP);
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public Map<String, Object> drag(Frame<CouplingSnapshot> frame, Size size, Gesture gesture) {
        CouplingSnapshot snapshot = frame.snapshot();
        PlanePicture plane = snapshot.plane();
        Axes axes = axes(snapshot, size);
        double x = axes.toPixelX(snapshot.z()[plane.a()]);
        double y = axes.toPixelY(snapshot.z()[plane.b()]);
        if (HandlePainter.grip(size, gesture.startX(), gesture.startY(), x, y) <= 0) {
            return Map.of();
        }
        List<Double> numbers = snapshot.numbersWith(plane.a(), Z.clamp(axes.toDataX(gesture.x())));
        numbers.set(plane.b(), Z.clamp(axes.toDataY(gesture.y())));
        return Map.of("z", numbers);
    }
}
