package org.pushforward.experiment.change;

import java.awt.geom.Line2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.change.Block;
import org.pushforward.model.change.ChangeSnapshot;
import org.pushforward.model.change.Sampled;
import org.pushforward.model.change.Scene;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** x = f(z): the blue block comes up from below, turns at the curve and leaves to the right as the green one. */
final class MapView implements View<ChangeSnapshot> {
    @Override
    public String id() {
        return "map";
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public void paint(Frame<ChangeSnapshot> frame, Canvas canvas) {
        ChangeSnapshot now = frame.snapshot();
        Scene.Graph map = now.scene().map();
        Axes axes = Places.map(now.scene(), canvas.size());
        TitleRow.formula(canvas, axes, now.setting());
        AxesPainter.paint(canvas, axes, canvas.text().get("change-of-variables.view.map"), "z", "x");
        axes.inside(canvas, () -> bands(canvas, axes, now));
        guides(canvas, axes, now.block());
        axes.inside(canvas, () -> {
            canvas.draw(axes.line(map.at(), map.value()), Ink.TEXT, 2.2);
            PiecesPainter.chords(canvas, axes, now.pieces());
            tangent(canvas, axes, now);
        });
        dots(canvas, axes, now.sampled().dots());
        handles(canvas, axes, new MapHandles(now, axes), now);
        TitleRow.warning(canvas, axes, now.setting());
    }

    /** The strip of z under the curve and the strip of x beside it. */
    private static void bands(Canvas canvas, Axes axes, ChangeSnapshot now) {
        Block block = now.block();
        double low = Places.low(block);
        double high = Places.high(block);
        double first = Double.POSITIVE_INFINITY;
        for (Block.Slice slice : block.slices()) {
            canvas.fill(axes.box(slice.from(), axes.y().min(), slice.to(), low), Ink.BLUE, 0.16);
            first = Math.min(first, slice.to());
        }
        canvas.fill(axes.box(first, low, axes.x().max(), high), Ink.GREEN, 0.16);
        for (Block.Slice slice : block.slices()) {
            canvas.fill(axes.box(slice.from(), low, slice.to(), high), Ink.BLUE, 0.3);
        }
    }

    private static void guides(Canvas canvas, Axes axes, Block block) {
        double below = canvas.size().height();
        double beside = canvas.size().width();
        double top = axes.area().getY();
        for (Block.Slice slice : block.slices()) {
            boolean asMain = slice == block.mainSlice() || slice.from() > slice.to();
            double xAtFrom = asMain ? block.xFrom() : Places.low(block);
            double xAtTo = asMain ? block.xTo() : Places.low(block);
            upright(canvas, axes, slice.from(), below, Math.max(top, axes.toPixelY(xAtFrom)));
            upright(canvas, axes, slice.to(), below, Math.max(top, axes.toPixelY(xAtTo)));
        }
        level(canvas, axes, block.mainSlice().from(), block.xFrom(), beside);
        level(canvas, axes, block.mainSlice().to(), block.xTo(), beside);
    }

    private static void upright(Canvas canvas, Axes axes, double z, double below, double to) {
        if (axes.x().contains(z)) {
            double px = axes.toPixelX(z);
            Marks.guide(canvas, new Line2D.Double(px, below, px, Math.min(to, below)), Ink.BLUE);
        }
    }

    private static void level(Canvas canvas, Axes axes, double z, double x, double beside) {
        if (axes.y().contains(x)) {
            double py = axes.toPixelY(x);
            Marks.guide(canvas, new Line2D.Double(axes.toPixelX(z), py, beside, py), Ink.GREEN);
        }
    }

    /** The slope at z', as long as a tenth of the picture. */
    private static void tangent(Canvas canvas, Axes axes, ChangeSnapshot now) {
        Block block = now.block();
        double slope = 1 / block.mainSlice().absDzDx() * Math.signum(block.xTo() - block.xFrom());
        double dx = axes.area().getWidth() / axes.x().length();
        double dy = -slope * axes.area().getHeight() / axes.y().length();
        double unit = canvas.size().scaled(46) / Math.hypot(dx, dy);
        double px = axes.toPixelX(block.mainSlice().z());
        double py = axes.toPixelY(block.x());
        canvas.draw(new Line2D.Double(px - dx * unit, py - dy * unit, px + dx * unit, py + dy * unit), Ink.ORANGE, 2.6);
    }

    private static void dots(Canvas canvas, Axes axes, Sampled.Dots dots) {
        for (int i = 0; i < dots.z().length; i++) {
            double up = Marks.within(dots.progress()[i], 0.25, 0.5);
            double right = Marks.within(dots.progress()[i], 0.5, 0.75);
            if (!axes.x().contains(dots.z()[i])) {
                continue;
            }
            double px = axes.toPixelX(dots.z()[i]);
            double py = axes.toPixelY(dots.x()[i]);
            double below = canvas.size().height();
            if (!Double.isNaN(up)) {
                double y = below + up * (py - below);
                if (y > axes.area().getY()) {
                    Marks.dot(canvas, px, y, Ink.BLUE);
                }
            } else if (!Double.isNaN(right) && axes.y().contains(dots.x()[i])) {
                Marks.dot(canvas, px + right * (canvas.size().width() - px), py, Ink.GREEN);
            }
        }
    }

    private static void handles(Canvas canvas, Axes axes, MapHandles handles, ChangeSnapshot now) {
        if (now.setting().map().equals("drawn")) {
            for (MapHandles.Handle knot : handles.knots()) {
                Marks.handle(canvas, axes.toPixelX(knot.z()), axes.toPixelY(knot.x()), Ink.TEXT);
            }
        } else if (now.setting().hasLine()) {
            labelled(canvas, axes, handles.shift(), handles.hasCentre() ? "b, c" : "b");
            if (handles.hasTilt()) {
                labelled(canvas, axes, handles.tilt(), "a");
            }
        }
    }

    private static void labelled(Canvas canvas, Axes axes, MapHandles.Handle handle, String name) {
        if (!axes.y().contains(handle.x())) {
            return;
        }
        double px = axes.toPixelX(handle.z());
        double py = axes.toPixelY(handle.x());
        Marks.handle(canvas, px, py, Ink.TEXT);
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.font(0.9));
        canvas.write(name, px - canvas.size().scaled(9), py - canvas.size().scaled(7), 1);
    }

    @Override
    public Map<String, Object> drag(Frame<ChangeSnapshot> frame, Size size, Gesture gesture) {
        ChangeSnapshot now = frame.snapshot();
        Axes axes = Places.map(now.scene(), size);
        Map<String, Object> shaped = new MapHandles(now, axes).drag(gesture, size.scaled(Marks.REACH));
        return shaped.isEmpty() ? BaseView.position(now, axes.toDataX(gesture.x())) : shaped;
    }
}
