package org.pushforward.experiment.vae;

import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** What codes drawn from the prior decode to; the codes stay the same, so the pictures can be watched as they form. */
final class SamplesView implements View<VaeSnapshot> {
    @Override
    public String id() {
        return "samples";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        Pictures p = frame.snapshot().pictures();
        Size size = canvas.size();
        double top = size.scaled(28);
        Rectangle2D area = new Rectangle2D.Double(
                size.scaled(10),
                top,
                Math.max(1, size.width() - size.scaled(20)),
                Math.max(1, size.height() - top - size.scaled(14)));
        ImageGrid grid = new ImageGrid(p.samples(), p.rows(), p.cols(), 8).fitted(area.getWidth(), area.getHeight());
        Rectangle2D place = grid.place(area);
        Titles.above(canvas, place, canvas.text().get("vae-mnist.view.samples"));
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, Ink.LINE, 1);
    }
}
