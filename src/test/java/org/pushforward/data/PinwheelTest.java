package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.prob.Quadrature;
import org.pushforward.prob.Rng;

class PinwheelTest {
    private static final Pinwheel PINWHEEL = new Pinwheel();
    private static final double FIFTH = 2 * Math.PI / 5;

    private static double logProb(double radius, double angle) {
        return PINWHEEL.logProb(radius * Math.cos(angle), radius * Math.sin(angle))
                .orElseThrow();
    }

    @Test
    void fifthOfATurnChangesNothing() {
        Rng rng = new Rng(8);
        for (int i = 0; i < 200; i++) {
            double radius = 6 * rng.nextDouble();
            double angle = 2 * Math.PI * rng.nextDouble();
            // far from a fold, where the density jumps without bound
            if (radius < 3.5) {
                assertThat(logProb(radius, angle + FIFTH)).isCloseTo(logProb(radius, angle), within(1e-8));
            }
        }
    }

    private static double turned(double rho, double psi) {
        return psi - 0.25 * Math.exp(rho * Math.cos(psi));
    }

    /** As many solutions as f - θ crosses multiples of a fifth of a turn on a fine walk around the circle. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.8, 1.5, 1.69, 1.75, 2.4, 3.6, 5.2})
    void everyAngleThatTurnsToOneIsFoundOnce(double rho) {
        double theta = 0.7;
        List<Double> found = new ArrayList<>();
        new PinwheelTurns(rho).each(theta, found::add);
        for (double psi : found) {
            double turns = (turned(rho, psi) - theta) / FIFTH;
            assertThat(turns).isCloseTo(Math.rint(turns), within(1e-9));
        }
        int crossings = 0;
        int n = 200_000;
        double before = Math.floor((turned(rho, -Math.PI) - theta) / FIFTH);
        for (int i = 1; i <= n; i++) {
            double now = Math.floor((turned(rho, -Math.PI + 2 * Math.PI * i / n) - theta) / FIFTH);
            crossings += (int) Math.abs(now - before);
            before = now;
        }
        assertThat(found).doesNotHaveDuplicates().hasSize(crossings);
    }

    /** The centre is reached only from z = 0, by every arm: p = N(0; 1, 0.3²) N(0; 0, 0.1²) / 4. */
    @Test
    void centreHasItsClosedForm() {
        double log = -0.5 / 0.09 - Math.log(2 * Math.PI * 0.03 * 4);
        assertThat(PINWHEEL.logProb(0, 0).orElseThrow()).isCloseTo(log, within(1e-12));
    }

    /** The same integral by quadrature, where the normal across is 1/70 of a turn wide. */
    @Test
    void farAwayItIsTheMeanOverTheCircle() {
        double rho = 7.5;
        double mean = Quadrature.integrate(
                psi -> {
                    double a = (rho * Math.cos(psi) - 1) / 0.3;
                    double b = rho * Math.sin(psi) / 0.1;
                    return Math.exp(-0.5 * (a * a + b * b) + 240) / (2 * Math.PI * 0.03 * 8 * Math.PI);
                },
                -0.3,
                0,
                0.3);
        // Laplace's method leaves out a term of relative size 1e-3/rho²
        assertThat(logProb(2 * rho, 1)).isCloseTo(Math.log(mean) - 240, within(1e-4));
        assertThat(logProb(2 * rho, 2)).isCloseTo(logProb(2 * rho, 1), within(1e-9));
    }

    /** Nearer, all solutions are summed; the folds, where p has no bound, make a mean over few angles rough. */
    @Test
    void theRingContinuesTheArms() {
        int n = 2000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.exp(logProb(13.9999, i * FIFTH / n) + 200);
        }
        assertThat(logProb(14.0001, 0)).isCloseTo(Math.log(sum / n) - 200, within(0.2));
    }
}
