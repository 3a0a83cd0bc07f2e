package org.pushforward.experiment.vae;

import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** Test images over what comes back from their mean code and from a code drawn around it. */
final class ReconstructionsView implements View<VaeSnapshot> {
    private static final String[] ROWS = {"x", "z=m", "z=m+\\sigma\\varepsilon"};

    @Override
    public String id() {
        return "reconstructions";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        Pictures p = frame.snapshot().pictures();
        Size size = canvas.size();
        double letters = size.scaled(13);
        double left = Formula.of(ROWS[2]).width(letters) + size.scaled(16);
        double top = size.scaled(28);
        Rectangle2D area = new Rectangle2D.Double(
                left,
                top,
                Math.max(1, size.width() - left - size.scaled(10)),
                Math.max(1, size.height() - top - size.scaled(10)));
        byte[][] rows = {p.originals(), p.fromMean(), p.fromDraw()};
        int count = new ImageGrid(rows[0], p.rows(), p.cols(), 1).count();
        Titles.above(canvas, new Rectangle2D.Double(size.scaled(10), 0, 1, 1), title(canvas));
        double tile = area.getWidth() / count * p.rows() / p.cols();
        double height = Math.min(area.getHeight() / rows.length, tile + size.scaled(14));
        for (int r = 0; r < rows.length; r++) {
            ImageGrid grid = new ImageGrid(rows[r], p.rows(), p.cols(), count);
            Rectangle2D place = grid.place(new Rectangle2D.Double(
                    left, top + r * height, area.getWidth(), Math.max(1, height - size.scaled(5))));
            ImageGridPainter.paint(canvas, grid, place);
            canvas.draw(place, Ink.LINE, 1);
            name(canvas, Formula.of(ROWS[r]), place, letters);
        }
    }

    /** Left of its row. */
    private static void name(Canvas canvas, Formula name, Rectangle2D row, double letters) {
        double end = row.getX() - canvas.size().scaled(6);
        name.draw(
                canvas.g(),
                end - name.width(letters),
                row.getCenterY() + letters * 0.3,
                letters,
                canvas.theme().color(Ink.TEXT));
    }

    private static String title(Canvas canvas) {
        return canvas.text().get("vae-mnist.view.reconstructions");
    }
}
