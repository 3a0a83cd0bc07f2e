package org.pushforward.experiment.gan;

import java.awt.geom.Rectangle2D;
import org.pushforward.model.gan.Gan1dSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;

/** The axis of x that the two upper views share, so that a point has one place in both. */
final class LineAxes {
    private LineAxes() {}

    static Axes in(Size size, Gan1dSnapshot now, Range y, double top, double bottom) {
        double left = size.scaled(46);
        double right = size.scaled(40);
        Rectangle2D area = new Rectangle2D.Double(
                left,
                size.scaled(top),
                Math.max(1, size.width() - left - right),
                Math.max(1, size.height() - size.scaled(top + bottom)));
        return size.fit().axes(area, x(now), y);
    }

    private static Range x(Gan1dSnapshot now) {
        double[] x = now.x();
        return Range.of(x[1], x[x.length - 2]);
    }
}
