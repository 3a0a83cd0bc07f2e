package org.pushforward.plot;

import java.util.ArrayList;
import java.util.List;

/** Draws values over steps. */
public final class CurvesPainter {
    private CurvesPainter() {}

    /** One curve: its name in the legend, its ink and its values, one for each step. */
    public record Line(String name, Ink ink, float[] values) {}

    /** Draws the lines on axes that hold all their finite values; an empty plot with a frame while there are none. */
    public static void paint(Canvas canvas, String title, String xName, long[] steps, List<Line> lines) {
        Range x = steps.length < 2 ? Range.of(0, 10) : Range.of(steps[0], steps[steps.length - 1]);
        Axes axes = Axes.in(canvas.size(), x, range(lines));
        AxesPainter.paint(canvas, axes, title, xName, "");
        double[] xs = new double[steps.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = steps[i];
        }
        List<Legend.Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            double[] ys = new double[xs.length];
            for (int i = 0; i < ys.length; i++) {
                ys[i] = line.values()[i];
            }
            axes.inside(canvas, () -> canvas.draw(axes.line(xs, ys), line.ink(), 1.5));
            entries.add(new Legend.Entry(line.name(), line.ink()));
        }
        if (!entries.isEmpty()) {
            Legend.paint(canvas, axes, entries);
        }
    }

    private static Range range(List<Line> lines) {
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
        // the room above is the legend's
        return Range.of(tight.min() - 0.06 * tight.length(), tight.max() + 0.4 * tight.length());
    }
}
