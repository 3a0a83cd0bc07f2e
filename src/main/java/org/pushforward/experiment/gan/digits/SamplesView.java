package org.pushforward.experiment.gan.digits;

import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** G of noise that stays the same, so that its pictures can be watched as they form. */
final class SamplesView implements View<DigitsGanSnapshot> {
    @Override
    public String id() {
        return "samples";
    }

    @Override
    public void paint(Frame<DigitsGanSnapshot> frame, Canvas canvas) {
        DigitsGanSnapshot now = frame.snapshot();
        Size size = canvas.size();
        double top = size.scaled(28);
        Rectangle2D area = new Rectangle2D.Double(
                size.scaled(10),
                top,
                Math.max(1, size.width() - size.scaled(16)),
                Math.max(1, size.height() - top - size.scaled(6)));
        ImageGrid grid =
                new ImageGrid(now.samples(), now.rows(), now.cols(), 8).fitted(area.getWidth(), area.getHeight());
        Rectangle2D place = grid.place(area);
        Titles.above(canvas, place, canvas.text().get("gan-mnist.view.samples"));
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, Ink.GREEN, 1.2);
    }
}
