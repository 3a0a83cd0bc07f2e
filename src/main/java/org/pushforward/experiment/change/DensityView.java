package org.pushforward.experiment.change;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.change.Block;
import org.pushforward.model.change.ChangeSnapshot;
import org.pushforward.model.change.Preimage;
import org.pushforward.model.change.Sampled;
import org.pushforward.model.change.Scene;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** p(x), turned so that its x axis runs on from the map's: the green block, and the histogram that samples fall into. */
final class DensityView implements View<ChangeSnapshot> {
    @Override
    public String id() {
        return "density";
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public void paint(Frame<ChangeSnapshot> frame, Canvas canvas) {
        ChangeSnapshot now = frame.snapshot();
        Axes axes = Places.density(now.scene(), canvas.size());
        TitleRow.samples(canvas, axes, now.sampled().count());
        AxesPainter.paint(canvas, axes, canvas.text().get("change-of-variables.view.density"), "p(x)", "x");
        axes.inside(canvas, () -> {
            histogram(canvas, axes, now);
            curve(canvas, axes, now.scene().p());
            PiecesPainter.steps(canvas, axes, now.pieces().p());
            block(canvas, axes, now.block());
        });
        handle(canvas, axes, now.block());
        dots(canvas, axes, now);
    }

    private static void histogram(Canvas canvas, Axes axes, ChangeSnapshot now) {
        double[] heights = now.sampled().xHeights();
        double width = now.scene().x().length() / heights.length;
        for (int i = 0; i < heights.length; i++) {
            double x = now.scene().x().from() + i * width;
            canvas.fill(axes.box(0, x, heights[i], x + width), Ink.MUTED, 0.28);
        }
    }

    private static void curve(Canvas canvas, Axes axes, Scene.Graph p) {
        Path2D region = new Path2D.Double();
        Path2D line = new Path2D.Double();
        for (int i = 0; i < p.at().length; i++) {
            double px = Math.min(axes.toPixelX(p.value()[i]), axes.area().getMaxX() + 1e4);
            double py = axes.toPixelY(p.at()[i]);
            if (i == 0) {
                region.moveTo(axes.toPixelX(0), py);
                line.moveTo(px, py);
            }
            region.lineTo(px, py);
            line.lineTo(px, py);
        }
        region.lineTo(axes.toPixelX(0), region.getCurrentPoint().getY());
        region.closePath();
        canvas.fill(region, Ink.GREEN, 0.1);
        canvas.draw(line, Ink.GREEN, 2);
    }

    /** The shares of several preimages lie side by side. */
    private static void block(Canvas canvas, Axes axes, Block block) {
        double low = Places.low(block);
        double high = Places.high(block);
        double from = 0;
        for (Block.Slice slice : block.slices()) {
            double to = from + slice.share();
            canvas.fill(axes.box(from, low, Math.min(to, 1e3 * axes.x().max()), high), Ink.GREEN, 0.62);
            canvas.draw(axes.box(from, low, Math.min(to, 1e3 * axes.x().max()), high), Ink.GREEN, 1.2);
            from = to;
        }
    }

    private static void handle(Canvas canvas, Axes axes, Block block) {
        if (!axes.y().contains(block.x())) {
            return;
        }
        double left = axes.toPixelX(0);
        for (double x : new double[] {block.xFrom(), block.xTo()}) {
            if (axes.y().contains(x)) {
                Marks.guide(canvas, new Line2D.Double(0, axes.toPixelY(x), left, axes.toPixelY(x)), Ink.GREEN);
            }
        }
        Marks.handle(canvas, left, axes.toPixelY(block.x()), Ink.GREEN);
    }

    private static void dots(Canvas canvas, Axes axes, ChangeSnapshot now) {
        Sampled.Dots dots = now.sampled().dots();
        double[] heights = now.sampled().xHeights();
        for (int i = 0; i < dots.x().length; i++) {
            double way = Marks.within(dots.progress()[i], 0.75, 1);
            double bin =
                    (dots.x()[i] - now.scene().x().from()) / now.scene().x().length() * heights.length;
            if (!Double.isNaN(way) && bin >= 0 && bin < heights.length) {
                double end =
                        Math.min(axes.toPixelX(heights[(int) bin]), axes.area().getMaxX());
                Marks.dot(canvas, end * way, axes.toPixelY(dots.x()[i]), Ink.GREEN);
            }
        }
    }

    /** Moves the block along its own branch. */
    @Override
    public Map<String, Object> drag(Frame<ChangeSnapshot> frame, Size size, Gesture gesture) {
        ChangeSnapshot now = frame.snapshot();
        Axes axes = Places.density(now.scene(), size);
        double x = axes.toDataY(gesture.y());
        double z = now.block().mainSlice().z();
        return now.setting().pushforward().preimages(x).stream()
                .min(Comparator.comparingDouble((Preimage preimage) -> Math.abs(preimage.z() - z)))
                .map(preimage -> BaseView.position(now, preimage.z()))
                .orElse(Map.of());
    }
}
