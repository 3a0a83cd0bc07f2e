package org.pushforward.experiment.flow.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Discs;
import org.pushforward.model.flow.image.FlowPictures;
import org.pushforward.model.flow.image.FlowReading;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.model.flow.image.LayerPicture;
import org.pushforward.model.flow.image.Mixing;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

class ImageFlowViewsTest {
    private static final Size SIZE = new Size(640, 300, 1);
    private static final int LAYERS = 26;

    @Test
    void draggingOverTheSmallPicturesGoesThroughTheLayersAndStaysAmongThem() {
        LayersView view = new LayersView("glow-mnist");
        LayerStrip strip = LayerStrip.of(SIZE, LAYERS, 1);
        for (int layer : new int[] {0, 7, LAYERS - 1}) {
            Rectangle2D start = strip.tile(2);
            Rectangle2D end = strip.tile(layer);
            Gesture drag = new Gesture(start.getCenterX(), start.getCenterY(), end.getCenterX(), end.getCenterY());
            assertThat(view.drag(frame(), SIZE, drag)).isEqualTo(Map.of("layer", layer));
        }
        Rectangle2D first = strip.tile(0);
        Gesture far = new Gesture(first.getCenterX(), first.getCenterY(), 9000, 9000);
        assertThat(view.drag(frame(), SIZE, far)).isEqualTo(Map.of("layer", LAYERS - 1));
        Gesture onLarge = new Gesture(strip.large().getCenterX(), strip.large().getCenterY(), 0, 0);
        assertThat(view.drag(frame(), SIZE, onLarge)).isEmpty();
    }

    @Test
    void smallPicturesNeitherOverlapNorLeaveTheView() {
        for (int count : new int[] {2, 6, 31, 49}) {
            LayerStrip strip = LayerStrip.of(SIZE, count, 1);
            Rectangle2D view = new Rectangle2D.Double(0, 0, SIZE.width(), SIZE.height());
            for (int k = 0; k < count; k++) {
                assertThat(view.contains(strip.tile(k)))
                        .as("%s of %s", k, count)
                        .isTrue();
                assertThat(strip.tile(k).intersects(strip.large())).isFalse();
                assertThat(k > 0 && strip.tile(k).intersects(strip.tile(k - 1))).isFalse();
            }
        }
    }

    @Test
    void draggingFromDigitToDigitChoosesTheEndsOfTheInterpolation() {
        View<ImageFlowSnapshot> view = new RoundTripView("glow-mnist");
        Map<String, Object> changes = view.drag(frame(), SIZE, new Gesture(300, 60, 630, 60));
        assertThat(changes).containsKeys("from", "to");
        assertThat((Integer) changes.get("to")).isGreaterThan((Integer) changes.get("from"));
        assertThat(new GlowExperiment().parameters().defaults().withAll(changes))
                .isNotNull();
        assertThat(view.drag(frame(), SIZE, new Gesture(300, 5, 400, 5))).isEmpty();
    }

    @Test
    void smallErrorsAreWrittenWithTheirPowerOfTen() {
        assertThat(Exponents.of(2.44e-6)).isEqualTo("2.4·10⁻⁶");
        assertThat(Exponents.of(0)).isEqualTo("0");
    }

    @Test
    void truthFailsWhereImagesComeBackChangedOrDeterminantsDiffer() {
        Experiment<ImageFlowSnapshot> glow = new GlowExperiment();
        assertThat(glow.truth(frame()).holds()).isTrue();
        assertThat(glow.truth(frame(2e-4, new Mixing(53.6, 53.6))).holds()).isFalse();
        assertThat(glow.truth(frame(1e-6, new Mixing(53.6, 52.6))).holds()).isFalse();
    }

    @Test
    void stageLooksAsItDid() {
        BufferedImage image = new BufferedImage(960, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(960, 700, 1), Theme.LIGHT, Messages.in(Language.EN));
        new StagePainter<>(new GlowExperiment()).paint(frame(), canvas, Set.of());
        g.dispose();
        GoldenPictures.assertLooksLike("glow-mnist", image);
    }

    private static Frame<ImageFlowSnapshot> frame() {
        return frame(2.4e-6, new Mixing(53.604, 53.604));
    }

    private static Frame<ImageFlowSnapshot> frame(double error, Mixing mixing) {
        double[] errors = new double[10];
        errors[4] = error;
        FlowPictures pictures = new FlowPictures(
                14,
                14,
                Discs.of(FlowPictures.SAMPLES),
                Discs.of(10),
                Discs.of(10),
                errors,
                Discs.of(FlowPictures.WAY),
                Discs.of(FlowPictures.WAY),
                Discs.of(FlowPictures.PILE),
                Discs.of(FlowPictures.PILE));
        FlowReading reading = new FlowReading(-1083.5, 160.3, 53.6, -383, 4784, 1.35, 1.3, 196);
        ImageFlowSnapshot.Looked looked = new ImageFlowSnapshot.Looked(3, 8, "slant", 1, 3, 8, 1, 0.8, false);
        ImageFlowSnapshot snapshot = new ImageFlowSnapshot(reading, pictures, layers(), 3, Optional.of(mixing), looked);
        return Frame.still(snapshot, 50, curves());
    }

    private static List<LayerPicture> layers() {
        List<LayerPicture> layers = new ArrayList<>();
        String[] kinds = {"logit", "act-norm", "mixing", "coupling", "squeeze"};
        for (int k = 0; k < LAYERS; k++) {
            byte[] roles = new byte[196];
            for (int j = 0; j < roles.length; j++) {
                roles[j] = (byte) (k % 4 == 3 ? 1 + (j / 14 + j) % 2 : k > 15 && j % 2 == 0 ? 3 : 0);
            }
            layers.add(new LayerPicture(k == 0 ? "image" : kinds[k % 5], Discs.of(1), roles));
        }
        return layers;
    }

    private static Curves curves() {
        Curves curves = new Curves(List.of("train_bits_per_dim", "test_bits_per_dim"), new long[50], new float[2][50]);
        for (int i = 0; i < 50; i++) {
            curves.steps()[i] = i + 1;
            curves.values()[0][i] = (float) (1.3 + 0.5 * Math.exp(-i / 10.0) + 0.03 * (i % 3));
            curves.values()[1][i] = (float) (1.3 + 0.5 * Math.exp(-(i / 5) / 2.0));
        }
        return curves;
    }
}
