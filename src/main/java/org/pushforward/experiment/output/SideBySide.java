package org.pushforward.experiment.output;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.StagePainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.SharedAxes;
import org.pushforward.plot.Size;
import org.pushforward.plot.export.Pictures;
import org.pushforward.text.Messages;
import org.pushforward.training.Frame;

/** One picture of several runs' stages on shared axes: up to two in a row, more in two rows. */
public final class SideBySide {
    private static final double HEAD = 26;

    private final PictureSpec spec;
    private final Set<String> views;
    private final SharedAxes axes = new SharedAxes();
    private final List<String> titles = new ArrayList<>();
    private final List<Consumer<Canvas>> stages = new ArrayList<>();

    /** @param view the id of the view to draw alone */
    public SideBySide(PictureSpec spec, Optional<String> view) {
        this.spec = spec;
        views = view.map(Set::of).orElse(Set.of());
    }

    /** How the run at a place from 0 is called: A, B, C, D. */
    public static String name(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** @param title in what the run differs */
    public <S> void add(Experiment<S> experiment, Frame<S> frame, String title) {
        StagePainter<S> painter = new StagePainter<>(experiment, views, Optional.of(axes.picture()));
        titles.add(name(stages.size()) + "   " + title);
        stages.add(canvas -> painter.paint(frame, canvas, Set.of()));
    }

    public void png(Path file) throws IOException {
        // the first painting tells what all axes have to hold
        Pictures.image(spec.width(), spec.height(), this::paint);
        Pictures.png(Pictures.image(spec.width(), spec.height(), this::paint), file);
    }

    public void svg(Path file) throws IOException {
        Pictures.image(spec.width(), spec.height(), this::paint);
        Pictures.svg(spec.width(), spec.height(), this::paint, file);
    }

    private void paint(Graphics2D g) {
        Size whole = spec.size();
        Canvas canvas = new Canvas(g, whole, spec.theme(), Messages.in(spec.language()));
        Canvas.smooth(g);
        canvas.ink(Ink.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, whole.width(), whole.height()));
        int across = stages.size() > 2 ? 2 : stages.size();
        int rows = (stages.size() + across - 1) / across;
        double width = whole.width() / across;
        double height = whole.height() / rows;
        double head = whole.scaled(HEAD);
        for (int i = 0; i < stages.size(); i++) {
            double x = i % across * width;
            double y = i / across * height;
            stages.get(i).accept(canvas.part(new Rectangle2D.Double(x, y + head, width, Math.max(1, height - head))));
            canvas.ink(Ink.TEXT);
            g.setFont(canvas.bold(1));
            canvas.write(titles.get(i), x + whole.scaled(12), y + whole.scaled(18), 0);
        }
    }
}
