package org.pushforward.experiment.jacobian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.model.jacobian.JacobianTrainer;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.prob.Rng;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

class JacobianStageTest {
    private static final JacobianExperiment EXPERIMENT = new JacobianExperiment();
    private static final Values DEFAULTS = EXPERIMENT.parameters().defaults();
    private static final Size SIZE = new Size(400, 300, 1);

    private static Frame<JacobianSnapshot> frame(Values values) {
        try (JacobianTrainer trainer = new JacobianTrainer(values)) {
            return Frame.still(trainer.snapshot(), 0, Curves.none());
        }
    }

    private static BufferedImage picture(Values values, Theme theme, Language language) {
        BufferedImage image = new BufferedImage(640, 440, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(640, 440, 1), theme, Messages.in(language));
        new StagePainter<>(EXPERIMENT).paint(frame(values), canvas, Set.of());
        g.dispose();
        return image;
    }

    private static Map<String, Object> drag(View<JacobianSnapshot> view, Values values, double[] pixels) {
        return view.drag(frame(values), SIZE, new Gesture(pixels[0], pixels[1], pixels[2], pixels[3]));
    }

    private static double[] pixels(Axes axes, double x0, double y0, double x1, double y1) {
        return new double[] {axes.toPixelX(x0), axes.toPixelY(y0), axes.toPixelX(x1), axes.toPixelY(y1)};
    }

    @Test
    void draggingTheSquareMovesThePoint() {
        Axes axes = Planes.zAxes(frame(DEFAULTS).snapshot(), SIZE);
        Map<String, Object> changes = drag(new ZPlaneView(), DEFAULTS, pixels(axes, 0.4, 0.3, -0.2, 0.1));
        assertThat((Double) changes.get("z1")).isCloseTo(-0.2, within(1e-9));
        assertThat((Double) changes.get("z2")).isCloseTo(0.1, within(1e-9));
        Map<String, Object> outside = drag(new ZPlaneView(), DEFAULTS, pixels(axes, 0.4, 0.3, 9, -9));
        assertThat(outside).isEqualTo(Map.of("z1", 0.95, "z2", -0.95));
    }

    @Test
    void draggingTheCornerChangesTheSide() {
        Axes axes = Planes.zAxes(frame(DEFAULTS).snapshot(), SIZE);
        Map<String, Object> changes = drag(new ZPlaneView(), DEFAULTS, pixels(axes, 0.65, 0.55, 0.6, 0.5));
        assertThat(changes).containsOnlyKeys("delta");
        assertThat((Double) changes.get("delta")).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void pressingBesideEveryHandleDoesNothing() {
        Axes axes = Planes.zAxes(frame(DEFAULTS).snapshot(), SIZE);
        assertThat(drag(new ZPlaneView(), DEFAULTS, pixels(axes, -0.8, -0.8, 0, 0)))
                .isEmpty();
        Axes image = Planes.xAxes(frame(DEFAULTS).snapshot(), SIZE);
        assertThat(drag(new XPlaneView(), DEFAULTS, pixels(image, -1, -1, 0, 0)))
                .isEmpty();
    }

    @Test
    void draggingAColumnsTipChangesThatColumnAlone() {
        Axes axes = Planes.xAxes(frame(DEFAULTS).snapshot(), SIZE);
        Map<String, Object> changes = drag(new XPlaneView(), DEFAULTS, pixels(axes, 1.5, 0.25, 1.2, -0.4));
        assertThat(changes).containsOnlyKeys("a11", "a21");
        assertThat((Double) changes.get("a11")).isCloseTo(1.2, within(1e-9));
        assertThat((Double) changes.get("a21")).isCloseTo(-0.4, within(1e-9));
    }

    @Test
    void draggingTheImagePointMovesThePointThatLandsThere() {
        Values values = DEFAULTS.with("map", "swirl");
        JacobianSnapshot snapshot = frame(values).snapshot();
        Axes axes = Planes.xAxes(snapshot, SIZE);
        double[] x = snapshot.local().x();
        Map<String, Object> changes = drag(new XPlaneView(), values, pixels(axes, x[0], x[1], x[0] + 0.1, x[1] - 0.2));
        JacobianSnapshot after = frame(values.withAll(changes)).snapshot();
        assertThat(after.local().x()).containsExactly(new double[] {x[0] + 0.1, x[1] - 0.2}, within(1e-9));
    }

    @Test
    void draggingInTheLimitPlotSetsTheSide() {
        AreaLimitView view = new AreaLimitView();
        Axes axes = AreaLimitView.axes(SIZE);
        Map<String, Object> changes = drag(view, DEFAULTS, pixels(axes, -1, -4, -2, -4));
        assertThat((Double) changes.get("delta")).isCloseTo(0.01, within(1e-9));
    }

    @Test
    void everyHandleLiesInsideItsView() {
        Rectangle2D view = new Rectangle2D.Double(0, 0, SIZE.width(), SIZE.height());
        for (String map : new String[] {"linear", "polar", "swirl", "banana", "complex-square", "network"}) {
            JacobianSnapshot snapshot = frame(DEFAULTS.with("map", map)).snapshot();
            double[] x = snapshot.local().x();
            Axes axes = Planes.xAxes(snapshot, SIZE);
            assertThat(view.contains(axes.toPixelX(x[0]), axes.toPixelY(x[1]))).isTrue();
        }
    }

    @Test
    void theTruthLineHoldsForAnyMapAndStrength() {
        Rng rng = new Rng(12);
        for (String map : new String[] {"linear", "polar", "swirl", "banana", "complex-square", "network"}) {
            for (String base : new String[] {"uniform", "normal"}) {
                for (int i = 0; i < 4; i++) {
                    Values values = DEFAULTS.with("map", map)
                            .with("base", base)
                            .with("t", rng.nextDouble())
                            .with("strength", i == 0 ? 1.5 : 1.5 * rng.nextDouble())
                            .with("a22", -1.0)
                            .with("network-seed", 1 + rng.nextInt(99));
                    assertThat(EXPERIMENT.truth(frame(values)).holds())
                            .as("%s", values.asMap())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theRemarkNamesWhatMattersMost() {
        Messages text = Messages.in(Language.EN);
        Values flat =
                DEFAULTS.with("a11", 1.0).with("a12", 0.6).with("a21", 0.5).with("a22", 0.3);
        assertThat(MatrixNote.of(frame(flat).snapshot(), text)).startsWith("Collapsed: det = 0.0000");
        assertThat(MatrixNote.of(frame(DEFAULTS.with("a22", -1.0)).snapshot(), text))
                .contains("turned over");
        assertThat(MatrixNote.of(frame(DEFAULTS.with("a12", 0.0)).snapshot(), text))
                .contains("1.500 · 1.000 = 1.500");
        assertThat(MatrixNote.of(frame(DEFAULTS.with("map", "complex-square")).snapshot(), text))
                .startsWith("2 points");
        Values atFold = DEFAULTS.with("map", "complex-square").with("z1", 0.0).with("z2", 0.0);
        assertThat(MatrixNote.of(frame(atFold).snapshot(), text)).contains("0.03");
    }

    @Test
    void theStageLooksAsItWasJudged() {
        GoldenPictures.assertLooksLike("jacobian-linear", picture(DEFAULTS, Theme.LIGHT, Language.EN));
        Values square = DEFAULTS.with("map", "complex-square").with("strength", 0.6);
        GoldenPictures.assertLooksLike("jacobian-complex-square", picture(square, Theme.DARK, Language.ZH));
    }
}
