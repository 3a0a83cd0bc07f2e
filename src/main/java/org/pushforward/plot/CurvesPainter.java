package org.pushforward.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws values over steps. */
public final class CurvesPainter {
    private static final double LEAST_ROOM = 0.06;
    private static final double MOST_ROOM = 0.6;

    private CurvesPainter() {}

    /** One curve: its name in the legend, none if it is empty; its ink; its steps and the value at each. */
    public record Line(String name, Ink ink, long[] steps, float[] values) {}

    /** Draws the lines on axes that hold all their finite values; an empty plot with a frame while there are none. */
    public static Axes paint(Canvas canvas, String title, String xName, List<Line> lines) {
        double height =
                Axes.in(canvas.size(), Range.of(0, 1), Range.of(0, 1)).area().getHeight();
        int named = (int) lines.stream().filter(line -> !line.name().isEmpty()).count();
        double room = Math.min(MOST_ROOM, Legend.height(canvas.size(), named) / height);
        Axes axes = Axes.in(canvas.size(), span(lines), range(lines, room));
        AxesPainter.paint(canvas, axes, title, xName, "");
        List<Legend.Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            double[] xs = Arrays.stream(line.steps()).asDoubleStream().toArray();
            double[] ys = new double[xs.length];
            for (int i = 0; i < ys.length; i++) {
                ys[i] = line.values()[i];
            }
            axes.inside(
                    canvas,
                    () -> canvas.draw(axes.line(xs, ys), line.ink(), line.name().isEmpty() ? 1 : 1.5));
            if (!line.name().isEmpty()) {
                entries.add(new Legend.Entry(line.name(), line.ink()));
            }
        }
        if (!entries.isEmpty()) {
            Legend.paint(canvas, axes, entries);
        }
        return axes;
    }

    private static Range span(List<Line> lines) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Line line : lines) {
            if (line.steps().length > 0) {
                first = Math.min(first, line.steps()[0]);
                last = Math.max(last, line.steps()[line.steps().length - 1]);
            }
        }
        return first < last ? Range.of(first, last) : Range.of(0, 10);
    }

    /** @param room the legend's share of the height, above all values */
    private static Range range(List<Line> lines, double room) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (float value : line.values()) {
                if (Float.isFinite(value)) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
        }
        if (min > max) {
            return Range.of(0, 1);
        }
        Range tight = max - min < 1e-9 ? Range.of(min - 0.5, max + 0.5) : Range.of(min, max);
        double below = LEAST_ROOM * tight.length();
        double above = Math.max(below, room / (1 - room) * (tight.length() + below));
        return Range.of(tight.min() - below, tight.max() + above);
    }
}
