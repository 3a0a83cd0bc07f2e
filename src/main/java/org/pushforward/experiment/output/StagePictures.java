package org.pushforward.experiment.output;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.export.Film;
import org.pushforward.plot.export.Gif;
import org.pushforward.plot.export.Mp4;
import org.pushforward.plot.export.Pictures;
import org.pushforward.text.Messages;
import org.pushforward.text.Nearest;
import org.pushforward.training.Frame;

/** Writes an experiment's stage as the window shows it, or one of its views alone. */
public final class StagePictures<S> {
    /** More frames than this make a film long, not better. */
    public static final int MOST_FRAMES = 200;

    public static final int FRAMES_PER_SECOND = 20;

    private final StagePainter<S> painter;
    private final Optional<View<S>> view;
    private final PictureSpec spec;
    private final Messages text;

    public StagePictures(Experiment<S> experiment, PictureSpec spec) {
        this(experiment, spec, Optional.empty());
    }

    /**
     * @param view the id of the view to draw alone
     * @throws IllegalArgumentException if there is no such view; the message suggests the nearest
     */
    public StagePictures(Experiment<S> experiment, PictureSpec spec, Optional<String> view) {
        painter = new StagePainter<>(experiment);
        this.view = view.map(id -> find(experiment, id));
        this.spec = spec;
        text = Messages.in(spec.language());
    }

    public void png(Frame<S> frame, Path file) throws IOException {
        Pictures.png(image(frame, spec), file);
    }

    public void svg(Frame<S> frame, Path file) throws IOException {
        Pictures.svg(spec.width(), spec.height(), g -> paint(g, frame, spec), file);
    }

    public void gif(List<Frame<S>> frames, Follower follower, Path file) throws IOException {
        Gif.write(film(frames, spec, counting(follower, Gif.pictures(frames.size()))), file);
    }

    /** With even sides: an odd one loses a pixel. */
    public void mp4(List<Frame<S>> frames, Follower follower, Path file) throws IOException {
        Mp4.write(film(frames, spec.even(), counting(follower, 1 + frames.size())), file);
    }

    /** Tells how many of the pictures are painted. */
    private static Runnable counting(Follower follower, int pictures) {
        int[] painted = new int[1];
        return () -> follower.at((double) painted[0]++ / pictures);
    }

    private Film film(List<Frame<S>> frames, PictureSpec size, Runnable before) {
        return new Film(frames.size(), FRAMES_PER_SECOND, i -> {
            before.run();
            return image(frames.get(i), size);
        });
    }

    private BufferedImage image(Frame<S> frame, PictureSpec size) {
        return Pictures.image(size.width(), size.height(), g -> paint(g, frame, size));
    }

    private static <S> View<S> find(Experiment<S> experiment, String id) {
        List<View<S>> views = experiment.stage().views();
        List<String> ids = views.stream().map(View::id).toList();
        return views.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown view '" + id + "'" + Nearest.suggest(id, ids)
                        + "; there are " + String.join(", ", ids)));
    }

    private void paint(Graphics2D g, Frame<S> frame, PictureSpec size) {
        if (view.isPresent()) {
            Canvas canvas = new Canvas(g, size.sizeOfView(), spec.theme(), text);
            Canvas.smooth(g);
            canvas.ink(Ink.PAPER);
            g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
            view.get().paint(frame, canvas);
            return;
        }
        painter.paint(frame, new Canvas(g, size.size(), spec.theme(), text), Set.of());
    }
}
