package org.pushforward.experiment.classifier;

import java.awt.geom.Rectangle2D;
import org.pushforward.data.ImageSet;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.classifier.ClassifierSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Test images by their class and by what the model takes them for. */
final class ConfusionView implements View<ClassifierSnapshot> {
    private static final int CLASSES = ImageSet.CLASSES;
    /** Even one mistake is seen. */
    private static final double FAINTEST = 0.12;

    @Override
    public String id() {
        return "confusion";
    }

    @Override
    public void paint(Frame<ClassifierSnapshot> frame, Canvas canvas) {
        Size size = canvas.size();
        double left = size.scaled(46);
        double top = size.scaled(28);
        double width = Math.max(1, size.width() - left - size.scaled(12));
        double height = Math.max(1, size.height() - top - size.scaled(38));
        Rectangle2D place = new Rectangle2D.Double(left, top, width, height);
        Titles.above(canvas, place, canvas.text().get("classifier-mnist.view.confusion"));
        for (int label = 0; label < CLASSES; label++) {
            line(canvas, frame.snapshot().confusion(), label, place);
        }
        canvas.draw(place, Ink.LINE, 1);
        names(canvas, place);
    }

    private static void line(Canvas canvas, int[] confusion, int label, Rectangle2D place) {
        int total = 0;
        for (int k = 0; k < CLASSES; k++) {
            total += confusion[label * CLASSES + k];
        }
        double w = place.getWidth() / CLASSES;
        double h = place.getHeight() / CLASSES;
        canvas.g().setFont(canvas.font(0.82));
        for (int k = 0; k < CLASSES; k++) {
            int count = confusion[label * CLASSES + k];
            if (count == 0) {
                continue;
            }
            double share = (double) count / total;
            Rectangle2D cell = new Rectangle2D.Double(place.getX() + k * w, place.getY() + label * h, w, h);
            canvas.fill(cell, k == label ? Ink.BLUE : Ink.RED, FAINTEST + (0.55 - FAINTEST) * share);
            canvas.ink(Ink.TEXT);
            canvas.write(
                    "" + count,
                    cell.getCenterX(),
                    cell.getCenterY() + canvas.size().scaled(4),
                    0.5);
        }
    }

    private static void names(Canvas canvas, Rectangle2D place) {
        Size size = canvas.size();
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        for (int k = 0; k < CLASSES; k++) {
            double share = (k + 0.5) / CLASSES;
            canvas.write("" + k, place.getX() + share * place.getWidth(), place.getMaxY() + size.scaled(14), 0.5);
            canvas.write(
                    "" + k,
                    place.getX() - size.scaled(7),
                    place.getY() + share * place.getHeight() + size.scaled(4),
                    1);
        }
        canvas.g().setFont(canvas.font(0.9));
        canvas.write(
                canvas.text().get("classifier-mnist.axis.predicted"),
                place.getCenterX(),
                place.getMaxY() + size.scaled(30),
                0.5);
        java.awt.geom.AffineTransform upright = canvas.g().getTransform();
        canvas.g().rotate(-Math.PI / 2);
        canvas.write(canvas.text().get("classifier-mnist.axis.class"), -place.getCenterY(), size.scaled(16), 0.5);
        canvas.g().setTransform(upright);
    }
}
