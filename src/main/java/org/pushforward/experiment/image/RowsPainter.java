package org.pushforward.experiment.image;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;

/** Draws rows of equally many images one below the other, each with its formula at its left. */
public final class RowsPainter {
    private RowsPainter() {}

    /**
     * @param latex what the row shows
     * @param ink of the formula
     * @param images side by side in one line
     */
    public record Row(String latex, Ink ink, ImageGrid images) {
        public Row(String latex, Ink ink, byte[] pixels, int rows, int cols) {
            this(latex, ink, new ImageGrid(pixels, rows, cols, pixels.length / (rows * cols)));
        }
    }

    public static void paint(Canvas canvas, String title, List<Row> rows) {
        Size size = canvas.size();
        Titles.above(canvas, new Rectangle2D.Double(size.scaled(10), 0, 1, 1), title);
        List<Rectangle2D> places = places(size, rows);
        double letters = letters(size);
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            Rectangle2D place = places.get(r);
            ImageGridPainter.paint(canvas, row.images(), place);
            canvas.draw(place, Ink.LINE, 1);
            Formula name = Formula.of(row.latex());
            name.draw(
                    canvas.g(),
                    place.getX() - size.scaled(6) - name.width(letters),
                    place.getCenterY() + letters * 0.3,
                    letters,
                    canvas.theme().color(row.ink()));
        }
    }

    /** Where the rows lie on a view of this size. */
    public static List<Rectangle2D> places(Size size, List<Row> rows) {
        double left = size.scaled(16)
                + rows.stream()
                        .mapToDouble(row -> Formula.of(row.latex()).width(letters(size)))
                        .max()
                        .orElse(0);
        double top = size.scaled(28);
        double width = Math.max(1, size.width() - left - size.scaled(10));
        double free = Math.max(1, size.height() - top - size.scaled(10));
        ImageGrid first = rows.get(0).images();
        double tile = width / first.count() * first.rows() / first.cols();
        double height = Math.min(free / rows.size(), tile + size.scaled(14));
        List<Rectangle2D> places = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Rectangle2D area =
                    new Rectangle2D.Double(left, top + r * height, width, Math.max(1, height - size.scaled(5)));
            places.add(rows.get(r).images().place(area));
        }
        return places;
    }

    private static double letters(Size size) {
        return size.scaled(13);
    }
}
