package org.pushforward.experiment.flow;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.Sectors;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.model.flow.FlowSnapshot.Warp;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** A square grid of codes after some of the layers, the data on it; below a scrubber from the prior to the data. */
final class WarpView implements View<FlowSnapshot> {
    /** Height of the scrubber below the plot, in letters' pixels. */
    private static final double SCRUBBER = 30;

    @Override
    public String id() {
        return "warp";
    }

    @Override
    public void paint(Frame<FlowSnapshot> frame, Canvas canvas) {
        FlowSnapshot now = frame.snapshot();
        Warp warp = now.warp();
        Canvas plot = canvas.part(plot(canvas.size()));
        String after =
                String.format(java.util.Locale.ROOT, "%.1f", warp.after()).replace(".0", "");
        String title = canvas.text().get(FlowExperiment.ID + ".view.warp.title", after, warp.layers());
        Axes axes = PlaneFrame.paint(plot, FlowCodesView.CODES, title, true);
        axes.inside(plot, () -> {
            if (warp.after() == 0) {
                FlowCodesView.prior(plot, axes);
            }
            lines(plot, axes, warp);
        });
        ScatterPainter.paint(
                plot,
                axes,
                warp.points(),
                now.scene().sectors(),
                new ScatterPainter.Look(1.5, Sectors.colors(canvas, 0.85)));
        axes.inside(plot, () -> path(plot, axes, now.pointed(), warp.after()));
        scrubber(canvas, warp);
        plot.g().dispose();
    }

    private static Rectangle2D plot(Size size) {
        return new Rectangle2D.Double(0, 0, size.width(), Math.max(1, size.height() - size.scaled(SCRUBBER)));
    }

    private static void lines(Canvas canvas, Axes axes, Warp warp) {
        Path2D path = new Path2D.Double();
        float[] xy = warp.lines();
        double[] xs = new double[warp.lineLength()];
        double[] ys = new double[warp.lineLength()];
        for (int from = 0; from < xy.length; from += 2 * xs.length) {
            for (int i = 0; i < xs.length; i++) {
                xs[i] = xy[from + 2 * i];
                ys[i] = xy[from + 2 * i + 1];
            }
            path.append(axes.line(xs, ys), false);
        }
        canvas.ink(FlowInks.FLOW, 0.75);
        canvas.stroke(0.8);
        canvas.g().draw(path);
    }

    /** How the followed point came from its code to where it is now. */
    private static void path(Canvas canvas, Axes axes, FlowSnapshot.Pointed pointed, double after) {
        int whole = (int) Math.floor(after);
        double[] xs = new double[whole + 2];
        double[] ys = new double[whole + 2];
        for (int k = 0; k <= whole + 1; k++) {
            double[] at = pointed.at(Math.min(k, after));
            xs[k] = at[0];
            ys[k] = at[1];
        }
        canvas.draw(axes.line(xs, ys), FlowInks.POINT, 1.4);
        HandlePainter.paint(canvas, axes.toPixelX(xs[whole + 1]), axes.toPixelY(ys[whole + 1]), FlowInks.POINT);
    }

    /** From the first stop to the last, in the view's pixels. */
    private static Line2D track(Size size) {
        double y = size.height() - size.scaled(16);
        return new Line2D.Double(size.scaled(46), y, size.width() - size.scaled(24), y);
    }

    private static void scrubber(Canvas canvas, Warp warp) {
        Line2D track = track(canvas.size());
        canvas.draw(track, Ink.LINE, 3);
        double unit = (track.getX2() - track.getX1()) / warp.layers();
        double tick = canvas.size().scaled(3.5);
        for (int k = 0; k <= warp.layers(); k++) {
            double x = track.getX1() + k * unit;
            canvas.draw(new Line2D.Double(x, track.getY1() - tick, x, track.getY1() + tick), Ink.MUTED, 1);
        }
        canvas.g().setFont(canvas.font(0.95));
        canvas.ink(FlowInks.PRIOR);
        double baseline = track.getY1() + canvas.size().scaled(4);
        canvas.write("z", track.getX1() - canvas.size().scaled(11), baseline, 1);
        canvas.ink(FlowInks.POINT);
        canvas.write("x", track.getX2() + canvas.size().scaled(10), baseline, 0);
        HandlePainter.paint(canvas, track.getX1() + warp.after() * unit, track.getY1(), FlowInks.DETERMINANT);
    }

    /** A hold near a stop is the stop. */
    @Override
    public Map<String, Object> drag(Frame<FlowSnapshot> frame, Size size, Gesture gesture) {
        Line2D track = track(size);
        if (Math.abs(gesture.startY() - track.getY1()) > size.scaled(SCRUBBER / 2)) {
            return Map.of();
        }
        int layers = frame.snapshot().warp().layers();
        double after = layers * (gesture.x() - track.getX1()) / (track.getX2() - track.getX1());
        double inside = Math.max(0, Math.min(layers, after));
        double stop = Math.rint(inside);
        return Map.of("layer", Math.abs(inside - stop) < 0.12 ? stop : Math.round(inside * 20) / 20.0);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
