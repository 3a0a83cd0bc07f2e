package org.pushforward.experiment.output;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.StagePainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.export.Film;
import org.pushforward.plot.export.Gif;
import org.pushforward.plot.export.Mp4;
import org.pushforward.plot.export.Pictures;
import org.pushforward.text.Messages;
import org.pushforward.training.Frame;

/** Writes an experiment's stage as the window shows it. */
public final class StagePictures<S> {
    /** More frames than this make a film long, not better. */
    public static final int MOST_FRAMES = 200;

    public static final int FRAMES_PER_SECOND = 20;

    private final StagePainter<S> painter;
    private final PictureSpec spec;
    private final Messages text;

    public StagePictures(Experiment<S> experiment, PictureSpec spec) {
        painter = new StagePainter<>(experiment);
        this.spec = spec;
        text = Messages.in(spec.language());
    }

    public void png(Frame<S> frame, Path file) throws IOException {
        Pictures.png(image(frame, spec), file);
    }

    public void svg(Frame<S> frame, Path file) throws IOException {
        Pictures.svg(spec.width(), spec.height(), g -> paint(g, frame, spec), file);
    }

    public void gif(List<Frame<S>> frames, Path file) throws IOException {
        Gif.write(film(frames, spec), file);
    }

    /** With even sides: an odd one loses a pixel. */
    public void mp4(List<Frame<S>> frames, Path file) throws IOException {
        Mp4.write(film(frames, spec.even()), file);
    }

    private Film film(List<Frame<S>> frames, PictureSpec size) {
        return new Film(frames.size(), FRAMES_PER_SECOND, i -> image(frames.get(i), size));
    }

    private BufferedImage image(Frame<S> frame, PictureSpec size) {
        return Pictures.image(size.width(), size.height(), g -> paint(g, frame, size));
    }

    private void paint(Graphics2D g, Frame<S> frame, PictureSpec size) {
        painter.paint(frame, new Canvas(g, size.size(), spec.theme(), text), Set.of());
    }
}
