package org.pushforward.model.flow.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.data.ImageSet;
import org.pushforward.data.Mnist;

class GreyLevelsTest {
    private static final ImageSet DIGITS = Mnist.test().first(200);

    static Stream<GreyLevels> all() {
        return Stream.of(GreyLevels.plain(), GreyLevels.squeezed(0.05), GreyLevels.equalised(DIGITS));
    }

    @ParameterizedTest
    @MethodSource("all")
    void inverseUndoesForwardInSinglePrecision(GreyLevels levels) {
        for (int k = 0; k < 256; k++) {
            for (double within : new double[] {0, 0.25, 0.999}) {
                double y = (k + within) / 256;
                assertThat(levels.y((float) levels.u(y))).as("level %s", k).isCloseTo(y, within(2e-5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void slopeIsTheDifferenceQuotient(GreyLevels levels) {
        for (int k = 0; k < 256; k++) {
            double quotient = (levels.u((k + 0.9) / 256) - levels.u((k + 0.1) / 256)) / (0.8 / 256);
            assertThat(levels.logSlope(k)).as("level %s", k).isCloseTo(Math.log(quotient), within(1e-9));
        }
    }

    /** A flow that only equalises, with a uniform prior, needs the entropy of the histogram. */
    @Test
    void equalisedLevelsCostTheEntropyOfTheirHistogram() {
        double[] shares = new double[256];
        double pixels = DIGITS.pixels().length;
        for (byte pixel : DIGITS.pixels()) {
            shares[pixel & 0xFF] += 1 / pixels;
        }
        GreyLevels levels = GreyLevels.equalised(DIGITS);
        double entropy = 0;
        double logProb = 0;
        for (int k = 0; k < 256; k++) {
            entropy -= shares[k] == 0 ? 0 : shares[k] * Math.log(shares[k]) / Math.log(2);
            logProb += shares[k] * levels.logSlope(k);
        }
        assertThat(Bits.perDim(logProb, 1)).isCloseTo(entropy, within(0.01)).isGreaterThan(entropy);
    }

    @Test
    void uniformDensityCostsEightBitsAndANarrowOneLess() {
        assertThat(Bits.perDim(0, 784)).isEqualTo(8);
        // every pixel known to one part in 256
        assertThat(Bits.perDim(784 * Math.log(256), 784)).isCloseTo(0, within(1e-12));
    }
}
