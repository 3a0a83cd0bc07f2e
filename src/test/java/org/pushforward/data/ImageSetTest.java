package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class ImageSetTest {
    private static final ImageSet TWO =
            new ImageSet(new byte[] {0, 51, 102, -1, 10, 20, 30, 40}, new byte[] {3, 7}, 2, 2, 2);

    @Test
    void batchScalesBytesToTheUnitInterval() {
        assertThat(TWO.batch(1, 0, 0))
                .containsExactly(10 / 255f, 20 / 255f, 30 / 255f, 40 / 255f, 0, 0.2f, 0.4f, 1, 0, 0.2f, 0.4f, 1);
        assertThat(TWO.labels(1, 0)).containsExactly(7, 3);
    }

    @Test
    void choiceOfClassesKeepsImageAndLabelTogether() {
        ImageSet sevens = TWO.only(7);
        assertThat(sevens.count()).isEqualTo(1);
        assertThat(sevens.pixels()).containsExactly(10, 20, 30, 40);
        assertThat(sevens.label(0)).isEqualTo(7);
        assertThat(TWO.first(1).pixels()).containsExactly(0, 51, 102, -1);
    }

    @Test
    void shrinkingAveragesBlocks() {
        assertThat(TWO.shrunk(2).pixels()).containsExactly((byte) 102, (byte) 25);
        ImageSet wide =
                new ImageSet(new byte[] {0, 4, 8, 12, 0, 4, 8, 12, 1, 1, 3, 3, 1, 1, 3, 3}, new byte[] {0, 0}, 2, 4, 2);
        assertThat(wide.shrunk(2).pixels()).containsExactly(2, 10, 1, 3);
    }

    @Test
    void sizesThatDoNotFitAreQuoted() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new ImageSet(new byte[7], new byte[2], 2, 2, 2))
                .withMessage("2 images of 2 x 2 need 8 pixels, found 7");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new ImageSet(new byte[8], new byte[3], 2, 2, 2))
                .withMessage("2 images need as many labels, found 3");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new ImageSet(new byte[8], new byte[] {1, 10}, 2, 2, 2))
                .withMessage("label 1 must be 0 to 9, found 10");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> TWO.only(5))
                .withMessage("an image set needs at least one image of at least one pixel, found 0 images of 2 x 2");
    }

    @Test
    void digitsAreTheCanonicalOnes() {
        ImageSplit mnist = Mnist.load();
        assertThat(mnist.train().count()).isEqualTo(60_000);
        assertThat(mnist.test().count()).isEqualTo(10_000);
        assertThat(mnist.train().labels(0, 1, 2, 3, 4)).containsExactly(5, 0, 4, 1, 9);
        assertThat(mnist.test().labels(0, 1, 2, 3, 4)).containsExactly(7, 2, 1, 0, 4);
        int[] counts = new int[10];
        for (byte label : mnist.train().labels()) {
            counts[label]++;
        }
        assertThat(counts).containsExactly(5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949);
        double sum = 0;
        for (byte pixel : mnist.train().pixels()) {
            sum += (pixel & 0xFF) / 255.0;
        }
        // the well-known mean pixel of the training set
        assertThat(sum / mnist.train().pixels().length).isCloseTo(0.1307, within(5e-5));
    }

    @Test
    void binarizedPixelsHaveTheIntensityAsTheirMean() {
        float[] intensity = new float[100_000];
        java.util.Arrays.fill(intensity, 0.3f);
        float[] bits = new float[intensity.length];
        Binarizer.draw(intensity, new Rng(4), bits);
        double sum = 0;
        for (float bit : bits) {
            assertThat(bit == 0 || bit == 1).isTrue();
            sum += bit;
        }
        // four standard errors
        assertThat(sum / bits.length).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / bits.length)));
    }

    @Test
    void certainPixelsStayWhatTheyAre() {
        float[] bits = new float[2];
        for (int seed = 0; seed < 100; seed++) {
            Binarizer.draw(new float[] {0, 1}, new Rng(seed), bits);
            assertThat(bits).containsExactly(0, 1);
        }
    }

    @Test
    void fixedBinarizationIsTheSameEveryTime() {
        ImageSet grey = Mnist.test().first(100);
        ImageSet once = Binarizer.fixed(grey);
        assertThat(Binarizer.fixed(grey).pixels()).isEqualTo(once.pixels());
        assertThat(once.pixels()).containsOnly(0, 255);
        assertThat(once.labels()).isEqualTo(grey.labels());
        assertThat(once.pixels()).isNotEqualTo(grey.pixels());
    }
}
