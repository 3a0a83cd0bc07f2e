package org.pushforward.experiment.flow.image;

import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.flow.image.FlowPictures;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.training.Frame;

/** Decoded from a straight way between two codes, and from one code with more and more of an attribute. */
final class WaysView implements View<ImageFlowSnapshot> {
    private final String words;

    WaysView(String words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "ways";
    }

    @Override
    public void paint(Frame<ImageFlowSnapshot> frame, Canvas canvas) {
        FlowPictures p = frame.snapshot().pictures();
        List<Row> rows = List.of(
                new Row("f(z_t)", ImageFlowStage.CODE, p.interpolation(), p.rows(), p.cols()),
                new Row("f(z+a\\Delta)", ImageFlowStage.CODE, p.attribute(), p.rows(), p.cols()));
        String attribute = canvas.text()
                .get(words + ".option.attribute." + frame.snapshot().looked().attribute());
        RowsPainter.paint(canvas, canvas.text().get(words + ".view.ways.title", attribute), rows);
    }
}
