package org.pushforward.experiment.autoencoder;

import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pushforward.experiment.View;
import org.pushforward.model.autoencoder.AutoencoderSnapshot;
import org.pushforward.model.autoencoder.Reading;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Legend;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The error over the steps, on images that are learned from and on others, with the best linear map's as a dashed line. */
final class LossView implements View<AutoencoderSnapshot> {
    /** The first share of the run is so steep that it would flatten the rest. */
    private static final double STEEP = 0.04;

    private static final String WORDS = AutoencoderExperiment.ID + ".";

    @Override
    public String id() {
        return "loss";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<AutoencoderSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        int[] evaluated = evaluated(curves);
        double[] steps = curves.points() == 0
                ? new double[] {0, 1}
                : Arrays.stream(evaluated).mapToDouble(i -> curves.steps()[i]).toArray();
        Reading now = frame.snapshot().reading();
        double[] train = values(curves, "train_mse", evaluated, now.train());
        double[] heldOut = values(curves, "test_mse", evaluated, now.heldOut());
        double pca = frame.snapshot().optimum().heldOut();
        Range x = Range.of(0, Math.max(10, steps[steps.length - 1]));
        Axes axes = Axes.in(canvas.size(), x, heights(train, heldOut, pca));
        String title = canvas.text().get(WORDS + "view.loss");
        AxesPainter.paint(canvas, axes, title, canvas.text().get(WORDS + "axis.step"), "");
        axes.inside(canvas, () -> {
            canvas.dashed(1.6);
            canvas.ink(AutoencoderExperiment.PRINCIPAL);
            canvas.g().draw(axes.segment(x.min(), pca, x.max(), pca));
            canvas.draw(axes.line(steps, train), AutoencoderExperiment.TRAINING, 1.6);
            canvas.draw(axes.line(steps, heldOut), AutoencoderExperiment.HELD_OUT, 1.6);
            best(canvas, axes, steps, heldOut);
        });
        legend(canvas, axes, pca);
    }

    /** The points at which the error was evaluated anew, and the last one. */
    private static int[] evaluated(Curves curves) {
        return IntStream.range(0, curves.points())
                .filter(i -> i == 0
                        || i == curves.points() - 1
                        || curves.values()[0][i] != curves.values()[0][i - 1]
                        || curves.values()[1][i] != curves.values()[1][i - 1])
                .toArray();
    }

    /** A dot where new images fared best: training longer than that only learns the training images by heart. */
    private static void best(Canvas canvas, Axes axes, double[] steps, double[] heldOut) {
        int least = 0;
        for (int i = 1; i < heldOut.length; i++) {
            least = heldOut[i] < heldOut[least] ? i : least;
        }
        double radius = canvas.size().scaled(4);
        double px = axes.toPixelX(steps[least]);
        double py = axes.toPixelY(heldOut[least]);
        canvas.fill(
                new Ellipse2D.Double(px - radius, py - radius, 2 * radius, 2 * radius),
                AutoencoderExperiment.HELD_OUT,
                1);
    }

    /** The curves in a legend, the dashed line by its side. */
    private static void legend(Canvas canvas, Axes axes, double pca) {
        Legend.paint(
                canvas,
                axes,
                List.of(
                        new Legend.Entry(canvas.text().get(WORDS + "legend.test"), AutoencoderExperiment.HELD_OUT),
                        new Legend.Entry(canvas.text().get(WORDS + "legend.train"), AutoencoderExperiment.TRAINING)));
        canvas.g().setFont(canvas.font(0.88));
        canvas.ink(AutoencoderExperiment.PRINCIPAL);
        Size size = canvas.size();
        double right = axes.area().getMaxX() - size.scaled(6);
        canvas.write(canvas.text().get(WORDS + "legend.pca"), right, axes.toPixelY(pca) + size.scaled(13), 1);
    }

    /** The curve, or before the first step a level line at the present value. */
    private static double[] values(Curves curves, String name, int[] points, double now) {
        if (curves.points() == 0) {
            return new double[] {now, now};
        }
        float[] values = curves.values()[curves.names().indexOf(name)];
        return Arrays.stream(points).mapToDouble(i -> values[i]).toArray();
    }

    private static Range heights(double[] train, double[] heldOut, double pca) {
        int from = (int) Math.min(train.length - 1, Math.ceil(STEEP * train.length));
        double low = Math.min(pca, Arrays.stream(train).min().orElse(0));
        double high = Arrays.stream(heldOut, from, heldOut.length).max().orElse(1);
        Range tight = Range.of(low, Math.max(Math.max(high, pca), low + 1e-3));
        // the room above is the legend's
        return Range.of(tight.min() - 0.08 * tight.length(), tight.max() + 0.6 * tight.length());
    }
}
