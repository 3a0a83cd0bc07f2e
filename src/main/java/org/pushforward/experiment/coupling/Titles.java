package org.pushforward.experiment.coupling;

import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** Titles and remarks of views without axes, where those with axes have theirs. */
final class Titles {
    private static final double LEFT = 12;
    private static final double BASELINE = 19;
    private static final double REMARK = 36;

    private Titles() {}

    static void paint(Canvas canvas, String title) {
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(1));
        canvas.write(title, canvas.size().scaled(LEFT), canvas.size().scaled(BASELINE), 0);
    }

    /** A muted line below the title, in smaller letters if need be. */
    static void remark(Canvas canvas, String words) {
        line(canvas, words, canvas.size().scaled(REMARK), Ink.MUTED);
    }

    /** A line from the title's left end on, in smaller letters if need be. */
    static void line(Canvas canvas, String words, double baseline, Ink ink) {
        double room = canvas.size().width() - 2 * canvas.size().scaled(LEFT);
        double width = canvas.textWidth(words, canvas.font(0.9));
        canvas.g().setFont(canvas.font(0.9 * Math.min(1, room / width)));
        canvas.ink(ink);
        canvas.write(words, canvas.size().scaled(LEFT), baseline, 0);
    }
}
