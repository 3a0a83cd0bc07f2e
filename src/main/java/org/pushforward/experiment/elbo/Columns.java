package org.pushforward.experiment.elbo;

import java.awt.geom.Rectangle2D;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;

/**
 * How the two views over z share their width, so that a z lies at the same place in both: the plot, and at its right a
 * strip for names or for the density of x.
 *
 * @param plot where z runs from left to right
 * @param strip to the right of it, without a frame of its own
 */
record Columns(Rectangle2D plot, Rectangle2D strip) {
    static Columns of(Size size) {
        double left = size.scaled(46);
        double top = size.scaled(28);
        double bottom = size.scaled(38);
        double height = Math.max(1, size.height() - top - bottom);
        double strip = Math.min(size.width() * 0.3, Math.max(size.scaled(104), size.width() * 0.2));
        double width = Math.max(1, size.width() - left - strip - size.scaled(8));
        return new Columns(
                new Rectangle2D.Double(left, top, width, height),
                new Rectangle2D.Double(
                        left + width + size.scaled(8), top, Math.max(1, strip - size.scaled(6)), height));
    }

    static Range over(double[] grid) {
        return Range.of(grid[0], grid[grid.length - 1]);
    }
}
