package org.pushforward.prob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every distribution obeys; a new one is one more line in the list. */
class DistributionLawsTest {
    static Stream<Distribution> distributions() {
        return Stream.of(
                Normal.STANDARD,
                new Normal(-3, 0.2),
                new Uniform(-1, 3),
                new Exponential(1.5, -1),
                new Logistic(0.5, 2),
                new Triangular(-1, 0, 3),
                new Triangular(0, 0, 1),
                new Triangular(0, 1, 1),
                new Gamma(2, 0.7, -1.5),
                new Gamma(0.6, 1, 0),
                new Gamma(30, 0.1, 0),
                new Beta(2, 5),
                new Beta(1, 1),
                new Beta(0.7, 3),
                new TruncatedNormal(new Normal(0, 0.5), -1, 1),
                new TruncatedNormal(new Normal(2, 1), 0, 1),
                Mixture.of(new Normal(-2, 0.5), new Normal(2, 0.5)),
                Mixture.of(new double[] {2, 3, 0}, new Normal(1, 0.1), new Uniform(-1, 0), new Normal(50, 1)));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void densityIntegratesToOne(Distribution d) {
        assertThat(Quadrature.integrate(d::prob, d.breakpoints())).isCloseTo(1, within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void probIsTheExponentialOfLogProb(Distribution d) {
        for (double x : quantiles(d)) {
            assertThat(d.prob(x)).isCloseTo(Math.exp(d.logProb(x)), within(1e-14 * (1 + d.prob(x))));
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void slopeOfTheCdfIsTheDensity(Distribution d) {
        double spread = d.quantile(0.75) - d.quantile(0.25);
        for (double x : quantiles(d)) {
            // a density may be singular at the ends of its support, so the step shrinks towards them
            double room = Math.min(x - d.support().lower(), d.support().upper() - x);
            double h = Math.min(1e-4 * spread, 1e-3 * room);
            if (nearBreak(d, x, 3 * h)) {
                continue;
            }
            double slope = (8 * (d.cdf(x + h) - d.cdf(x - h)) - (d.cdf(x + 2 * h) - d.cdf(x - 2 * h))) / (12 * h);
            assertThat(slope).isCloseTo(d.prob(x), within(1e-9 + 1e-8 * d.prob(x)));
        }
    }

    private static boolean nearBreak(Distribution d, double x, double distance) {
        return DoubleStream.of(d.breakpoints()).anyMatch(b -> Math.abs(b - x) < distance);
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void cdfIsTheIntegralOfTheDensity(Distribution d) {
        for (double x : quantiles(d)) {
            double[] upToX = DoubleStream.concat(
                            DoubleStream.of(d.breakpoints()).filter(b -> b < x), DoubleStream.of(x))
                    .toArray();
            assertThat(Quadrature.integrate(d::prob, upToX)).isCloseTo(d.cdf(x), within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void quantileInvertsCdf(Distribution d) {
        for (double p = 0.001; p < 1; p += 0.001) {
            assertThat(d.cdf(d.quantile(p))).isCloseTo(p, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void extremeQuantilesAreTheEndsOfTheSupport(Distribution d) {
        assertThat(d.quantile(0)).isEqualTo(d.support().lower());
        assertThat(d.quantile(1)).isEqualTo(d.support().upper());
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void quantileRefusesWhatIsNoProbability(Distribution d) {
        for (double bad : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> d.quantile(bad))
                    .withMessage("a probability must lie in [0, 1], found " + bad);
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void samplesFollowTheCdf(Distribution d) {
        int n = 20_000;
        Rng rng = new Rng(11);
        double[] x = new double[n];
        Arrays.setAll(x, i -> d.sample(rng));
        Arrays.sort(x);
        double distance = 0;
        for (int i = 0; i < n; i++) {
            double f = d.cdf(x[i]);
            distance = Math.max(distance, Math.max(f - (double) i / n, (i + 1.0) / n - f));
        }
        // Kolmogorov-Smirnov at the level 0.001: sqrt(-log(0.0005)/2)
        assertThat(distance * Math.sqrt(n)).isLessThan(1.9495);
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void sameSeedDrawsTheSame(Distribution d) {
        float[] first = new float[64];
        float[] second = new float[64];
        d.sample(new Rng(5), first);
        d.sample(new Rng(5), second);
        assertThat(second).containsExactly(first);
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void meanAndVarianceAreTheIntegrals(Distribution d) {
        double mean = Quadrature.integrate(x -> x * d.prob(x), d.breakpoints());
        double scale = Math.max(1, d.variance());
        assertThat(d.mean()).isCloseTo(mean, within(1e-8 * Math.max(1, Math.abs(mean))));
        double variance = Quadrature.integrate(x -> (x - mean) * (x - mean) * d.prob(x), d.breakpoints());
        assertThat(d.variance()).isCloseTo(variance, within(1e-8 * scale));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void entropyIsTheIntegral(Distribution d) {
        double entropy = Quadrature.integrate(x -> d.prob(x) == 0 ? 0 : -d.prob(x) * d.logProb(x), d.breakpoints());
        assertThat(d.entropy()).isCloseTo(entropy, within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void densityIsZeroOutsideTheSupport(Distribution d) {
        Support s = d.support();
        if (Double.isFinite(s.lower())) {
            assertThat(d.prob(s.lower() - 1e-9)).isZero();
            assertThat(d.cdf(s.lower() - 1e-9)).isZero();
        }
        if (Double.isFinite(s.upper())) {
            assertThat(d.logProb(s.upper() + 1e-9)).isEqualTo(Double.NEGATIVE_INFINITY);
            assertThat(d.cdf(s.upper() + 1e-9)).isEqualTo(1);
        }
    }

    private static double[] quantiles(Distribution d) {
        return DoubleStream.iterate(0.02, p -> p < 1, p -> p + 0.06)
                .map(d::quantile)
                .toArray();
    }
}
