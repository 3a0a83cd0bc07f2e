package org.pushforward.experiment.autoencoder;

import java.awt.geom.Ellipse2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.CodesPainter;
import org.pushforward.model.autoencoder.AutoencoderParameters;
import org.pushforward.model.autoencoder.AutoencoderSnapshot;
import org.pushforward.model.autoencoder.Interpolation;
import org.pushforward.model.autoencoder.Pictures;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** The plane of codes: every test image's in its class's colour, the way from one to another, and a code to decode. */
final class CodesView implements View<AutoencoderSnapshot> {
    private static final CodesPainter PAINTER = new CodesPainter(AutoencoderExperiment.ID);

    @Override
    public String id() {
        return "codes";
    }

    @Override
    public void paint(Frame<AutoencoderSnapshot> frame, Canvas canvas) {
        AutoencoderSnapshot now = frame.snapshot();
        Pictures p = now.pictures();
        ImageGrid image = new ImageGrid(p.pointed(), p.rows(), p.cols(), 1);
        CodesPainter.Pointed pointed = new CodesPainter.Pointed(now.z1(), now.z2(), image);
        PAINTER.paint(canvas, now.plane(), pointed, axes -> {
            path(canvas, axes, now.interpolation());
            now.own().ifPresent(own -> CodesPainter.own(canvas, axes, now.plane(), own));
        });
    }

    /** The codes that are interpolated, from a to b. */
    private static void path(Canvas canvas, Axes axes, Interpolation way) {
        double[] xs = new double[Interpolation.STEPS];
        double[] ys = new double[Interpolation.STEPS];
        for (int s = 0; s < xs.length; s++) {
            xs[s] = way.path()[2 * s];
            ys[s] = way.path()[2 * s + 1];
        }
        canvas.draw(axes.line(xs, ys), Ink.PANEL, 4.5);
        canvas.draw(axes.line(xs, ys), AutoencoderExperiment.CODE, 2);
        for (int s = 0; s < xs.length; s++) {
            boolean end = s == 0 || s == xs.length - 1;
            double radius = canvas.size().scaled(end ? 4.6 : 2.8);
            Ellipse2D dot = new Ellipse2D.Double(
                    axes.toPixelX(xs[s]) - radius, axes.toPixelY(ys[s]) - radius, 2 * radius, 2 * radius);
            canvas.fill(dot, AutoencoderExperiment.CODE, 1);
            canvas.draw(dot, Ink.PANEL, 1);
        }
    }

    @Override
    public Map<String, Object> drag(Frame<AutoencoderSnapshot> frame, Size size, Gesture gesture) {
        return CodesPainter.drag(frame.snapshot().plane(), size, gesture, AutoencoderParameters.FARTHEST);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
