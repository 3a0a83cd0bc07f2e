package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class BinarizerTest {
    private static final int SIDE = 100;

    private static ImageSet grey(int... shades) {
        byte[] pixels = new byte[shades.length * SIDE * SIDE];
        for (int i = 0; i < shades.length; i++) {
            Arrays.fill(pixels, i * SIDE * SIDE, (i + 1) * SIDE * SIDE, (byte) shades[i]);
        }
        return new ImageSet(pixels, new byte[shades.length], SIDE, SIDE, shades.length);
    }

    @Test
    void aBatchesPixelsAreWhiteAsOftenAsTheyAreBright() {
        int[] shades = {0, 1, 60, 128, 200, 254, 255};
        ImageSet set = grey(shades);
        int[] all = {0, 1, 2, 3, 4, 5, 6};
        float[] out = new float[shades.length * SIDE * SIDE];
        Binarizer.draw(set, all, new Rng(1), out);
        for (int i = 0; i < shades.length; i++) {
            int white = 0;
            for (int j = 0; j < SIDE * SIDE; j++) {
                float b = out[i * SIDE * SIDE + j];
                assertThat(b == 0 || b == 1).isTrue();
                white += (int) b;
            }
            double p = shades[i] / 255.0;
            // four standard deviations of a share of 10,000 draws, none for black and white
            assertThat((double) white / (SIDE * SIDE)).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p)) / SIDE + 1e-9));
        }
    }

    @Test
    void everyVisitDrawsAnewAndTheSameStreamDrawsTheSame() {
        ImageSet set = grey(128);
        float[] first = new float[SIDE * SIDE];
        float[] second = new float[SIDE * SIDE];
        float[] again = new float[SIDE * SIDE];
        Rng rng = new Rng(7);
        Binarizer.draw(set, new int[] {0}, rng, first);
        Binarizer.draw(set, new int[] {0}, rng, second);
        Binarizer.draw(set, new int[] {0}, new Rng(7), again);
        assertThat(second).isNotEqualTo(first);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aBatchOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> Binarizer.draw(grey(1), new int[] {0, 0}, new Rng(1), new float[SIDE * SIDE]))
                .hasMessage("2 images need 20000 floats, found 10000");
    }
}
