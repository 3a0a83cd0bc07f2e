package org.pushforward.experiment;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Makes pictures of stages for tests, and for a person to look at. */
public final class StagePictures {
    private StagePictures() {}

    /** A frame of a run after so many steps, with its curves. */
    public static <S> Frame<S> frame(Experiment<S> experiment, RunSpec spec, int steps) {
        try (Trainer<S> trainer = experiment.start(spec)) {
            int curves = trainer.curveNames().size();
            long[] at = new long[steps];
            float[][] values = new float[curves][steps];
            for (int i = 0; i < steps; i++) {
                trainer.step();
                at[i] = i + 1;
                for (int c = 0; c < curves; c++) {
                    values[c][i] = (float) trainer.curves()[c];
                }
            }
            Curves history = new Curves(trainer.curveNames(), at, values);
            return Frame.still(trainer.snapshot(), steps, history);
        }
    }

    public static <S> BufferedImage picture(
            Experiment<S> experiment, Frame<S> frame, Theme theme, Language language, Size size) {
        BufferedImage image = new BufferedImage((int) size.width(), (int) size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new StagePainter<>(experiment).paint(frame, new Canvas(g, size, theme, Messages.in(language)), Set.of());
        g.dispose();
        return image;
    }
}
