package org.pushforward.experiment.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.model.coupling.CouplingSnapshot;
import org.pushforward.model.coupling.CouplingTrainer;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

class CouplingStageTest {
    private static final CouplingExperiment EXPERIMENT = new CouplingExperiment();
    private static final Values DEFAULTS = EXPERIMENT.parameters().defaults();
    private static final Size SIZE = new Size(520, 260, 1);

    private static Frame<CouplingSnapshot> frame(Values values) {
        try (CouplingTrainer trainer = new CouplingTrainer(values)) {
            return Frame.still(trainer.snapshot(), 0, Curves.none());
        }
    }

    private static BufferedImage picture(Values values, Theme theme, Language language) {
        BufferedImage image = new BufferedImage(704, 600, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(704, 600, 1), theme, Messages.in(language));
        new StagePainter<>(EXPERIMENT).paint(frame(values), canvas, Set.of());
        g.dispose();
        return image;
    }

    private static Map<String, Object> drag(View<CouplingSnapshot> view, double... pixels) {
        return view.drag(frame(DEFAULTS), SIZE, new Gesture(pixels[0], pixels[1], pixels[2], pixels[3]));
    }

    private static List<Double> z(Values values) {
        return values.series("z");
    }

    @Test
    void draggingAHandleOfTheWiringMovesThatCoordinateAlone() {
        WiringPlan plan = WiringPlan.of(frame(DEFAULTS).snapshot(), SIZE);
        double y = plan.rows().y(2);
        Map<String, Object> changes =
                drag(new WiringView(), plan.trackX(z(DEFAULTS).get(2)), y, plan.trackX(-1.5), y + 40);
        List<Double> after = z(DEFAULTS.withAll(changes));
        assertThat(after.get(2)).isCloseTo(-1.5, within(1e-9));
        assertThat(after.get(1)).isEqualTo(z(DEFAULTS).get(1));
        assertThat(after).hasSameSizeAs(z(DEFAULTS));
        Map<String, Object> far = drag(new WiringView(), plan.trackX(z(DEFAULTS).get(2)), y, 900, y);
        assertThat(z(DEFAULTS.withAll(far)).get(2)).isEqualTo(2);
    }

    @Test
    void pressingALayerLooksAtIt() {
        WiringPlan plan = WiringPlan.of(frame(DEFAULTS).snapshot(), SIZE);
        double x = plan.inCoupling(2, 0.5);
        assertThat(drag(new WiringView(), x, plan.rows().y(0), x, 0)).isEqualTo(Map.of("layer", 3));
        double cell = plan.column(2);
        assertThat(drag(new WiringView(), cell, plan.rows().y(0), cell, 0)).isEmpty();
    }

    @Test
    void draggingInThePlaneMovesItsTwoCoordinates() {
        Axes axes = PlaneView.axes(frame(DEFAULTS).snapshot(), SIZE);
        double x = axes.toPixelX(z(DEFAULTS).get(0));
        double y = axes.toPixelY(z(DEFAULTS).get(3));
        Map<String, Object> changes = drag(new PlaneView(), x, y, axes.toPixelX(-0.5), axes.toPixelY(0.25));
        List<Double> after = z(DEFAULTS.withAll(changes));
        assertThat(after.get(0)).isCloseTo(-0.5, within(1e-9));
        assertThat(after.get(3)).isCloseTo(0.25, within(1e-9));
        assertThat(drag(new PlaneView(), x + 60, y, x, y)).isEmpty();
    }

    @Test
    void theEquationGoesThereAndBack() {
        for (int layer = 1; layer <= 4; layer++) {
            var parts = EXPERIMENT
                    .equation(frame(DEFAULTS.with("layer", layer)))
                    .get(0)
                    .parts();
            Map<String, String> values = new HashMap<>();
            parts.forEach(part -> part.value().ifPresent(value -> values.put(part.id(), value)));
            assertThat(values.get("back")).isEqualTo(values.get("z"));
        }
    }

    @Test
    void theTruthLineHoldsAtEveryCorner() {
        for (String mixing : List.of("swap", "none", "reverse", "shuffle")) {
            for (String function : List.of("network", "linear", "sine", "bump")) {
                Values values = DEFAULTS.with("mixing", mixing)
                        .with("function", function)
                        .with("dims", 8)
                        .with("layers", 8)
                        .with("strength", 1.0);
                assertThat(EXPERIMENT.truth(frame(values)).holds())
                        .as("%s %s", mixing, function)
                        .isTrue();
            }
        }
    }

    @Test
    void theStageLooksAsItWasJudged() {
        GoldenPictures.assertLooksLike("coupling-swap", picture(DEFAULTS, Theme.LIGHT, Language.EN));
        Values shuffled = DEFAULTS.with("mixing", "shuffle")
                .with("kind", "additive")
                .with("dims", 8)
                .with("split", 5)
                .with("layer", 3)
                .with("picture", "cloud");
        GoldenPictures.assertLooksLike("coupling-shuffle", picture(shuffled, Theme.DARK, Language.ZH));
    }
}
