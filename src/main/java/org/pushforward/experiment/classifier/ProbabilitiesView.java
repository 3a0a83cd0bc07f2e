package org.pushforward.experiment.classifier;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.pushforward.experiment.View;
import org.pushforward.model.classifier.ClassifierSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** p(y|x) of the digit that is pointed at, as bars. */
final class ProbabilitiesView implements View<ClassifierSnapshot> {
    @Override
    public String id() {
        return "probabilities";
    }

    @Override
    public void paint(Frame<ClassifierSnapshot> frame, Canvas canvas) {
        ClassifierSnapshot now = frame.snapshot();
        Size size = canvas.size();
        float[] p = now.probabilities();
        Axes axes = Axes.in(size, Range.of(-0.6, p.length - 0.4), Range.of(0, 1));
        String title = canvas.text().get("classifier-mnist.view.probabilities");
        AxesPainter.paintLevels(canvas, axes, title, "");
        for (int y = 0; y < p.length; y++) {
            canvas.fill(axes.box(y - 0.38, 0, y + 0.38, p[y]), Ink.PURPLE, y == now.label() ? 0.9 : 0.45);
            canvas.g().setFont(y == now.label() ? canvas.bold(1) : canvas.font(0.9));
            canvas.ink(y == now.label() ? Ink.BLUE : Ink.MUTED);
            canvas.write("" + y, axes.toPixelX(y), axes.area().getMaxY() + size.scaled(17), 0.5);
        }
        image(canvas, axes, now);
    }

    /** In the corner where the bars leave more room. */
    private static void image(Canvas canvas, Axes axes, ClassifierSnapshot now) {
        int dims = now.rows() * now.cols();
        byte[] pixels = Arrays.copyOfRange(now.images(), now.digit() * dims, (now.digit() + 1) * dims);
        ImageGrid grid = new ImageGrid(pixels, now.rows(), now.cols(), 1);
        double side = 0.4 * Math.min(axes.area().getWidth(), axes.area().getHeight());
        double gap = canvas.size().scaled(8);
        boolean left = now.label() >= now.probabilities().length / 2;
        double x = left ? axes.area().getX() + gap : axes.area().getMaxX() - side - gap;
        Rectangle2D place = grid.place(new Rectangle2D.Double(x, axes.area().getY() + gap, side, side));
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, Ink.TEXT, 1.6);
    }
}
