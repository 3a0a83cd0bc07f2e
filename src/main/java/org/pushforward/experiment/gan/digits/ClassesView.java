package org.pushforward.experiment.gan.digits;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.classifier.ClassShares;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.model.gan.digits.Quality;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Into which classes the classifier of digits puts a thousand samples. */
final class ClassesView implements View<DigitsGanSnapshot> {
    @Override
    public String id() {
        return "classes";
    }

    @Override
    public void paint(Frame<DigitsGanSnapshot> frame, Canvas canvas) {
        DigitsGanSnapshot now = frame.snapshot();
        if (now.quality().isEmpty()) {
            unknown(canvas);
            return;
        }
        ClassShares shares = now.quality().map(Quality::shares).orElseThrow();
        int classes = shares.counts().length;
        double highest = Arrays.stream(shares.counts()).max().orElse(0) / (double) shares.images();
        Axes axes = Axes.in(canvas.size(), Range.of(-0.6, classes - 0.4), Range.of(0, Math.max(0.2, 1.1 * highest)));
        String title = canvas.text().get("gan-mnist.view.classes.title", shares.covered());
        AxesPainter.paintLevels(canvas, axes, title, "");
        for (int y = 0; y < classes; y++) {
            bar(canvas, axes, shares, y);
        }
        canvas.ink(Ink.BLUE);
        canvas.dashed(1.2);
        canvas.g().draw(axes.segment(-0.6, 1.0 / classes, classes - 0.4, 1.0 / classes));
    }

    private static void bar(Canvas canvas, Axes axes, ClassShares shares, int y) {
        boolean covered = shares.share(y) >= ClassShares.COVERED;
        canvas.fill(axes.box(y - 0.38, 0, y + 0.38, shares.share(y)), Ink.GREEN, 0.6);
        canvas.g().setFont(covered ? canvas.bold(0.95) : canvas.font(0.9));
        canvas.ink(covered ? Ink.TEXT : Ink.MUTED);
        canvas.write(
                String.valueOf(y),
                axes.toPixelX(y),
                axes.area().getMaxY() + canvas.size().scaled(16),
                0.5);
    }

    private static void unknown(Canvas canvas) {
        Size size = canvas.size();
        Rectangle2D place = new Rectangle2D.Double(size.scaled(10), 0, 1, 1);
        Titles.above(canvas, place, canvas.text().get("gan-mnist.view.classes"));
        canvas.g().setFont(canvas.font(0.9));
        canvas.ink(Ink.MUTED);
        double y = size.scaled(46);
        for (String line :
                canvas.text().get("gan-mnist.classes.unknown").lines().toList()) {
            canvas.write(line, size.scaled(10), y, 0);
            y += size.scaled(17);
        }
    }
}
