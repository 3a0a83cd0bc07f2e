package org.pushforward.experiment.flow.image;

import java.awt.geom.Rectangle2D;
import org.pushforward.plot.Size;

/**
 * Where the pictures of all layers lie: one large at the left, all of them small beside it.
 *
 * @param large the place of the large picture
 * @param left of the first small picture
 * @param top of the first small picture
 * @param width of a small picture and the gap behind it
 * @param height of a small picture and the gap below it
 * @param columns small pictures side by side
 * @param count of small pictures
 * @param gap between them
 */
@SuppressWarnings("checkstyle:ParameterNumber")
record LayerStrip(
        Rectangle2D large, double left, double top, double width, double height, int columns, int count, double gap) {

    /** @param ratio width of an image over its height */
    static LayerStrip of(Size size, int count, double ratio) {
        double top = size.scaled(28);
        double bottom = size.height() - size.scaled(10);
        double high = Math.max(1, Math.min(bottom - top, size.width() * 0.36 / ratio));
        Rectangle2D large = new Rectangle2D.Double(size.scaled(10), top, high * ratio, high);
        double left = large.getMaxX() + size.scaled(14);
        double free = Math.max(1, size.width() - left - size.scaled(8));
        double room = Math.max(1, bottom - top - size.scaled(20));
        double gap = size.scaled(4);
        int best = 1;
        double largest = 0;
        for (int columns = 1; columns <= count; columns++) {
            int lines = (count + columns - 1) / columns;
            double side = Math.min(free / columns / ratio, room / lines);
            if (side > largest) {
                largest = side;
                best = columns;
            }
        }
        return new LayerStrip(large, left, top, largest * ratio, largest, best, count, gap);
    }

    Rectangle2D tile(int k) {
        return new Rectangle2D.Double(
                left + k % columns * width,
                top + k / columns * height,
                Math.max(1, width - gap),
                Math.max(1, height - gap));
    }

    double bottom() {
        return tile(count - 1).getMaxY();
    }

    /** The small picture at a place, -1 if there is none. */
    int at(double x, double y) {
        for (int k = 0; k < count; k++) {
            if (tile(k).contains(x, y)) {
                return k;
            }
        }
        return -1;
    }

    /** The small picture nearest to a place. */
    int nearest(double x, double y) {
        int column = Math.max(0, Math.min(columns - 1, (int) Math.floor((x - left) / width)));
        int line = Math.max(0, Math.min((count - 1) / columns, (int) Math.floor((y - top) / height)));
        return Math.min(count - 1, line * columns + column);
    }
}
