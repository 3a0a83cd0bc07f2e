package org.pushforward.experiment.flow.image;

import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.flow.image.FlowPictures;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Draws of the prior times the temperature, decoded; the draws stay the same. */
final class SamplesView implements View<ImageFlowSnapshot> {
    private final String words;

    SamplesView(String words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "samples";
    }

    @Override
    public void paint(Frame<ImageFlowSnapshot> frame, Canvas canvas) {
        FlowPictures p = frame.snapshot().pictures();
        Size size = canvas.size();
        double top = size.scaled(28);
        Rectangle2D area = new Rectangle2D.Double(
                size.scaled(10),
                top,
                Math.max(1, size.width() - size.scaled(20)),
                Math.max(1, size.height() - top - size.scaled(8)));
        ImageGrid grid = new ImageGrid(p.samples(), p.rows(), p.cols(), 5).fitted(area.getWidth(), area.getHeight());
        Rectangle2D place = grid.place(area);
        String temperature = Numbers.format(frame.snapshot().looked().temperature(), "%.2f");
        Titles.above(canvas, place, canvas.text().get(words + ".view.samples.title", temperature));
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, ImageFlowStage.CODE, 1.2);
    }
}
