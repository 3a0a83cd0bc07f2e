package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.data.Mnist;
import org.pushforward.model.image.Stripes;
import org.pushforward.parameter.Sketch;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

class LookingTest {
    private static final Values SMALL =
            VaeParameters.images().defaults().with("hidden", 16).with("batch", 16);

    private static VaeSnapshot snapshot(Values values) {
        try (VaeTrainer trainer = new VaeTrainer(values, Stripes.split(40, 30), 1, Optional.empty())) {
            return trainer.snapshot();
        }
    }

    @Test
    void closedFormOfTheKlAgreesWithDrawingAndAWrongOneIsCaught() {
        int n = 2000;
        float[] mean = new float[n];
        float[] logVar = new float[n];
        float[] eps = new float[n];
        Arrays.fill(mean, 1f);
        Arrays.fill(logVar, (float) Math.log(0.25));
        new Rng(4).fillGaussian(eps);
        KlCheck check = KlCheck.of(mean, logVar, eps, 1);
        // ½(1 + ¼ - log ¼ - 1)
        assertThat(check.closedForm()).isCloseTo(0.125 + Math.log(2), within(1e-6));
        assertThat(check.holds()).isTrue();
        KlCheck forgotten = new KlCheck(check.closedForm() + 0.5, check.drawn(), check.standardError());
        assertThat(forgotten.holds()).isFalse();
    }

    @Test
    void pointedImageIsTheManifoldsWhereTheCodeIsOnItsGrid() {
        VaeSnapshot now = snapshot(SMALL);
        int dims = 36;
        int middle = (Pictures.SIDE * Pictures.SIDE / 2) * dims;
        byte[] centre = Arrays.copyOfRange(now.pictures().manifold(), middle, middle + dims);
        assertThat(now.pictures().pointed()).isEqualTo(centre);
        VaeSnapshot moved = snapshot(SMALL.with("z1", 2.0));
        assertThat(moved.pictures().pointed()).isNotEqualTo(centre);
        assertThat(moved.pictures().manifold()).isEqualTo(now.pictures().manifold());
    }

    /** A test image drawn by hand comes to lie where it lies itself. */
    @Test
    void drawnDigitIsEncodedByItself() {
        ImageSet digits = Mnist.test().first(20);
        Values values = SMALL.with("binarise", "intensities").with("digit", Sketch.of(digits.batch(0)));
        try (VaeTrainer trainer = new VaeTrainer(values, new ImageSplit(digits, digits), 1, Optional.empty())) {
            VaeSnapshot now = trainer.snapshot();
            OwnSeen own = now.own().orElseThrow();
            // framing moves it by a fraction of a pixel, and sixteen levels of grey are left
            assertThat(own.code().z1()).isCloseTo(now.plane().mean()[0], within(0.15));
            assertThat(own.code().z2()).isCloseTo(now.plane().mean()[1], within(0.15));
            assertThat(own.image()).hasSize(784).isNotEqualTo(own.fromMean());
            assertThat(own.fromDraw()).hasSize(784).isNotEqualTo(own.fromMean());
            trainer.set(SMALL.with("binarise", "intensities"));
            assertThat(trainer.snapshot().own()).isEmpty();
        }
        assertThat(snapshot(values).own()).as("images of another size").isEmpty();
    }

    @Test
    void everySizeOfCodeHasAPlaneAndAnyWidthFits() {
        for (int latent : new int[] {1, 2, 3, 64}) {
            VaeSnapshot now = snapshot(SMALL.with("latent", latent));
            assertThat(now.plane().isLine()).isEqualTo(latent == 1);
            assertThat(now.plane().first()).isNotEqualTo(now.plane().second());
            assertThat(now.plane().radius()).isGreaterThanOrEqualTo(3.5);
            assertThat(now.pictures().samples()).hasSize(Pictures.SAMPLES * 36);
            assertThat(now.pictures().originals()).hasSize(10 * 36);
        }
    }

    @Test
    void aFewTestImagesAreEnough() {
        try (VaeTrainer trainer = new VaeTrainer(SMALL, Stripes.split(20, 3), 1, Optional.empty())) {
            trainer.step();
            assertThat(trainer.snapshot().pictures().originals()).hasSize(3 * 36);
            assertThat(trainer.metrics().values()).allMatch(Double::isFinite);
        }
    }
}
