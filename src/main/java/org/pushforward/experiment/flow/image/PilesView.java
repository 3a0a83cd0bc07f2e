package org.pushforward.experiment.flow.image;

import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.flow.image.FlowPictures;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.training.Frame;

/** Two piles of pictures: test images of one class, and the same with their codes moved to where another class has its. */
final class PilesView implements View<ImageFlowSnapshot> {
    private final String words;

    PilesView(String words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "piles";
    }

    @Override
    public void paint(Frame<ImageFlowSnapshot> frame, Canvas canvas) {
        FlowPictures p = frame.snapshot().pictures();
        ImageFlowSnapshot.Looked looked = frame.snapshot().looked();
        List<Row> rows = List.of(
                new Row("x", ImageFlowStage.IMAGE, p.piles(), p.rows(), p.cols()),
                new Row("f(z+t\\,\\Delta_{ab})", ImageFlowStage.CODE, p.moved(), p.rows(), p.cols()));
        RowsPainter.paint(
                canvas, canvas.text().get(words + ".view.piles.title", looked.classFrom(), looked.classTo()), rows);
    }
}
