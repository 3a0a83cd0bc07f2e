package org.pushforward.experiment.change;

import org.pushforward.model.change.Block;
import org.pushforward.model.change.Scene;
import org.pushforward.model.change.Span;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;

/**
 * The axes of the three linked views. The map stands above the base and left of the density, all with the same margins,
 * so the z axis of the first two and the x axis of the last two run on from view to view.
 */
final class Places {
    private Places() {}

    /** z to the right, π(z) up. */
    static Axes base(Scene scene, Size size) {
        return Axes.in(size, range(scene.z()), Range.of(0, scene.piTop()));
    }

    /** z to the right, x up. */
    static Axes map(Scene scene, Size size) {
        return Axes.in(size, range(scene.z()), range(scene.x()));
    }

    /** p(x) to the right, x up. */
    static Axes density(Scene scene, Size size) {
        return Axes.in(size, Range.of(0, scene.pTop()), range(scene.x()));
    }

    private static Range range(Span span) {
        return Range.of(span.from(), span.to());
    }

    /** The lower end of the green block on the x axis. */
    static double low(Block block) {
        return Math.min(block.xFrom(), block.xTo());
    }

    /** The upper end of the green block on the x axis. */
    static double high(Block block) {
        return Math.max(block.xFrom(), block.xTo());
    }
}
