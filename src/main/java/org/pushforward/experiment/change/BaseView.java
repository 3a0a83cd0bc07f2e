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
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** π(z) with the blue block, which can be dragged along and made wider; samples start here. */
final class BaseView implements View<ChangeSnapshot> {
    private static final Range WIDTHS = Range.of(0.002, 0.5);

    @Override
    public String id() {
        return "base";
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public void paint(Frame<ChangeSnapshot> frame, Canvas canvas) {
        ChangeSnapshot now = frame.snapshot();
        Scene scene = now.scene();
        Axes axes = Places.base(scene, canvas.size());
        guides(canvas, axes, now.block());
        String title = canvas.text().get("change-of-variables.view.base");
        TitleRow.background(canvas, axes, title);
        AxesPainter.paint(canvas, axes, title, "z", "π(z)");
        axes.inside(canvas, () -> {
            histogram(canvas, axes, now);
            Scene.Graph pi = scene.pi();
            canvas.fill(axes.region(pi.at(), pi.value(), 0), Ink.BLUE, 0.1);
            PiecesPainter.bars(canvas, axes, now.pieces());
            canvas.draw(axes.line(pi.at(), pi.value()), Ink.BLUE, 2);
        });
        block(canvas, axes, now.block());
        dots(canvas, axes, now.sampled().dots());
    }

    private static void histogram(Canvas canvas, Axes axes, ChangeSnapshot now) {
        double[] heights = now.sampled().zHeights();
        double width = now.scene().z().length() / heights.length;
        for (int i = 0; i < heights.length; i++) {
            double z = now.scene().z().from() + i * width;
            canvas.fill(axes.box(z, 0, z + width, heights[i]), Ink.MUTED, 0.28);
        }
    }

    private static void block(Canvas canvas, Axes axes, Block block) {
        for (Block.Slice slice : block.slices()) {
            axes.inside(canvas, () -> {
                canvas.fill(axes.box(slice.from(), 0, slice.to(), slice.pi()), Ink.BLUE, 0.62);
                canvas.draw(axes.box(slice.from(), 0, slice.to(), slice.pi()), Ink.BLUE, 1.2);
            });
        }
        Block.Slice main = block.mainSlice();
        Marks.handle(canvas, axes.toPixelX(main.z()), axes.toPixelY(0), Ink.BLUE);
        Marks.handle(canvas, axes.toPixelX(main.to()), axes.toPixelY(main.pi() / 2), Ink.BLUE);
    }

    /** Upwards into the map. */
    private static void guides(Canvas canvas, Axes axes, Block block) {
        for (Block.Slice slice : block.slices()) {
            double top = axes.toPixelY(slice.pi());
            for (double z : new double[] {slice.from(), slice.to()}) {
                if (axes.x().contains(z)) {
                    Marks.guide(canvas, new Line2D.Double(axes.toPixelX(z), top, axes.toPixelX(z), 0), Ink.BLUE);
                }
            }
        }
    }

    private static void dots(Canvas canvas, Axes axes, Sampled.Dots dots) {
        for (int i = 0; i < dots.z().length; i++) {
            double way = Marks.within(dots.progress()[i], 0, 0.25);
            if (!Double.isNaN(way) && axes.x().contains(dots.z()[i])) {
                double y = axes.toPixelY(0) * (1 - way);
                Marks.dot(canvas, axes.toPixelX(dots.z()[i]), y, Ink.BLUE);
            }
        }
    }

    @Override
    public Map<String, Object> drag(Frame<ChangeSnapshot> frame, Size size, Gesture gesture) {
        ChangeSnapshot now = frame.snapshot();
        Axes axes = Places.base(now.scene(), size);
        Block.Slice main = now.block().mainSlice();
        double edge = axes.toPixelX(main.to());
        double middle = axes.toPixelY(main.pi() / 2);
        if (Marks.near(gesture.startX(), gesture.startY(), edge, middle, size.scaled(Marks.REACH))) {
            double half = Math.abs(axes.toDataX(gesture.x()) - main.z());
            return Map.of("width", WIDTHS.clamp(2 * half));
        }
        return position(now, main.z() + grip(axes, main, gesture));
    }

    /** How far the middle has to move: with the hand if the block was held, under the hand if it was not. */
    private static double grip(Axes axes, Block.Slice main, Gesture gesture) {
        double start = axes.toDataX(gesture.startX());
        boolean held = start >= main.from() && start <= main.to();
        return axes.toDataX(gesture.x()) - (held ? start : main.z());
    }

    /** The position whose block has its middle at z. */
    static Map<String, Object> position(ChangeSnapshot now, double z) {
        double u = now.setting().base().distribution().cdf(z);
        return Map.of("position", Math.max(0, Math.min(1, u)));
    }
}
