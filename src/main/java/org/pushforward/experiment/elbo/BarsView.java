package org.pushforward.experiment.elbo;

import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.elbo.Decomposition;
import org.pushforward.model.elbo.ElboSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/**
 * The evidence as a blue bar, beside it the same height cut in red (ELBO) and green (what the bound misses); then the
 * ELBO as what is left of the orange reconstruction after the purple price is hung from its top. Logarithms are mostly
 * negative, so all bars stand on one floor below them.
 */
final class BarsView implements View<ElboSnapshot> {
    private static final int COLUMNS = 4;

    @Override
    public String id() {
        return "bars";
    }

    @Override
    public void paint(Frame<ElboSnapshot> frame, Canvas canvas) {
        Decomposition terms = frame.snapshot().terms();
        Axes axes = axes(terms, canvas);
        String title = canvas.text().get(ElboExperiment.ID + ".view.bars");
        AxesPainter.paintLevels(canvas, axes, title, canvas.text().get(ElboExperiment.ID + ".axis.nats"));
        new BarsPainter(canvas, axes).paint(terms);
    }

    private static Axes axes(Decomposition t, Canvas canvas) {
        var size = canvas.size();
        double left = size.scaled(50);
        double top = size.scaled(28);
        Rectangle2D area = new Rectangle2D.Double(
                left,
                top,
                Math.max(1, size.width() - left - size.scaled(10)),
                Math.max(1, size.height() - top - size.scaled(38)));
        return size.fit().axes(area, Range.of(0, COLUMNS), Floor.range(t));
    }
}
