package org.pushforward.model.gan.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.pushforward.model.gan.LineGame;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;

class JsEstimateTest {
    private static final PlaneCells CELLS = new PlaneCells(new PlaneWindow(-4, 4, -4, 4, true), 24);
    private static final int TRIALS = 100;

    private static final int N = 4000;

    private final double[] fine = masses(0, 1);
    private final Partition partition = Partition.of(CELLS, fine, (double) JsEstimate.ENOUGH / N);
    private final double[] p = partition.joined(fine);
    private final double[] q = partition.joined(masses(0.5, 0.8));
    private final double exact = new LineGame(p, q).js();

    @Test
    void sharesInPlaceOfMassesGiveTooMuchAndTheEstimateDoesNot() {
        Rng rng = new Rng(1);
        double plain = mean(() -> new LineGame(p, shares(rng, N, 0.5, 0.8)).js());
        double corrected = mean(() -> JsEstimate.of(p, 0, shares(rng, N, 0.5, 0.8), N));
        assertThat(plain - exact).isGreaterThan(0.005);
        // a tenth of the plain excess; ten times the standard error of a mean over the trials
        assertThat(corrected).isCloseTo(exact, within(0.0025));
    }

    @Test
    void soItIsWhenTheDataAreCountedToo() {
        Rng rng = new Rng(2);
        double corrected = mean(() -> JsEstimate.of(shares(rng, N, 0, 1), 4000, shares(rng, N, 0.5, 0.8), N));
        assertThat(corrected).isCloseTo(exact, within(0.0025));
    }

    @Test
    void samplesOfTheSameDensityAreNearlyNowhereApart() {
        Rng rng = new Rng(3);
        double corrected = mean(() -> JsEstimate.of(p, 0, shares(rng, N, 0, 1), N));
        assertThat(corrected).isLessThan(1e-3);
        assertThat(JsEstimate.of(p, 0, p, N)).isZero();
    }

    @Test
    void cloudsWithoutOverlapAreLog2Apart() {
        double[] left = CELLS.shares(new float[] {-3, 0, -3, 0.1f});
        double[] right = CELLS.shares(new float[] {3, 0, 9, 9});
        assertThat(JsEstimate.of(left, 0, right, 1_000_000)).isCloseTo(Math.log(2), within(1e-9));
    }

    private static double mean(DoubleSupplier estimate) {
        double sum = 0;
        for (int i = 0; i < TRIALS; i++) {
            sum += estimate.getAsDouble();
        }
        return sum / TRIALS;
    }

    private double[] shares(Rng rng, int n, double mean, double sigma) {
        float[] points = new float[2 * n];
        rng.fillGaussian(points);
        for (int i = 0; i < points.length; i++) {
            points[i] = (float) (mean + sigma * points[i]);
        }
        return partition.joined(CELLS.shares(points));
    }

    /** N(mean, sigma²) in both coordinates, cell by cell, from the distribution function. */
    private static double[] masses(double mean, double sigma) {
        Normal normal = new Normal(mean, sigma);
        double[] mass = new double[CELLS.size()];
        int n = CELLS.columns();
        double inside = 0;
        for (int i = 0; i < n * n; i++) {
            mass[i] = side(normal, i % n) * side(normal, i / n);
            inside += mass[i];
        }
        mass[n * n] = 1 - inside;
        return mass;
    }

    private static double side(Normal normal, int k) {
        double left = -4 + 8.0 * k / CELLS.columns();
        return normal.cdf(left + 8.0 / CELLS.columns()) - normal.cdf(left);
    }
}
