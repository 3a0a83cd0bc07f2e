package org.pushforward.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.StagePainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;

/** The first lesson's stage as a picture file, for those whose machine cannot show a window. */
final class FirstPicture {
    private static final Size SIZE = new Size(1600, 1100, 1.6);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    private FirstPicture() {}

    static void write(Path file, PrintStream out, Messages text) {
        Optional<Exhibit> first = Course.ofHome().exhibits().stream().findFirst();
        if (first.isEmpty()) {
            return;
        }
        try {
            ImageIO.write(picture(first.get().experiment(), text), "png", file.toFile());
            out.println(text.get("ui.nowindow.picture", first.get().title(text), file));
        } catch (IOException unwritable) {
            out.println(text.get("ui.nowindow.nopicture", file));
        }
    }

    private static <S> BufferedImage picture(Experiment<S> experiment, Messages text) {
        BufferedImage picture = new BufferedImage((int) SIZE.width(), (int) SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        new StagePainter<>(experiment).paint(frame(experiment), new Canvas(g, SIZE, Theme.LIGHT, text), Set.of());
        g.dispose();
        return picture;
    }

    private static <S> Frame<S> frame(Experiment<S> experiment) {
        try (Trainer<S> trainer = experiment.start(experiment.defaults())) {
            long begun = System.nanoTime();
            long step = 0;
            while (step < experiment.defaultSteps() && System.nanoTime() - begun < PATIENCE) {
                trainer.step();
                step++;
            }
            return Frame.still(trainer.snapshot(), step, Curves.none());
        }
    }
}
