package org.pushforward.experiment.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.data.DataException;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Discs;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.vae.KlCheck;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.Reading;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.prob.Normal;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

class VaeViewsTest {
    private static final int POINTS = 400;
    private static final Size SIZE = new Size(520, 400, 1);

    private final VaeExperiment experiment = new VaeExperiment();

    @Test
    void draggingOnTheCodesMovesThePointThereAndTheRingFollows() {
        View<VaeSnapshot> codes = new CodesView();
        Map<String, Object> changes = codes.drag(frame(plane(2)), SIZE, new Gesture(150, 150, 200, 120));
        double z1 = (Double) changes.get("z1");
        double z2 = (Double) changes.get("z2");
        assertThat(changes).containsOnlyKeys("z1", "z2");
        Map<String, Object> back = codes.drag(frame(plane(2)), SIZE, new Gesture(150, 150, 200, 121));
        assertThat((Double) back.get("z1")).isEqualTo(z1);
        assertThat((Double) back.get("z2")).isLessThan(z2);
        assertThat(experiment.parameters().defaults().withAll(changes)).isNotNull();
    }

    @Test
    void draggingFarOutsideStaysInRangeAndFromTheLegendDoesNothing() {
        View<VaeSnapshot> codes = new CodesView();
        Map<String, Object> far = codes.drag(frame(plane(2)), SIZE, new Gesture(150, 150, 90_000, -90_000));
        assertThat(far).containsEntry("z1", 10.0).containsEntry("z2", 10.0);
        assertThat(codes.drag(frame(plane(2)), SIZE, new Gesture(505, 60, 200, 120)))
                .isEmpty();
    }

    @Test
    void aCodeOfOneNumberHasOneCoordinateToDrag() {
        for (View<VaeSnapshot> view : List.of(new CodesView(), new ManifoldView())) {
            assertThat(view.drag(frame(plane(1)), SIZE, new Gesture(200, 200, 210, 210)))
                    .containsOnlyKeys("z1");
        }
    }

    @Test
    void theMiddleOfTheDecodedPlaneIsTheMedianOfThePrior() {
        // the grid is the largest square between the margins: left 40, top 28, right 12, bottom 36
        double side = 400 - 28 - 36;
        double x = 40 + (520 - 40 - 12) / 2.0;
        double y = 28 + side / 2;
        Map<String, Object> middle = new ManifoldView().drag(frame(plane(2)), SIZE, new Gesture(x, y, x, y));
        assertThat((Double) middle.get("z1")).isCloseTo(0, within(0.01));
        assertThat((Double) middle.get("z2")).isCloseTo(0, within(0.01));
        double right = x + side / 4;
        Map<String, Object> quarter = new ManifoldView().drag(frame(plane(2)), SIZE, new Gesture(x, y, right, y));
        assertThat((Double) quarter.get("z1")).isCloseTo(Normal.STANDARD.quantile(0.75), within(0.01));
    }

    @Test
    void aFolderThatIsNoneIsNamed() {
        assertThatThrownBy(() -> experiment.start(experiment.defaults().withData("no/such/folder")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("there is no such folder")
                .hasMessageContaining("train-images-idx3-ubyte");
    }

    @Test
    void stageLooksAsKept() {
        BufferedImage image = new BufferedImage(760, 620, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(760, 620, 1), Theme.LIGHT, Messages.in(Language.EN));
        new StagePainter<>(experiment).paint(frame(plane(2)), canvas, Set.of("manifold", "term:kl"));
        g.dispose();
        GoldenPictures.assertLooksLike("vae-mnist", image);
    }

    private static Frame<VaeSnapshot> frame(CodePlane plane) {
        Reading reading = new Reading(-150.5, 6.25, 2.5, -8.2, 2, 1, 0, 0);
        byte[] tests = Discs.of(10);
        Pictures pictures = new Pictures(
                14,
                14,
                tests,
                tests,
                tests,
                Discs.of(Pictures.SIDE * Pictures.SIDE),
                Discs.of(Pictures.SAMPLES),
                Discs.of(1));
        VaeSnapshot snapshot =
                new VaeSnapshot(reading, plane, pictures, Optional.empty(), 0.8, -0.5, new KlCheck(6.2, 6.21, 0.05));
        Curves curves = new Curves(List.of("elbo", "reconstruction", "kl"), new long[50], new float[3][50]);
        for (int i = 0; i < 50; i++) {
            curves.steps()[i] = i + 1;
            curves.values()[1][i] = (float) (-150 - 60 * Math.exp(-i / 10.0));
            curves.values()[2][i] = 6;
            curves.values()[0][i] = curves.values()[1][i] - 6;
        }
        return Frame.still(snapshot, 50, curves);
    }

    private static CodePlane plane(int latent) {
        float[] mean = new float[2 * POINTS];
        float[] deviation = new float[2 * POINTS];
        byte[] labels = new byte[POINTS];
        Random random = new Random(1);
        for (int i = 0; i < POINTS; i++) {
            labels[i] = (byte) (i % 10);
            double angle = 2 * Math.PI * labels[i] / 10;
            mean[2 * i] = (float) (2 * Math.cos(angle) + 0.3 * random.nextGaussian());
            mean[2 * i + 1] = latent == 1 ? labels[i] : (float) (2 * Math.sin(angle) + 0.3 * random.nextGaussian());
            deviation[2 * i] = 0.3f;
            deviation[2 * i + 1] = 0.15f;
        }
        return new CodePlane(0, latent == 1 ? -1 : 1, mean, deviation, labels, 3.5);
    }
}
