package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawnDigitTest {
    private static final int SIDE = 28;

    @Test
    void nothingStaysNothing() {
        assertThat(DrawnDigit.framed(new float[SIDE * SIDE], SIDE)).containsOnly(0f);
    }

    /** A bar of 10 by 3 pixels in a corner becomes one of 20 by 6 about the middle. */
    @Test
    void longerSideIsTwentyAndTheMassIsInTheMiddle() {
        float[] drawn = new float[SIDE * SIDE];
        for (int row = 1; row < 11; row++) {
            for (int column = 2; column < 5; column++) {
                drawn[row * SIDE + column] = 1;
            }
        }
        float[] framed = DrawnDigit.framed(drawn, SIDE);
        double[] centre = centre(framed);
        assertThat(centre[0]).isCloseTo(14.5, within(1e-3));
        assertThat(centre[1]).isCloseTo(14.5, within(1e-3));
        // interpolation blurs the edges and keeps the mass, which is four times the drawn one's
        assertThat(centre[2]).isCloseTo(120, within(1.0));
        assertThat(framed[14 * SIDE + 14]).isEqualTo(1);
        assertThat(framed[5 * SIDE + 14]).isGreaterThan(0.5f);
        assertThat(framed[2 * SIDE + 14]).isZero();
        assertThat(framed[14 * SIDE + 19]).isZero();
    }

    /** They were framed so, their centres rounded to whole pixels. */
    @Test
    void digitsOfMnistHardlyMove() {
        ImageSet test = Mnist.test();
        for (int i = 0; i < 200; i++) {
            float[] digit = new float[SIDE * SIDE];
            for (int j = 0; j < digit.length; j++) {
                digit[j] = (test.pixels()[i * digit.length + j] & 0xFF) / 255f;
            }
            double[] before = centre(digit);
            double[] after = centre(DrawnDigit.framed(digit, SIDE));
            // half a pixel of rounding, and a little for a box measured from ink that can be seen
            assertThat(Math.abs(after[0] - before[0])).as("digit %d", i).isLessThan(0.6);
            assertThat(Math.abs(after[1] - before[1])).as("digit %d", i).isLessThan(0.6);
            assertThat(after[2] / before[2]).as("mass of digit %d", i).isCloseTo(1, within(0.12));
        }
    }

    /** x and y of the centre of mass, and the mass. */
    private static double[] centre(float[] digit) {
        double x = 0;
        double y = 0;
        double mass = 0;
        for (int i = 0; i < digit.length; i++) {
            x += digit[i] * (i % SIDE + 0.5);
            y += digit[i] * (i / SIDE + 0.5);
            mass += digit[i];
        }
        return new double[] {x / mass, y / mass, mass};
    }
}
