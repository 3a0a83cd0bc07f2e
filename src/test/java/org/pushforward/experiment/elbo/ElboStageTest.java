package org.pushforward.experiment.elbo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.model.elbo.Decomposition;
import org.pushforward.model.elbo.ElboSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class ElboStageTest {
    private static final Size SIZE = new Size(400, 240, 1);

    private final ElboExperiment experiment = new ElboExperiment();

    @Test
    void upperRailMovesTheMeanToThePointerEvenWhenTheKnobHasMovedMeanwhile() {
        View<ElboSnapshot> view = new LatentView();
        Rectangle2D plot = Columns.of(SIZE).plot();
        double rail = plot.getMaxY() - 34;
        for (double mu : new double[] {-0.5, 2}) {
            Map<String, Object> change =
                    view.drag(frame(Map.of("mu", mu), 0), SIZE, gesture(at(plot, -0.5), rail, at(plot, 1.25)));
            assertThat(change).containsOnlyKeys("mu");
            assertThat((double) change.get("mu")).isCloseTo(1.25, within(1e-9));
        }
    }

    @Test
    void lowerRailMakesTheWidthTheDistanceFromTheMean() {
        View<ElboSnapshot> view = new LatentView();
        Rectangle2D plot = Columns.of(SIZE).plot();
        double rail = plot.getMaxY() - 14;
        Map<String, Object> change =
                view.drag(frame(Map.of("mu", 1.0), 0), SIZE, gesture(at(plot, 0.3), rail, at(plot, -1)));
        assertThat((double) change.get("sigma")).isCloseTo(2, within(1e-9));
        change = view.drag(frame(Map.of("mu", 1.0), 0), SIZE, gesture(at(plot, 0.3), rail, at(plot, 1)));
        assertThat((double) change.get("sigma")).isEqualTo(0.05);
    }

    @Test
    void draggingTheLineMovesTheObservationAndStopsAtItsRange() {
        View<ElboSnapshot> view = new DecoderView();
        Rectangle2D plot = Columns.of(SIZE).plot();
        double middle = plot.getCenterY();
        double x = plot.getX() + 16;
        assertThat((double) view.drag(
                                frame(Map.of(), 0), SIZE, new Gesture(x, middle, x, middle - plot.getHeight() / 4))
                        .get("x"))
                .isCloseTo(2.5, within(1e-9));
        assertThat(view.drag(frame(Map.of(), 0), SIZE, new Gesture(x, middle, x, -100)))
                .containsEntry("x", 4.0);
    }

    @Test
    void nothingIsTakenHoldOfOutsideTheHandles() {
        assertThat(new LatentView().drag(frame(Map.of(), 0), SIZE, new Gesture(100, 60, 120, 60)))
                .isEmpty();
        assertThat(new DecoderView().drag(frame(Map.of(), 0), SIZE, new Gesture(10, 10, 120, 60)))
                .isEmpty();
    }

    @Test
    void equationShowsTheSnapshotsNumbersInTheStagesColours() {
        Frame<ElboSnapshot> frame = frame(Map.of(), 5);
        Decomposition terms = frame.snapshot().terms();
        for (EquationLine line : experiment.equation(frame)) {
            for (EquationLine.Part part : line.parts()) {
                double value = switch (part.id()) {
                    case "log-p" -> terms.logP();
                    case "elbo" -> terms.elbo();
                    case "kl-posterior" -> terms.klPosterior();
                    case "reconstruction" -> terms.reconstruction();
                    case "kl-prior" -> terms.klPrior();
                    default -> Double.NaN;
                };
                assertThat(part.value())
                        .isEqualTo(part.id().isEmpty() ? Optional.empty() : Optional.of(Numbers.format(value)));
            }
        }
        assertThat(experiment.truth(frame).holds()).isTrue();
    }

    @Test
    void brokenIdentityIsShownAsBroken() {
        Frame<ElboSnapshot> frame = frame(Map.of(), 0);
        ElboSnapshot s = frame.snapshot();
        Decomposition wrong = new Decomposition(
                s.terms().logP() + 1e-5, s.terms().elbo(), s.terms().klPosterior(), 0, 0);
        ElboSnapshot broken = new ElboSnapshot(s.model(), s.x(), s.mu(), s.sigma(), wrong, s.latent(), s.data(), 0);
        assertThat(experiment.truth(of(broken, 0)).holds()).isFalse();
    }

    @Test
    void barsStandOnAFloorBelowEveryLevelForAnySigns() {
        for (double[] t :
                new double[][] {{-1.2, -8, 6.8, -7.7, 0.3}, {1.5, 1.4, 0.1, 3, 1.6}, {-5e5, -6e5, 1e5, -6e5, 9}}) {
            Decomposition terms = new Decomposition(t[0], t[1], t[2], t[3], t[4]);
            Range range = Floor.range(terms);
            assertThat(range.min()).isLessThan(terms.elbo()).isLessThanOrEqualTo(0);
            assertThat(range.max()).isGreaterThan(terms.reconstruction()).isGreaterThan(terms.logP());
        }
    }

    @Test
    void stageLooksAsKept() {
        GoldenPictures.assertLooksLike("elbo-start", paint(frame(Map.of(), 0), Theme.LIGHT, Language.EN));
        Map<String, Object> humps = Map.of("decoder", "quadratic", "theta", 1.0, "c", 0.1);
        GoldenPictures.assertLooksLike("elbo-humps", paint(frame(humps, 40), Theme.DARK, Language.ZH));
    }

    private Frame<ElboSnapshot> frame(Map<String, Object> set, int steps) {
        try (Trainer<ElboSnapshot> trainer = experiment.start(experiment
                .defaults()
                .withValues(experiment.parameters().defaults().withAll(set)))) {
            for (int i = 0; i < steps; i++) {
                trainer.step();
            }
            return of(trainer.snapshot(), steps);
        }
    }

    private static Frame<ElboSnapshot> of(ElboSnapshot snapshot, long step) {
        return Frame.still(snapshot, step, Curves.none());
    }

    private BufferedImage paint(Frame<ElboSnapshot> frame, Theme theme, Language language) {
        BufferedImage image = new BufferedImage(640, 560, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        new StagePainter<>(experiment)
                .paint(frame, new Canvas(g, new Size(640, 560, 1), theme, Messages.in(language)), Set.of());
        g.dispose();
        return image;
    }

    private static double at(Rectangle2D plot, double z) {
        return plot.getX() + (z + 5) / 10 * plot.getWidth();
    }

    private static Gesture gesture(double startX, double y, double x) {
        return new Gesture(startX, y, x, y - 30);
    }
}
