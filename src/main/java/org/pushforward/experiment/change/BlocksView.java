package org.pushforward.experiment.change;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.change.Block;
import org.pushforward.model.change.ChangeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** The blue and the green block side by side on one scale: as much area, another shape. */
final class BlocksView implements View<ChangeSnapshot> {
    private static final double GAP = 22;

    @Override
    public String id() {
        return "blocks";
    }

    @Override
    public void paint(Frame<ChangeSnapshot> frame, Canvas canvas) {
        Block block = frame.snapshot().block();
        Size size = canvas.size();
        canvas.ink(Ink.TEXT);
        double left = size.scaled(20);
        String title = canvas.text().get("change-of-variables.view.blocks");
        double room = (size.width() - left - size.scaled(8)) / canvas.textWidth(title, canvas.bold(1));
        canvas.g().setFont(canvas.bold(Math.min(1, room)));
        canvas.write(title, left, size.scaled(19), 0);
        Rectangle2D area = new Rectangle2D.Double(
                left,
                size.scaled(48),
                Math.max(1, size.width() - left - size.scaled(20)),
                Math.max(1, size.height() - size.scaled(48 + 62)));
        new Pair(canvas, block, area).paint();
    }

    /** Both groups of blocks, drawn with one scale across and one up. */
    private static final class Pair {
        private final Canvas canvas;
        private final Block block;
        private final Rectangle2D area;
        private final double across;
        private final double up;

        Pair(Canvas canvas, Block block, Rectangle2D area) {
            this.canvas = canvas;
            this.block = block;
            this.area = area;
            double widest = Math.max(blueWidth(), block.deltaX());
            double highest = Math.max(
                    block.p(),
                    block.slices().stream().mapToDouble(Block.Slice::pi).max().orElse(1));
            across = Math.max(1, area.getWidth() / 2 - canvas.size().scaled(GAP)) / Math.max(widest, 1e-12);
            up = area.getHeight() / Math.max(highest, 1e-12);
        }

        private double blueWidth() {
            return block.slices().stream().mapToDouble(Block.Slice::width).sum();
        }

        void paint() {
            double floor = area.getMaxY();
            double blueMiddle = area.getX() + area.getWidth() * 0.25;
            double greenMiddle = area.getX() + area.getWidth() * 0.75;
            canvas.draw(new Line2D.Double(area.getX(), floor, area.getMaxX(), floor), Ink.LINE, 1);
            double x = blueMiddle - blueWidth() * across / 2;
            for (Block.Slice slice : block.slices()) {
                bar(x, slice.width(), slice.pi(), Ink.BLUE);
                x += slice.width() * across;
            }
            bar(greenMiddle - block.deltaX() * across / 2, block.deltaX(), block.p(), Ink.GREEN);
            String blue = block.slices().size() > 1
                    ? "Σ π(z)·Δz"
                    : "π·Δz = " + product(block.mainSlice().pi(), blueWidth());
            words(blueMiddle, Ink.BLUE, blue, block.blueArea());
            words(greenMiddle, Ink.GREEN, "p·Δx = " + product(block.p(), block.deltaX()), block.greenArea());
        }

        private static String product(double height, double width) {
            return three(height) + " × " + three(width);
        }

        private static String three(double value) {
            return Numbers.format(value, value >= 100 ? "%.1f" : value >= 0.01 || value == 0 ? "%.3f" : "%.1e");
        }

        private void bar(double x, double width, double height, Ink ink) {
            double h = height * up;
            Rectangle2D bar = new Rectangle2D.Double(x, area.getMaxY() - h, width * across, h);
            canvas.fill(bar, ink, 0.62);
            canvas.draw(bar, ink, 1.2);
        }

        private void words(double middle, Ink ink, String product, double area) {
            double y = this.area.getMaxY() + canvas.size().scaled(20);
            canvas.ink(ink);
            double width = canvas.textWidth(product, canvas.font(0.9));
            canvas.g().setFont(canvas.font(0.9 * Math.min(1, this.area.getWidth() / 2 * 0.96 / width)));
            canvas.write(product, middle, y, 0.5);
            canvas.g().setFont(canvas.bold(1.15));
            canvas.write("= " + Numbers.format(area), middle, y + canvas.size().scaled(21), 0.5);
        }
    }
}
