package org.pushforward.experiment.mixing;

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
import org.pushforward.model.mixing.MixingSnapshot;
import org.pushforward.model.mixing.MixingTrainer;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

class MixingStageTest {
    private static final MixingExperiment EXPERIMENT = new MixingExperiment();
    private static final Values DEFAULTS = EXPERIMENT.parameters().defaults();
    private static final Size SIZE = new Size(260, 260, 1);

    private static Frame<MixingSnapshot> frame(Values values) {
        try (MixingTrainer trainer = new MixingTrainer(values)) {
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

    private static Map<String, Object> drag(View<MixingSnapshot> view, Values values, double... pixels) {
        return view.drag(frame(values), SIZE, new Gesture(pixels[0], pixels[1], pixels[2], pixels[3]));
    }

    @Test
    void draggingAnEntryUpRaisesItAndKeepsTheOthers() {
        Rectangle2D place = WeightsView.place(SIZE, 0);
        double x = place.getX() + place.getWidth() / 6;
        double y = place.getCenterY();
        Values before = DEFAULTS.with("matrix", "rotation").with("t", 0.5);
        double[][] w = frame(before).snapshot().settings().w();
        Map<String, Object> changes = drag(new WeightsView(), before, x, y, x, y - 30);
        MixingSnapshot after = frame(before.withAll(changes)).snapshot();
        assertThat(after.settings().w()[1][0]).isCloseTo(w[1][0] + 0.5, within(1e-9));
        assertThat(after.settings().w()[0]).containsExactly(w[0], within(1e-12));
        assertThat(after.settings().w()[2]).containsExactly(w[2], within(1e-12));
        Map<String, Object> far = drag(new WeightsView(), before, x, y, x, -900);
        assertThat(far).containsEntry("w21", 2.0);
        assertThat(drag(new WeightsView(), before, 2, 2, 2, 50)).isEmpty();
    }

    @Test
    void pressingAPixelLooksAtIt() {
        PicturePlan plan = new PicturePlan(SIZE);
        Rectangle2D pixel = plan.pixel(8 * 4 + 6, 8);
        PictureView view = new PictureView(PictureView.AFTER);
        Map<String, Object> changes =
                drag(view, DEFAULTS, pixel.getCenterX(), pixel.getCenterY(), pixel.getCenterX(), pixel.getCenterY());
        assertThat(changes).isEqualTo(Map.of("row", 5, "column", 7));
        assertThat(drag(view, DEFAULTS, pixel.getCenterX(), pixel.getCenterY(), -50, 900))
                .isEqualTo(Map.of("row", 8, "column", 1));
        assertThat(drag(view, DEFAULTS, 1, 1, 1, 1)).isEmpty();
    }

    @Test
    void theTruthLineHoldsForEveryMatrix() {
        for (String matrix : new String[] {"permutation", "rotation", "random", "nearly-singular", "singular"}) {
            for (double t : new double[] {0, 0.5, 1}) {
                Values values = DEFAULTS.with("matrix", matrix).with("t", t);
                assertThat(EXPERIMENT.truth(frame(values)).holds())
                        .as("%s %s", matrix, t)
                        .isTrue();
            }
        }
    }

    @Test
    void aSingularMatrixIsSaidPlainly() {
        var truth = EXPERIMENT.truth(frame(DEFAULTS.with("matrix", "singular")));
        assertThat(truth.line().parts().get(0).value()).contains("−∞");
        assertThat(truth.line().parts().get(2).value()).contains("−∞");
        assertThat(truth.line().parts().get(4).value()).contains("–");
    }

    @Test
    void theStageLooksAsItWasJudged() {
        Values rotation = DEFAULTS.with("matrix", "rotation");
        GoldenPictures.assertLooksLike("mixing-rotation", picture(rotation, Theme.LIGHT, Language.EN));
        Values singular = DEFAULTS.with("matrix", "singular");
        GoldenPictures.assertLooksLike("mixing-singular", picture(singular, Theme.DARK, Language.ZH));
    }
}
