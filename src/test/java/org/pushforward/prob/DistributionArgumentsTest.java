package org.pushforward.prob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DistributionArgumentsTest {
    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void badParametersAreQuoted() {
        refused(() -> new Normal(0, 0), "sigma must be positive and finite, found 0.0");
        refused(() -> new Normal(Double.NaN, 1), "mu must be a finite number, found NaN");
        refused(() -> new Uniform(2, 1), "a must be below b, found 2.0 and 1.0");
        refused(() -> new Triangular(0, 2, 1), "the mode c must lie in [0.0, 1.0], found 2.0");
        refused(() -> new Exponential(-1, 0), "lambda must be positive and finite, found -1.0");
        refused(() -> new Support(1, 1), "support must have lower < upper, found [1.0, 1.0]");
        refused(
                () -> new TruncatedNormal(Normal.STANDARD, 20, 21),
                "[20.0, 21.0] must hold at least 1e-6 of Normal[mu=0.0, sigma=1.0], found 0.0");
    }

    @Test
    void badMixturesAreQuoted() {
        refused(
                () -> new Mixture(List.of(0.5, 0.6), List.of(Normal.STANDARD, Uniform.UNIT)),
                "weights must sum to 1, found [0.5, 0.6] summing to 1.1");
        refused(
                () -> new Mixture(List.of(1.5, -0.5), List.of(Normal.STANDARD, Uniform.UNIT)),
                "a weight must not be negative, found -0.5");
        refused(
                () -> new Mixture(List.of(1.0), List.of()),
                "a mixture needs one weight for each of its components, found 1 weights and 0 components");
        refused(
                () -> Mixture.of(new double[] {0, 0}, Normal.STANDARD, Uniform.UNIT),
                "the sum of the weights must be positive and finite, found 0.0");
    }

    @Test
    void mixtureDrawsComponentsByWeight() {
        Mixture m = Mixture.of(new double[] {1, 0, 3}, Normal.STANDARD, Uniform.UNIT, new Normal(5, 1));
        int[] counts = new int[3];
        Rng rng = new Rng(2);
        for (int i = 0; i < 40_000; i++) {
            counts[m.component(rng)]++;
        }
        assertThat(counts[1]).isZero();
        // four standard errors of a count with p = 1/4
        assertThat((double) counts[0]).isCloseTo(10_000, within(4 * Math.sqrt(40_000 * 0.25 * 0.75)));
    }

    @Test
    void farTailOfAMixtureKeepsItsLogarithm() {
        Mixture m = Mixture.of(new Normal(-2, 0.5), new Normal(2, 0.5));
        assertThat(m.logProb(100)).isCloseTo(Math.log(0.5) + new Normal(2, 0.5).logProb(100), within(1e-9));
    }
}
