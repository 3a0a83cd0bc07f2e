package org.pushforward.experiment.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.model.vae.BoundCheck;
import org.pushforward.model.vae.PlaneVaeSnapshot;
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

class PlaneVaeViewsTest {
    private static final Size SIZE = new Size(520, 400, 1);

    private final PlaneVaeExperiment experiment = new PlaneVaeExperiment();

    private Frame<PlaneVaeSnapshot> frame(RunSpec spec) {
        try (Trainer<PlaneVaeSnapshot> trainer = experiment.start(spec)) {
            for (int i = 0; i < 20; i++) {
                trainer.step();
            }
            return Frame.still(trainer.snapshot(), 20, Curves.none());
        }
    }

    @Test
    void theFollowedDatumIsWhereItWasDraggedTo() {
        Frame<PlaneVaeSnapshot> frame = frame(experiment.defaults());
        View<PlaneVaeSnapshot> data = new PlaneDataView();
        Map<String, Object> changes = data.drag(frame, SIZE, new Gesture(200, 200, 230, 180));
        RunSpec moved =
                experiment.defaults().withValues(experiment.defaults().values().withAll(changes));
        PlaneVaeSnapshot.Followed followed = frame(moved).snapshot().followed();
        Axes axes = PlanePainter.axes(frame.snapshot().scene().window(), SIZE);
        // parameters are whole hundredths of a standard deviation, about half a pixel
        assertThat(axes.toPixelX(followed.x())).isCloseTo(230, within(1.0));
        assertThat(axes.toPixelY(followed.y())).isCloseTo(180, within(1.0));
    }

    @Test
    void aDragFromOutsideTheAxesDoesNothingAndOneFarOutStaysInRange() {
        Frame<PlaneVaeSnapshot> frame = frame(experiment.defaults());
        View<PlaneVaeSnapshot> data = new PlaneDataView();
        assertThat(data.drag(frame, SIZE, new Gesture(5, 5, 230, 180))).isEmpty();
        assertThat(data.drag(frame, SIZE, new Gesture(200, 200, 90_000, -90_000)))
                .containsEntry("x1", 3.0)
                .containsEntry("x2", 3.0);
    }

    @Test
    void theTickFollowsTheThreeNumbers() {
        assertThat(new BoundCheck(-3, -2.5, -2.4, 20, true, 0.01).holds()).isTrue();
        assertThat(new BoundCheck(-3, -2.38, -2.4, 20, true, 0.01).holds()).isTrue();
        assertThat(new BoundCheck(-3, -2.2, -2.4, 20, true, 0.01).holds()).isFalse();
        assertThat(new BoundCheck(-2.4, -2.5, -2.3, 20, true, 0.01).holds()).isFalse();
    }

    @Test
    void pointsOfOneColumnAreRefused() {
        assertThatThrownBy(() -> experiment.start(experiment.defaults().withData("two-gaussians")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two-gaussians");
    }

    @Test
    void stageLooksAsKept() {
        BufferedImage image = new BufferedImage(760, 760, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(760, 760, 1), Theme.LIGHT, Messages.in(Language.EN));
        RunSpec spec = experiment.defaults();
        spec = spec.withValues(spec.values().with("latent", 2).with("hidden", 8));
        new StagePainter<>(experiment).paint(frame(spec), canvas, Set.of("density", "term:kl"));
        g.dispose();
        GoldenPictures.assertLooksLike("vae-2d", image);
    }
}
