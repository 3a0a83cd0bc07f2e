package org.pushforward.experiment.flow;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.Sectors;
import org.pushforward.model.flow.TransportSnapshot;
import org.pushforward.model.flow.TransportSnapshot.Transit;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Everything on its way through the layers of f_A⁻¹ and then of f_B; below a scrubber from A over z to B. */
final class WayView implements View<TransportSnapshot> {
    private static final double SCRUBBER = 30;
    /** A hold so near to a stop is the stop, as a share of one layer. */
    private static final double NEAR = 0.15;

    @Override
    public String id() {
        return "way";
    }

    @Override
    public void paint(Frame<TransportSnapshot> frame, Canvas canvas) {
        TransportSnapshot now = frame.snapshot();
        Transit transit = now.transit();
        Canvas plot = canvas.part(plot(canvas.size()));
        String title = canvas.text().get(TransportExperiment.ID + ".view.way");
        Axes axes = PlaneFrame.paint(plot, FlowCodesView.CODES, title, true);
        ScatterPainter.paint(
                plot,
                axes,
                transit.cloud(),
                now.a().sectors(),
                new ScatterPainter.Look(1.6, Sectors.colors(canvas, 0.75)));
        axes.inside(plot, () -> {
            CarriedView.line(plot, axes, transit.line());
            path(plot, axes, transit);
        });
        plot.g().dispose();
        scrubber(canvas, transit);
    }

    private static Rectangle2D plot(Size size) {
        return new Rectangle2D.Double(0, 0, size.width(), Math.max(1, size.height() - size.scaled(SCRUBBER)));
    }

    /** The whole way thin, what is done of it strong. */
    private static void path(Canvas canvas, Axes axes, Transit transit) {
        double[][] stops = transit.path();
        double[] xs = new double[stops.length];
        double[] ys = new double[stops.length];
        for (int k = 0; k < stops.length; k++) {
            xs[k] = stops[k][0];
            ys[k] = stops[k][1];
        }
        canvas.draw(axes.line(xs, ys), Ink.TEXT, 0.9);
        double[] at = at(stops, transit.after());
        int done = (int) Math.floor(transit.after()) + 2;
        double[] doneX = Arrays.copyOf(xs, Math.min(done, xs.length));
        double[] doneY = Arrays.copyOf(ys, Math.min(done, ys.length));
        doneX[doneX.length - 1] = at[0];
        doneY[doneY.length - 1] = at[1];
        canvas.draw(axes.line(doneX, doneY), FlowInks.POINT, 1.8);
        HandlePainter.paint(canvas, axes.toPixelX(at[0]), axes.toPixelY(at[1]), FlowInks.POINT);
    }

    private static double[] at(double[][] stops, double after) {
        int below = (int) Math.min(stops.length - 2, Math.floor(after));
        double share = after - below;
        return new double[] {
            stops[below][0] + share * (stops[below + 1][0] - stops[below][0]),
            stops[below][1] + share * (stops[below + 1][1] - stops[below][1])
        };
    }

    private static Line2D track(Size size) {
        double y = size.height() - size.scaled(16);
        return new Line2D.Double(size.scaled(46), y, size.width() - size.scaled(24), y);
    }

    private static void scrubber(Canvas canvas, Transit transit) {
        Line2D track = track(canvas.size());
        canvas.draw(track, Ink.LINE, 3);
        double tick = canvas.size().scaled(3.5);
        for (int k = 0; k <= transit.layers(); k++) {
            double x = x(track, transit, k);
            double height = k == transit.layersA() ? 2 * tick : tick;
            canvas.draw(new Line2D.Double(x, track.getY1() - height, x, track.getY1() + height), Ink.MUTED, 1);
        }
        canvas.g().setFont(canvas.font(0.95));
        double baseline = track.getY1() + canvas.size().scaled(4);
        canvas.ink(FlowInks.POINT);
        canvas.write("A", track.getX1() - canvas.size().scaled(11), baseline, 1);
        canvas.ink(FlowInks.FLOW);
        canvas.write("B", track.getX2() + canvas.size().scaled(10), baseline, 0);
        canvas.ink(FlowInks.PRIOR);
        canvas.write("z", track.getX1() + (track.getX2() - track.getX1()) / 2, track.getY1() - 2.4 * tick, 0.5);
        HandlePainter.paint(canvas, x(track, transit, transit.after()), track.getY1(), FlowInks.DETERMINANT);
    }

    /** A's layers have the first half of the track, B's the second. */
    private static double x(Line2D track, Transit transit, double after) {
        double way = after <= transit.layersA()
                ? 0.5 * after / transit.layersA()
                : 0.5 + 0.5 * (after - transit.layersA()) / (transit.layers() - transit.layersA());
        return track.getX1() + way * (track.getX2() - track.getX1());
    }

    @Override
    public Map<String, Object> drag(Frame<TransportSnapshot> frame, Size size, Gesture gesture) {
        Line2D track = track(size);
        if (Math.abs(gesture.startY() - track.getY1()) > size.scaled(SCRUBBER / 2)) {
            return Map.of();
        }
        Transit transit = frame.snapshot().transit();
        double way = Math.max(0, Math.min(1, (gesture.x() - track.getX1()) / (track.getX2() - track.getX1())));
        int layers = way <= 0.5 ? transit.layersA() : transit.layers() - transit.layersA();
        double stop = Math.rint(way * 2 * layers) / (2 * layers);
        return Map.of("way", Math.abs(way - stop) * 2 * layers < NEAR ? stop : Math.round(way * 200) / 200.0);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
