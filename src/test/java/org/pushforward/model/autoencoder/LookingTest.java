package org.pushforward.model.autoencoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.data.Mnist;
import org.pushforward.model.image.CodePoint;
import org.pushforward.model.image.Intensities;
import org.pushforward.model.image.PrincipalComponents;
import org.pushforward.model.image.Stripes;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Sketch;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

class LookingTest {
    private static final int DIMS = 36;
    private static final Values SMALL = AutoencoderParameters.all(Parameter.choice("weights", "scratch"))
            .defaults()
            .with("hidden", 16)
            .with("batch", 16);

    private static AutoencoderSnapshot snapshot(Values values) {
        try (AutoencoderTrainer trainer = new AutoencoderTrainer(values, Stripes.split(40, 30), 1, Optional.empty())) {
            return trainer.snapshot();
        }
    }

    @Test
    void codesAreShownInStandardDeviationsFromTheirMean() {
        float[] codes = snapshot(SMALL).plane().mean();
        for (int axis = 0; axis < 2; axis++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 30; i++) {
                sum += codes[2 * i + axis];
                squares += codes[2 * i + axis] * codes[2 * i + axis];
            }
            assertThat(sum / 30).isCloseTo(0, within(1e-5));
            assertThat(squares / 30).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void interpolationBeginsAtOneReconstructionAndEndsAtTheOther() {
        AutoencoderSnapshot now = snapshot(SMALL.with("from", 1).with("to", 5));
        Interpolation way = now.interpolation();
        byte[] decoded = now.pictures().decoded();
        int last = (Interpolation.STEPS - 1) * DIMS;
        // codes go through relative numbers in single precision, so a byte may round the other way
        assertClose(Arrays.copyOfRange(way.decoded(), 0, DIMS), Arrays.copyOfRange(decoded, DIMS, 2 * DIMS));
        assertClose(
                Arrays.copyOfRange(way.decoded(), last, last + DIMS), Arrays.copyOfRange(decoded, 5 * DIMS, 6 * DIMS));
        assertThat(Arrays.copyOfRange(way.blended(), last, last + DIMS))
                .isEqualTo(Arrays.copyOfRange(now.pictures().originals(), 5 * DIMS, 6 * DIMS));
    }

    @Test
    void pathOfTheInterpolationIsStraightAndEven() {
        float[] path =
                snapshot(SMALL.with("from", 1).with("to", 5)).interpolation().path();
        int last = 2 * (Interpolation.STEPS - 1);
        for (int s = 0; s < Interpolation.STEPS; s++) {
            for (int axis = 0; axis < 2; axis++) {
                float straight = path[axis] + (path[last + axis] - path[axis]) * s / (Interpolation.STEPS - 1);
                assertThat(path[2 * s + axis]).isCloseTo(straight, within(1e-5f));
            }
        }
    }

    @Test
    void numbersOfACodeThatAreNotDrawnStayAtTheirMean() {
        AutoencoderNet.Sizes sizes = new AutoencoderNet.Sizes(DIMS, 8, 1, 5);
        float[] grey = new float[DIMS];
        Arrays.fill(grey, 0.5f);
        ImageSet images = Stripes.set(20);
        try (AutoencoderNet net = new AutoencoderNet(sizes, "tanh", grey, new Rng(2));
                Codes codes = new Codes(net, images);
                ExampleRows examples = new ExampleRows(net, images, PrincipalComponents.of(images, 5), new Rng(3));
                Gallery gallery = new Gallery(net, codes, examples);
                Graph graph = new Graph()) {
            codes.refresh();
            examples.refresh(0, "");
            gallery.decode(codes.plane(), new Pointing(0, 0, 0, 1, 0, ""));
            Tensor x = graph.input(20, DIMS)
                    .set(images.batch(IntStream.range(0, 20).toArray()));
            Tensor decoded = net.decode(net.encode(x).columnSum().times(1 / 20.0));
            graph.forward(decoded);
            assertClose(gallery.pictures().pointed(), Intensities.bytes(decoded.get(), 0, 1, DIMS));
        }
    }

    private static void assertClose(byte[] actual, byte[] expected) {
        for (int j = 0; j < expected.length; j++) {
            assertThat(actual[j] & 0xFF).isCloseTo(expected[j] & 0xFF, within(1));
        }
    }

    /** A test image drawn by hand comes to lie where its class lies, and comes back much as it does. */
    @Test
    void drawnDigitIsEncodedBesideTheOthers() {
        ImageSet digits = Mnist.test().first(30);
        ImageSplit split = new ImageSplit(digits, digits);
        float[] seven = digits.batch(0);
        try (AutoencoderTrainer trainer =
                new AutoencoderTrainer(SMALL.with("digit", Sketch.of(seven)), split, 1, Optional.empty())) {
            AutoencoderSnapshot now = trainer.snapshot();
            assertThat(now.pictures().originals()).hasSize(11 * 784);
            assertThat(now.pictures().decoded()).hasSize(11 * 784);
            CodePoint own = now.own().orElseThrow();
            // framing moves it by a fraction of a pixel, and sixteen levels of grey are left
            assertThat(own.z1()).isCloseTo(now.plane().mean()[0], within(0.3));
            assertThat(own.z2()).isCloseTo(now.plane().mean()[1], within(0.3));
            trainer.set(SMALL);
            assertThat(trainer.snapshot().own()).isEmpty();
            assertThat(trainer.snapshot().pictures().decoded()).hasSize(10 * 784);
        }
    }

    @Test
    void drawnDigitIsLeftOutWhereImagesHaveAnotherSize() {
        AutoencoderSnapshot now =
                snapshot(SMALL.with("digit", Sketch.of(Mnist.test().batch(0))));
        assertThat(now.own()).isEmpty();
        assertThat(now.pictures().originals()).hasSize(10 * DIMS);
    }

    @Test
    void middleOfTheDecodedPlaneIsTheMeanCode() {
        AutoencoderSnapshot now = snapshot(SMALL);
        int middle = Pictures.SIDE * Pictures.SIDE / 2 * DIMS;
        assertThat(Arrays.copyOfRange(now.pictures().manifold(), middle, middle + DIMS))
                .isEqualTo(now.pictures().pointed());
        assertThat(snapshot(SMALL.with("z1", 2.0)).pictures().pointed())
                .isNotEqualTo(now.pictures().pointed());
    }

    @Test
    void everySizeOfCodeHasAPlane() {
        for (int latent : new int[] {1, 2, 3, 64}) {
            AutoencoderSnapshot now = snapshot(SMALL.with("latent", latent));
            assertThat(now.plane().isLine()).isEqualTo(latent == 1);
            assertThat(now.plane().deviation()).isEmpty();
            assertThat(now.interpolation().path()).hasSize(2 * Interpolation.STEPS);
            assertThat(now.latent()).isEqualTo(latent);
        }
    }

    @Test
    void aFewTestImagesAreEnough() {
        try (AutoencoderTrainer trainer = new AutoencoderTrainer(SMALL, Stripes.split(20, 3), 1, Optional.empty())) {
            trainer.step();
            AutoencoderSnapshot now = trainer.snapshot();
            assertThat(now.pictures().originals()).hasSize(3 * DIMS);
            assertThat(now.pictures().inputs()).isEqualTo(now.pictures().originals());
            assertThat(trainer.metrics().values()).allMatch(Double::isFinite);
        }
    }
}
