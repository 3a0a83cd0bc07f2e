package org.pushforward.experiment.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class FlowViewsTest {
    private static final Size SIZE = new Size(420, 400, 1);

    private final FlowExperiment experiment = new FlowExperiment();

    private Frame<FlowSnapshot> frame(RunSpec spec) {
        try (Trainer<FlowSnapshot> trainer = experiment.start(spec)) {
            for (int i = 0; i < 20; i++) {
                trainer.step();
            }
            return Frame.still(trainer.snapshot(), 20, Curves.none());
        }
    }

    private RunSpec with(Map<String, Object> changes) {
        return experiment.defaults().withValues(experiment.defaults().values().withAll(changes));
    }

    @Test
    void thePointIsWhereItWasDraggedTo() {
        Frame<FlowSnapshot> frame = frame(experiment.defaults());
        View<FlowSnapshot> density = new FlowDensityView();
        Map<String, Object> changes = density.drag(frame, SIZE, new Gesture(200, 200, 230, 180));
        double[] x = frame(with(changes)).snapshot().pointed().x();
        Axes axes = PlaneFrame.axes(SIZE, frame.snapshot().scene().window(), true);
        assertThat(axes.toPixelX(x[0])).isCloseTo(230, within(1.0));
        assertThat(axes.toPixelY(x[1])).isCloseTo(180, within(1.0));
        assertThat(density.drag(frame, SIZE, new Gesture(5, 5, 230, 180))).isEmpty();
        assertThat(density.drag(frame, SIZE, new Gesture(200, 200, 90_000, -90_000)))
                .containsEntry("x1", 3.0)
                .containsEntry("x2", 3.0);
    }

    @Test
    void theScrubberStopsAtLayersAndGoesBetweenThem() {
        Frame<FlowSnapshot> frame = frame(experiment.defaults());
        View<FlowSnapshot> warp = new WarpView();
        double y = SIZE.height() - 16;
        assertThat(warp.drag(frame, SIZE, new Gesture(100, y, -50, y))).containsEntry("layer", 0.0);
        assertThat(warp.drag(frame, SIZE, new Gesture(100, y, 900, y))).containsEntry("layer", 4.0);
        double unit = (420 - 46 - 24) / 4.0;
        assertThat(warp.drag(frame, SIZE, new Gesture(100, y, 46 + 3.05 * unit, y)))
                .containsEntry("layer", 3.0);
        assertThat(warp.drag(frame, SIZE, new Gesture(100, y, 46 + 2.5 * unit, y)))
                .containsEntry("layer", 2.5);
        assertThat(warp.drag(frame, SIZE, new Gesture(100, 100, 120, 100))).isEmpty();
    }

    @Test
    void theTickFollowsTheMass() {
        assertThat(new FlowSnapshot.Mass(1.0009, 0).holds()).isTrue();
        assertThat(new FlowSnapshot.Mass(1.002, 0.001).holds()).isFalse();
        assertThat(new FlowSnapshot.Mass(0.99, 0.02).holds()).isTrue();
        assertThat(new FlowSnapshot.Mass(Double.NaN, Double.NaN).holds()).isFalse();
    }

    @Test
    void theGapIsWhatIsMissingToTheBest() {
        FlowSnapshot.Mass mass = new FlowSnapshot.Mass(1, 0);
        assertThat(new FlowSnapshot.Score(-3, OptionalDouble.of(-2.5), mass, 0).gap())
                .hasValue(0.5);
        assertThat(new FlowSnapshot.Score(-3, OptionalDouble.empty(), mass, 0).gap())
                .isEmpty();
    }

    @Test
    void pointsOfOneColumnAreRefused() {
        assertThatThrownBy(() -> experiment.start(experiment.defaults().withData("two-gaussians")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two-gaussians");
    }

    @Test
    void stageLooksAsKept() {
        BufferedImage image = new BufferedImage(760, 700, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(760, 700, 1), Theme.LIGHT, Messages.in(Language.EN));
        RunSpec spec = with(Map.of("hidden", 8, "layers", 4, "layer", 2.5));
        new StagePainter<>(experiment).paint(frame(spec), canvas, Set.of("warp", "term:prior"));
        g.dispose();
        GoldenPictures.assertLooksLike("flow-2d", image);
    }
}
