package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Quadrature;
import org.pushforward.prob.Rng;

class NoisyCurvesTest {
    @Test
    void ringHasTheDensityOfItsClosedForm() {
        double r = 2.3;
        double a = r * 2.5 / 0.04;
        // p = exp(-(r² + R²)/(2σ²)) I₀(rR/σ²) / (2πσ²), I₀ by its large-argument series
        double bessel = 1 + 1 / (8 * a) + 9 / (128 * a * a) + 225 / (3072 * a * a * a);
        double log = -(r - 2.5) * (r - 2.5) / 0.08
                - 0.5 * Math.log(2 * Math.PI * a)
                + Math.log(bessel)
                - Math.log(2 * Math.PI * 0.04);
        DataSet ring = DataSets.plane("ring");
        assertThat(ring.logProb(r, 0).orElseThrow()).isCloseTo(log, within(1e-8));
        assertThat(ring.logProb(r * 0.6, -r * 0.8).orElseThrow()).isCloseTo(log, within(1e-8));
    }

    /** Across a line the density is normal, along it a difference of normal probabilities over the length. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1.3", "2.5, 2.5", "2.6, 2.9", "-3, -2.4", "0.5, -0.5"})
    void lineHasTheDensityOfItsClosedForm(double x, double y) {
        double along = (x + y) / Math.sqrt(2);
        double across = (y - x) / Math.sqrt(2);
        double half = 2.5 * Math.sqrt(2);
        Normal noise = new Normal(0, 0.2);
        double mass = noise.cdf(along + half) - noise.cdf(along - half);
        assertThat(DataSets.plane("line").logProb(x, y).orElseThrow())
                .isCloseTo(noise.logProb(across) + Math.log(mass / (2 * half)), within(1e-9));
    }

    /** By NumPy: the midpoint rule over 800,000 angles of each arm. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, -3.64745137",
        "1, 0.5, -2.59802435",
        "-2, 1, -2.20773983",
        "3.1, -0.4, -15.07051302",
        "0.3, 2.0, -11.94418733"
    })
    void spiralHasTheDensityOfItsDefinition(double x, double y, double log) {
        assertThat(DataSets.plane("spiral")
                        .logProb(x, y)
                        .orElseThrow()) // what that rule errs in the tail off an arm's end
                .isCloseTo(log, within(3e-7));
    }

    @Test
    void noiseOfBothKindsIsADensityWithItsVariance() {
        for (Blur noise : new Blur[] {new Blur(0.1, 0), new Blur(0.1, 1.0 / 12), new Blur(0.05, 2)}) {
            double end = noise.reach();
            assertThat(Quadrature.integrate(noise::density, -end, 0, end)).isCloseTo(1, within(1e-12));
            double variance = Quadrature.integrate(d -> d * d * noise.density(d), -end, 0, end);
            Rng rng = new Rng(4);
            int n = 40_000;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double d = noise.sample(rng);
                squares += d * d;
            }
            // four standard errors of a normal's variance, the widest of the three
            assertThat(squares / n).isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / n)));
        }
    }

    /** Beyond the ends Φ's tails are φ(s)/s (1 - 1/s² + 3/s⁴ - ...): no cancellation, no underflow. */
    @Test
    void farTailsKeepTheirDigits() {
        Blur noise = new Blur(0.1, 0.5);
        double s = 60;
        double log = Math.log(noise.rest(0.5 + s * 0.1)) - noise.fall(0.5 + s * 0.1);
        double tail = Math.log((1 - 1 / (s * s) + 3 / (s * s * s * s)) / (s * Math.sqrt(2 * Math.PI)));
        assertThat(log).isCloseTo(-0.5 * s * s + tail, within(1e-8));
        assertThat(noise.density(Math.nextUp(0.5))).isCloseTo(noise.density(Math.nextDown(0.5)), within(1e-12));
    }

    @Test
    void noiseWithoutWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Blur(0, 1))
                .withMessage("noise needs sigma > 0 and width >= 0, found 0.0 and 1.0");
    }
}
