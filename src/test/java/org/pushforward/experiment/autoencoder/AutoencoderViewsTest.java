package org.pushforward.experiment.autoencoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Discs;
import org.pushforward.model.autoencoder.AutoencoderSnapshot;
import org.pushforward.model.autoencoder.Interpolation;
import org.pushforward.model.autoencoder.LinearOptimum;
import org.pushforward.model.autoencoder.Pictures;
import org.pushforward.model.autoencoder.Reading;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.CodePoint;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

class AutoencoderViewsTest {
    private static final int POINTS = 400;
    private static final Size SIZE = new Size(520, 400, 1);

    private final AutoencoderExperiment experiment = new AutoencoderExperiment();

    @Test
    void draggingOnEitherPlaneMovesTheCode() {
        for (View<AutoencoderSnapshot> view : List.of(new CodesView(), new DecodedPlaneView())) {
            Map<String, Object> changes = view.drag(frame(2, 0), SIZE, new Gesture(200, 200, 210, 190));
            assertThat(changes).containsOnlyKeys("z1", "z2");
            assertThat(experiment.parameters().defaults().withAll(changes)).isNotNull();
            assertThat(view.drag(frame(1, 0), SIZE, new Gesture(200, 200, 210, 210)))
                    .containsOnlyKeys("z1");
            assertThat(view.drag(frame(2, 0), SIZE, new Gesture(2, 2, 210, 210)))
                    .isEmpty();
        }
    }

    @Test
    void decodedPlaneIsEvenlySpaced() {
        // the grid is the largest square between the margins: left 40, top 28, right 12, bottom 36
        double side = 400 - 28 - 36;
        double x = 40 + (520 - 40 - 12) / 2.0;
        double y = 28 + side / 2;
        Map<String, Object> quarter =
                new DecodedPlaneView().drag(frame(2, 0), SIZE, new Gesture(x, y, x + side / 4, y - side / 8));
        assertThat((Double) quarter.get("z1")).isCloseTo(1.5, within(0.01));
        assertThat((Double) quarter.get("z2")).isCloseTo(0.75, within(0.01));
    }

    @Test
    void draggingFromOneExampleToAnotherInterpolatesBetweenThem() {
        View<AutoencoderSnapshot> view = new ReconstructionsView();
        Map<String, Object> changes = view.drag(frame(2, 0), SIZE, new Gesture(200, 50, 505, 90));
        assertThat(changes).containsOnlyKeys("from", "to").containsEntry("to", 9);
        assertThat(experiment.parameters().defaults().withAll(changes)).isNotNull();
        assertThat(view.drag(frame(2, 0), SIZE, new Gesture(200, 10, 300, 10))).isEmpty();
        assertThat(view.drag(frame(2, 0.5), SIZE, new Gesture(200, 50, -40, 50)))
                .containsEntry("to", 0);
    }

    @Test
    void stageLooksAsKept() {
        BufferedImage image = new BufferedImage(760, 620, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(760, 620, 1), Theme.LIGHT, Messages.in(Language.EN));
        new StagePainter<>(experiment).paint(frame(2, 0.25), canvas, Set.of("codes", "term:gap"));
        g.dispose();
        GoldenPictures.assertLooksLike("autoencoder-mnist", image);
    }

    private static Frame<AutoencoderSnapshot> frame(int latent, double noise) {
        Curves curves = new Curves(List.of("train_mse", "test_mse"), new long[50], new float[2][50]);
        for (int i = 0; i < 50; i++) {
            curves.steps()[i] = 20L * i;
            curves.values()[0][i] = (float) (0.01 + 0.06 * Math.exp(-i / 15.0));
            curves.values()[1][i] = (float) (0.05 + 0.02 * Math.cos(i / 16.0));
        }
        byte[] tests = Discs.of(10);
        Pictures pictures = new Pictures(
                Discs.SIDE,
                Discs.SIDE,
                tests,
                tests,
                tests,
                tests,
                Discs.of(Pictures.SIDE * Pictures.SIDE),
                Discs.of(1));
        float[] path = new float[2 * Interpolation.STEPS];
        for (int j = 0; j < path.length; j++) {
            path[j] = j % 2 == 0 ? 0.1f * j - 1 : 0.05f * j;
        }
        AutoencoderSnapshot snapshot = new AutoencoderSnapshot(
                new Reading(0.041, 0.012, 0.031, noise),
                plane(latent),
                pictures,
                new Interpolation(6, 7, path, Discs.of(Interpolation.STEPS), Discs.of(Interpolation.STEPS)),
                Optional.of(new CodePoint(-0.7, 0.9)),
                0.8,
                -0.5,
                latent,
                new LinearOptimum(0.055, 0.056, 0.054, false));
        return Frame.still(snapshot, 980, curves);
    }

    private static CodePlane plane(int latent) {
        float[] codes = new float[2 * POINTS];
        byte[] labels = new byte[POINTS];
        Random random = new Random(1);
        for (int i = 0; i < POINTS; i++) {
            labels[i] = (byte) (i % 10);
            double angle = 2 * Math.PI * labels[i] / 10;
            codes[2 * i] = (float) (1.4 * Math.cos(angle) + 0.2 * random.nextGaussian());
            codes[2 * i + 1] = latent == 1 ? labels[i] : (float) (1.4 * Math.sin(angle) + 0.2 * random.nextGaussian());
        }
        return new CodePlane(0, latent == 1 ? -1 : 1, codes, new float[0], labels, 3);
    }
}
