package org.pushforward.prob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceTest {
    private static final double LOG_2 = Math.log(2);
    private static final Mixture TWO_HUMPS = Mixture.of(new Normal(-2, 0.5), new Normal(2, 0.8));

    private static double[] grid(Distribution d, double low, double dx, int n) {
        double[] values = new double[n];
        Arrays.setAll(values, i -> d.prob(low + (i + 0.5) * dx));
        return values;
    }

    @ParameterizedTest
    @CsvSource({"0,1,0,1", "0,1,1,1", "0,1,0,2", "-1,0.3,2,1.5", "3,2,-3,0.5"})
    void closedFormOfTwoNormalsIsTheIntegral(double mu1, double sigma1, double mu2, double sigma2) {
        Normal p = new Normal(mu1, sigma1);
        Normal q = new Normal(mu2, sigma2);
        double closed = Divergence.kl(p, q);
        assertThat(Divergence.kl((Distribution) p, q)).isCloseTo(closed, within(1e-10 * (1 + closed)));
    }

    @Test
    void closedFormMatchesValuesWorkedByHand() {
        assertThat(Divergence.kl(new Normal(0, 1), new Normal(1, 1))).isEqualTo(0.5);
        assertThat(Divergence.kl(new Normal(0, 1), new Normal(0, 2))).isCloseTo(LOG_2 - 0.375, within(1e-15));
        assertThat(Divergence.kl(new Normal(0, 2), new Normal(0, 1))).isCloseTo(1.5 - LOG_2, within(1e-15));
    }

    @Test
    void gridAgreesWithQuadrature() {
        Normal q = new Normal(0.5, 2);
        double dx = 0.01;
        double[] p = grid(TWO_HUMPS, -20, dx, 4000);
        double[] onGrid = grid(q, -20, dx, 4000);
        assertThat(Divergence.kl(p, onGrid, dx)).isCloseTo(Divergence.kl(TWO_HUMPS, q), within(1e-9));
        assertThat(Divergence.js(p, onGrid, dx)).isCloseTo(Divergence.js(TWO_HUMPS, q), within(1e-9));
        assertThat(Divergence.entropy(p, dx)).isCloseTo(TWO_HUMPS.entropy(), within(1e-9));
    }

    @Test
    void crossEntropyIsEntropyPlusKl() {
        Normal q = new Normal(0.5, 2);
        double dx = 0.01;
        double[] p = grid(TWO_HUMPS, -20, dx, 4000);
        double[] onGrid = grid(q, -20, dx, 4000);
        assertThat(Divergence.crossEntropy(p, onGrid, dx))
                .isCloseTo(Divergence.entropy(p, dx) + Divergence.kl(p, onGrid, dx), within(1e-12));
        // -E log q for a normal q needs only p's first two moments
        double m = TWO_HUMPS.mean() - q.mu();
        double second = (TWO_HUMPS.variance() + m * m) / (2 * q.variance());
        assertThat(Divergence.crossEntropy(TWO_HUMPS, q))
                .isCloseTo(0.5 * Math.log(2 * Math.PI * q.variance()) + second, within(1e-10));
    }

    @Test
    void jensenShannonLiesBetweenZeroAndLogTwo() {
        for (double shift = 0; shift <= 12; shift += 0.5) {
            Normal p = new Normal(-shift, 0.7);
            Normal q = new Normal(shift, 1);
            double js = Divergence.js(p, q);
            assertThat(js).isBetween(0.0, LOG_2 + 1e-12).isCloseTo(Divergence.js(q, p), within(1e-12));
        }
        assertThat(Divergence.js(TWO_HUMPS, TWO_HUMPS)).isCloseTo(0, within(1e-14));
        assertThat(Divergence.js(new Uniform(0, 1), new Uniform(2, 3))).isCloseTo(LOG_2, within(1e-14));
    }

    @Test
    void jensenShannonIsFiniteWhereOneDensityIsZero() {
        double[] p = {2, 0};
        double[] q = {0, 2};
        assertThat(Divergence.js(p, q, 0.5)).isCloseTo(LOG_2, within(1e-15));
        assertThat(Divergence.kl(p, q, 0.5)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Divergence.crossEntropy(p, q, 0.5)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void klIsInfiniteWherePHasMassAndQHasNone() {
        assertThat(Divergence.kl(Normal.STANDARD, Uniform.UNIT)).isEqualTo(Double.POSITIVE_INFINITY);
        Mixture gap = Mixture.of(new Uniform(0, 1), new Uniform(2, 3));
        assertThat(Divergence.kl(new Uniform(0, 3), gap)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Divergence.kl(gap, new Uniform(0, 3))).isCloseTo(Math.log(1.5), within(1e-12));
    }

    @Test
    void optimalDiscriminatorsValueIsTwiceJensenShannonLessLogFour() {
        Distribution p = TWO_HUMPS;
        Distribution g = new Normal(0, 1.5);
        Mixture m = Mixture.of(p, g);
        double value = Quadrature.integrate(
                x -> {
                    double d = p.prob(x) / (p.prob(x) + g.prob(x));
                    return p.prob(x) * Math.log(d) + g.prob(x) * Math.log1p(-d);
                },
                Arrays.stream(m.breakpoints()).filter(x -> Math.abs(x) < 8).toArray());
        assertThat(value).isCloseTo(2 * Divergence.js(p, g) - Math.log(4), within(1e-6));
    }

    @Test
    void differentGridsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.kl(new double[3], new double[4], 0.1))
                .withMessage("both densities must be on the same grid, found 3 and 4 points");
    }
}
