package org.pushforward.experiment;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.SharedAxes;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/**
 * Draws an experiment's whole stage: the live equation above, the views, the truth line below. The window, pictures
 * and films all come from here.
 */
public final class StagePainter<S> {
    /** A stage of many views beside others has smaller letters where it is narrower than this, in letters' pixels. */
    private static final double WIDE = 960;

    private static final double SMALLEST = 0.7;

    private final Experiment<S> experiment;
    private final Stage<S> stage;
    private final Optional<SharedAxes.Picture> beside;

    public StagePainter(Experiment<S> experiment) {
        this(experiment, Set.of());
    }

    /** @param views ids of those to draw; none for all */
    public StagePainter(Experiment<S> experiment, Set<String> views) {
        this(experiment, views, Optional.empty());
    }

    /**
     * @param views ids of those to draw; none for all
     * @param beside the picture's place among others; then the views alone are drawn, on axes shared with theirs
     */
    public StagePainter(Experiment<S> experiment, Set<String> views, Optional<SharedAxes.Picture> beside) {
        this.experiment = experiment;
        this.beside = beside;
        stage = experiment.stage().only(views);
    }

    /** Where each view lies on a stage of this size; the same for painting and for the mouse. */
    public Map<View<S>, Rectangle2D> places(Frame<S> frame, Size size) {
        double top = beside.isPresent() ? 0 : equationHeight(experiment.equation(frame), size);
        double bottom = beside.isPresent() ? 0 : truthHeight(size);
        return stage.places(new Rectangle2D.Double(0, top, size.width(), Math.max(1, size.height() - top - bottom)));
    }

    /** Where the parts of the live equation lie; none beside others. */
    public List<EquationPainter.Placed> terms(Frame<S> frame, Size size) {
        List<EquationLine> equation = beside.isPresent() ? List.of() : experiment.equation(frame);
        Rectangle2D above = equationPlace(equation, size);
        return EquationPainter.places(new Size(above.getWidth(), above.getHeight(), size.scale()), equation);
    }

    /** Where the truth line lies; of no height beside others. */
    public Rectangle2D truthPlace(Size size) {
        double height = beside.isPresent() ? 0 : truthHeight(size);
        return new Rectangle2D.Double(0, size.height() - height, size.width(), height);
    }

    /** @param highlighted ids of views, and of terms as {@code term:<id>}, that a lesson's step speaks of */
    public void paint(Frame<S> frame, Canvas canvas, Set<String> highlighted) {
        Canvas.smooth(canvas.g());
        Size size = canvas.size();
        canvas.ink(Ink.PAPER);
        canvas.g().fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        if (beside.isEmpty()) {
            equation(frame, canvas, highlighted);
        }
        places(frame, size).forEach((view, place) -> {
            Canvas part = canvas.part(place, scale(size));
            view.paint(frame, beside.map(other -> beside(part, other, view)).orElse(part));
            if (highlighted.contains(view.id())) {
                frameAround(canvas, place);
            }
        });
        if (beside.isEmpty()) {
            truth(frame, canvas);
        }
    }

    /** What does not fit must not lie over the neighbour. */
    private Canvas beside(Canvas part, SharedAxes.Picture other, View<S> view) {
        Size size = part.size();
        part.g().clip(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        return part.with(other.painting(view.id()));
    }

    private double scale(Size size) {
        boolean crowded = beside.isPresent() && stage.views().size() > 1;
        double room = size.width() / size.scale() / WIDE;
        return size.scale() * (crowded ? Math.max(SMALLEST, Math.min(1, room)) : 1);
    }

    /**
     * The size of a view in its place, for the mouse over it: its axes are those that were painted last.
     *
     * @param whole the stage's
     */
    public Size sizeOf(View<S> view, Rectangle2D place, Size whole) {
        Size size = new Size(place.getWidth(), place.getHeight(), scale(whole));
        return beside.map(other -> size.with(other.painted(view.id()))).orElse(size);
    }

    private void equation(Frame<S> frame, Canvas canvas, Set<String> highlighted) {
        List<EquationLine> equation = experiment.equation(frame);
        Canvas above = canvas.part(equationPlace(equation, canvas.size()));
        EquationPainter.paint(above, equation, terms(highlighted));
    }

    private void truth(Frame<S> frame, Canvas canvas) {
        TruthPainter.paint(canvas.part(truthPlace(canvas.size())), experiment.truth(frame));
    }

    private static Set<String> terms(Set<String> highlighted) {
        return highlighted.stream()
                .filter(id -> id.startsWith("term:"))
                .map(id -> id.substring("term:".length()))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static void frameAround(Canvas canvas, Rectangle2D place) {
        double inset = canvas.size().scaled(2);
        double round = canvas.size().scaled(10);
        canvas.draw(
                new RoundRectangle2D.Double(
                        place.getX() + inset,
                        place.getY() + inset,
                        place.getWidth() - 2 * inset,
                        place.getHeight() - 2 * inset,
                        round,
                        round),
                Ink.HIGHLIGHT,
                2.4);
    }

    private static Rectangle2D equationPlace(List<EquationLine> lines, Size size) {
        return new Rectangle2D.Double(0, 0, size.width(), Math.max(1, equationHeight(lines, size)));
    }

    private static double equationHeight(List<EquationLine> lines, Size size) {
        return lines.size() * size.scaled(lines.size() > 1 ? 54 : 66);
    }

    private static double truthHeight(Size size) {
        return size.scaled(34);
    }
}
