package org.pushforward.experiment.image;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.model.image.CodePlane;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Size;

/**
 * What the codes of a plane decode to, as a square of images.
 *
 * @param grid as many columns as rows, from the top left; of a code with one number the rows follow each other
 * @param plane gives the axes their names
 * @param scale where a code lies in the square
 */
public record DecodedPlane(ImageGrid grid, CodePlane plane, Scale scale) {
    /** The columns and rows under which the code is written, of 15. */
    private static final int[] TICKS = {1, 4, 7, 10, 13};

    /** A rising function from a coordinate of the code to its share of the square's side, and back. */
    public interface Scale {
        /** 0 at the left or lower side, 1 at the right or upper; may lie outside. */
        double share(double code);

        /** @param share in [0, 1] */
        double code(double share);
    }

    /** Draws it with a ring around the code (z1, z2). */
    public void paint(Canvas canvas, String title, double z1, double z2) {
        Rectangle2D place = place(canvas.size());
        Titles.above(canvas, place, title);
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, Ink.LINE, 1);
        if (!plane.isLine()) {
            ticks(canvas, place);
        }
        Point2D at = pointed(place, z1, z2);
        Pointer.ring(canvas, at.getX(), at.getY());
    }

    /** Where the images lie on a view of this size. */
    public Rectangle2D place(Size size) {
        double left = size.scaled(40);
        double top = size.scaled(28);
        return grid.place(new Rectangle2D.Double(
                left,
                top,
                Math.max(1, size.width() - left - size.scaled(12)),
                Math.max(1, size.height() - top - size.scaled(36))));
    }

    private void ticks(Canvas canvas, Rectangle2D place) {
        Size size = canvas.size();
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        for (int tick : TICKS) {
            double share = (tick + 0.5) / grid.columns();
            String value = tick == grid.columns() / 2 ? "0" : Numbers.format(scale.code(share), "%.1f");
            double x = place.getX() + share * place.getWidth();
            double y = place.getMaxY() - share * place.getHeight();
            canvas.write(value, x, place.getMaxY() + size.scaled(14), 0.5);
            canvas.write(value, place.getX() - size.scaled(5), y + size.scaled(4), 1);
        }
        canvas.g().setFont(canvas.font(0.9));
        canvas.write(Pointer.axis(plane, true), place.getCenterX(), place.getMaxY() + size.scaled(29), 0.5);
        canvas.write(
                Pointer.axis(plane, false), place.getX() - size.scaled(38), place.getCenterY() - size.scaled(8), 0);
    }

    private Point2D pointed(Rectangle2D place, double z1, double z2) {
        double u = inside(scale.share(z1));
        double v = inside(scale.share(z2));
        if (plane.isLine()) {
            int side = grid.columns();
            double row = Math.min(side - 1, Math.floor(u * side));
            v = 1 - (row + 0.5) / side;
            u = u * side - row;
        }
        return new Point2D.Double(place.getX() + u * place.getWidth(), place.getMaxY() - v * place.getHeight());
    }

    private static double inside(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** The parameters that a drag changes; none if it began outside. */
    public Map<String, Object> drag(Size size, Gesture gesture, double farthest) {
        Rectangle2D place = place(size);
        if (!place.contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        double u = inside((gesture.x() - place.getX()) / place.getWidth());
        double v = inside((place.getMaxY() - gesture.y()) / place.getHeight());
        if (plane.isLine()) {
            int side = grid.columns();
            double row = Math.min(side - 1, Math.floor((1 - v) * side));
            u = (row + u) / side;
        }
        return Pointer.move(plane, scale.code(u), scale.code(v), farthest);
    }
}
