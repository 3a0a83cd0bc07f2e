package org.pushforward.experiment.change;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.pushforward.model.change.Pieces;
import org.pushforward.model.change.Scene;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** The short uniform pieces, purple in all three views: bars under π, chords along the map, steps of p. */
final class PiecesPainter {
    private PiecesPainter() {}

    static void bars(Canvas canvas, Axes axes, Pieces pieces) {
        for (int k = 0; k < pieces.heights().length; k++) {
            Shape bar = axes.box(pieces.z()[k], 0, pieces.z()[k + 1], pieces.heights()[k]);
            canvas.fill(bar, Ink.PURPLE, k % 2 == 0 ? 0.22 : 0.08);
            canvas.draw(bar, Ink.PURPLE, 1.1);
        }
    }

    static void chords(Canvas canvas, Axes axes, Pieces pieces) {
        if (pieces.z().length == 0) {
            return;
        }
        canvas.draw(axes.line(pieces.z(), pieces.x()), Ink.PURPLE, 1.8);
        for (int k = 0; k < pieces.z().length; k++) {
            Marks.dot(canvas, axes.toPixelX(pieces.z()[k]), axes.toPixelY(pieces.x()[k]), Ink.PURPLE);
        }
    }

    /** The steps, with p to the right and x up. */
    static void steps(Canvas canvas, Axes axes, Scene.Graph p) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < p.at().length; i++) {
            double px = Math.min(axes.toPixelX(p.value()[i]), axes.area().getMaxX() + 1e4);
            if (i == 0) {
                line.moveTo(px, axes.toPixelY(p.at()[i]));
            } else {
                line.lineTo(px, axes.toPixelY(p.at()[i]));
            }
        }
        canvas.draw(line, Ink.PURPLE, 1.8);
    }
}
