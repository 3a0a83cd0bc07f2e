package org.pushforward.model.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntensitiesTest {
    @Test
    void numbersOutsideTheRangeTakeTheNearestEnd() {
        float[] values = {9, 9, 9, -0.5f, 0.5f, 3};
        assertThat(Intensities.bytes(values, 1, 1, 3)).containsExactly((byte) 0, (byte) 128, (byte) 255);
    }

    @Test
    void meanOfTheStripesIsASixthOfTheirBrightness() {
        assertThat(Intensities.mean(Stripes.set(12))).hasSize(36);
        for (float mean : Intensities.mean(Stripes.set(12))) {
            assertThat(mean).isCloseTo(230 / 255f / 6, within(1e-6f));
        }
    }
}
