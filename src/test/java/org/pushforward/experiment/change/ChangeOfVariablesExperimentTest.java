package org.pushforward.experiment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.model.change.ChangeSnapshot;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class ChangeOfVariablesExperimentTest {
    private static final Size SIZE = new Size(500, 300, 1);
    private final ChangeOfVariablesExperiment experiment = new ChangeOfVariablesExperiment();

    private Values set(String... namesAndTexts) {
        Values values = experiment.parameters().defaults();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values = values.parse(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return values;
    }

    private Frame<ChangeSnapshot> frame(Values values, int steps) {
        try (Trainer<ChangeSnapshot> trainer = experiment.start(new RunSpec(values, "", 1))) {
            for (int i = 0; i < steps; i++) {
                trainer.step();
            }
            return Frame.still(trainer.snapshot(), steps, Curves.none());
        }
    }

    private Map<String, Object> drag(View<ChangeSnapshot> view, Values values, Gesture gesture) {
        return view.drag(frame(values, 0), SIZE, gesture);
    }

    private double dragged(View<ChangeSnapshot> view, Values values, Gesture gesture, String parameter) {
        return (Double) drag(view, values, gesture).get(parameter);
    }

    @Test
    void draggingTheBlueBlockMovesItByTheSameLength() {
        Axes axes = Places.base(frame(set(), 0).snapshot().scene(), SIZE);
        double y = axes.toPixelY(0.4);
        Gesture gesture = new Gesture(axes.toPixelX(0.69), y, axes.toPixelX(0.29), y);
        assertThat(dragged(new BaseView(), set(), gesture, "position")).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void pressingBesideTheBlueBlockBringsItThere() {
        Axes axes = Places.base(frame(set(), 0).snapshot().scene(), SIZE);
        double y = axes.toPixelY(0.4);
        Gesture gesture = new Gesture(axes.toPixelX(0.2), y, axes.toPixelX(0.2), y);
        assertThat(dragged(new BaseView(), set(), gesture, "position")).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void draggingTheBlocksEdgeMakesItWider() {
        Axes axes = Places.base(frame(set(), 0).snapshot().scene(), SIZE);
        double y = axes.toPixelY(0.5);
        Gesture gesture = new Gesture(axes.toPixelX(0.73), y, axes.toPixelX(0.8), y);
        assertThat(dragged(new BaseView(), set(), gesture, "width")).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void draggingTheGreenBlockMovesItsPreimage() {
        Axes axes = Places.density(frame(set(), 0).snapshot().scene(), SIZE);
        Gesture gesture = new Gesture(axes.toPixelX(0.1), axes.toPixelY(2.4), axes.toPixelX(0.1), axes.toPixelY(1.5));
        assertThat(dragged(new DensityView(), set(), gesture, "position")).isCloseTo(0.25, within(1e-9));
        Gesture outside = new Gesture(axes.toPixelX(0.1), axes.toPixelY(2.4), axes.toPixelX(0.1), axes.toPixelY(0.5));
        assertThat(drag(new DensityView(), set(), outside)).isEmpty();
    }

    @Test
    void onAFoldTheGreenBlockStaysOnItsBranch() {
        Values values = set("map", "fold", "a", "1", "b", "0", "c", "0.5", "position", "0.3");
        Axes axes = Places.density(frame(values, 0).snapshot().scene(), SIZE);
        Gesture gesture = new Gesture(axes.toPixelX(0.1), axes.toPixelY(0.2), axes.toPixelX(0.1), axes.toPixelY(0.4));
        assertThat(dragged(new DensityView(), values, gesture, "position")).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void theRingsOnTheLineTiltAndShiftIt() {
        Axes axes = Places.map(frame(set(), 0).snapshot().scene(), SIZE);
        Gesture tilt = new Gesture(axes.toPixelX(1), axes.toPixelY(3), axes.toPixelX(1), axes.toPixelY(2.5));
        assertThat(dragged(new MapView(), set(), tilt, "a")).isCloseTo(1.5, within(1e-9));
        Gesture shift = new Gesture(axes.toPixelX(0), axes.toPixelY(1), axes.toPixelX(0), axes.toPixelY(0.2));
        assertThat(dragged(new MapView(), set(), shift, "b")).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void theVertexOfAParabolaMovesBothWays() {
        Values values = set("map", "square", "a", "2", "b", "0.5", "c", "0.5");
        Axes axes = Places.map(frame(values, 0).snapshot().scene(), SIZE);
        Gesture gesture = new Gesture(axes.toPixelX(0.5), axes.toPixelY(0.5), axes.toPixelX(0.3), axes.toPixelY(0.7));
        Map<String, Object> changes = drag(new MapView(), values, gesture);
        assertThat((Double) changes.get("b")).isCloseTo(0.7, within(1e-9));
        assertThat((Double) changes.get("c")).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void drawingMovesTheKnotUnderTheMouseAndKeepsItInRange() {
        Values values = set("map", "drawn");
        Axes axes = Places.map(frame(values, 0).snapshot().scene(), SIZE);
        Gesture gesture = new Gesture(axes.toPixelX(0), axes.toPixelY(1), axes.toPixelX(0.26), axes.toPixelY(9));
        @SuppressWarnings("unchecked")
        List<Double> knots = (List<Double>) drag(new MapView(), values, gesture).get("knots");
        assertThat(knots.get(2)).isEqualTo(4.0);
        assertThat(knots.get(1)).isEqualTo(values.series("knots").get(1));
        assertThat(values.with("knots", knots)).isNotNull();
    }

    @Test
    void theEquationHasAShareForEachPreimage() {
        assertThat(terms(set())).containsExactly("p", "pi", "dzdx", "green", "blue");
        assertThat(terms(set("map", "fold"))).containsExactly("p", "pi", "dzdx", "pi", "dzdx", "green", "blue");
        Values zigzag = set("map", "drawn", "knots", "1 3 1 3 1 3 1 3 1");
        assertThat(terms(zigzag)).containsExactly("p", "pi", "green", "blue");
    }

    private List<String> terms(Values values) {
        return experiment.equation(frame(values, 0)).stream()
                .flatMap(line -> line.parts().stream())
                .map(EquationLine.Part::id)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void theTruthHolds() {
        assertThat(experiment.truth(frame(set("map", "cube", "a", "0"), 0)).holds())
                .isTrue();
    }

    @Test
    void theStageOfTheFirstStepLooksAsKept() {
        GoldenPictures.assertLooksLike("change-of-variables-affine", stage(frame(set(), 60), Theme.LIGHT, Language.EN));
    }

    @Test
    void theStageOfAFoldLooksAsKept() {
        Values values = set("map", "square", "a", "2", "b", "0.5", "c", "0.4", "position", "0.2");
        GoldenPictures.assertLooksLike("change-of-variables-square", stage(frame(values, 60), Theme.DARK, Language.ZH));
    }

    private BufferedImage stage(Frame<ChangeSnapshot> frame, Theme theme, Language language) {
        BufferedImage image = new BufferedImage(760, 560, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(760, 560, 1), theme, Messages.in(language));
        new StagePainter<>(experiment).paint(frame, canvas, Set.of());
        g.dispose();
        return image;
    }
}
