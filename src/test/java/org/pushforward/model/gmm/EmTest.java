package org.pushforward.model.gmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.data.Csv;
import org.pushforward.data.DataSets;
import org.pushforward.data.Points;
import org.pushforward.prob.Rng;

/** The laws of EM, on all kinds of covariance and several sets. */
class EmTest {
    private static final int STEPS = 60;

    static Stream<Arguments> kindsAndSets() {
        return Arrays.stream(Covariance.values())
                .flatMap(kind -> Stream.of("two-gaussians-2d", "moons", "pinwheel", "checkerboard")
                        .map(set -> Arguments.of(kind, set)));
    }

    private static Rows rows(String set, int n) {
        return new Rows(DataSets.points(set, 2), n, new Rng(5));
    }

    private static Rows rows(float... values) {
        return new Rows(new Csv("own", new Points(values, values.length / 2, 2)), 0, new Rng(0));
    }

    private static Ascent ascent(Rows rows, int components, Covariance kind, double floor, long seed) {
        Ascent.Setting setting = new Ascent.Setting(rows, components, kind, floor);
        return new Ascent(setting, setting.starts().spread(new Rng(seed)), new Rng(seed));
    }

    private static void step(Ascent ascent) {
        ascent.expect(true);
        ascent.maximize(true, true);
    }

    @ParameterizedTest
    @MethodSource("kindsAndSets")
    void logLikelihoodNeverFallsAndTheBoundLiesBetween(Covariance kind, String set) {
        Ascent ascent = ascent(rows(set, 300), 5, kind, 0.001, 3);
        for (int step = 0; step < STEPS; step++) {
            double before = ascent.em().logLikelihood();
            // sums of 300 terms of size 1 to 10, rounded
            double rounding = 1e-9 * Math.abs(before);
            ascent.expect(true);
            Bound tight = ascent.em().bound();
            assertThat(tight.divergence()).isCloseTo(0, within(rounding));
            assertThat(tight.elbo()).isCloseTo(before, within(rounding));
            ascent.maximize(true, true);
            Bound raised = ascent.em().bound();
            assertThat(raised.elbo()).isGreaterThanOrEqualTo(before - rounding);
            assertThat(raised.divergence()).isGreaterThanOrEqualTo(-rounding);
            assertThat(raised.error()).isCloseTo(0, within(rounding));
            assertThat(ascent.em().logLikelihood()).isGreaterThanOrEqualTo(before - rounding);
        }
        assertThat(ascent.rescues()).isZero();
    }

    @ParameterizedTest
    @MethodSource("kindsAndSets")
    void responsibilitiesAndWeightsSumToOne(Covariance kind, String set) {
        Ascent ascent = ascent(rows(set, 200), 4, kind, 0.001, 8);
        for (int step = 0; step < 10; step++) {
            step(ascent);
            double[] gamma = ascent.em().gamma();
            for (int n = 0; n < 200; n++) {
                assertThat(Arrays.stream(gamma, 4 * n, 4 * n + 4).sum()).isCloseTo(1, within(1e-12));
            }
            assertThat(Arrays.stream(ascent.em().mixture().weights()).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void everyKindHasItsShape() {
        for (Covariance kind : Covariance.values()) {
            Ascent ascent = ascent(rows("moons", 300), 3, kind, 0.001, 2);
            for (int step = 0; step < 5; step++) {
                step(ascent);
            }
            GaussianMixture m = ascent.em().mixture();
            boolean oneShape = true;
            for (int k = 0; k < 3; k++) {
                boolean along = m.xy(k) == 0;
                boolean round = along && m.xx(k) == m.yy(k);
                assertThat(along).isEqualTo(kind == Covariance.DIAGONAL || kind == Covariance.SPHERICAL);
                assertThat(round).isEqualTo(kind == Covariance.SPHERICAL);
                oneShape &= m.xx(k) == m.xx(0) && m.xy(k) == m.xy(0) && m.yy(k) == m.yy(0);
            }
            assertThat(oneShape).isEqualTo(kind == Covariance.TIED);
        }
    }

    @Test
    void oneComponentIsTheSampleMeanAndTheBiasedCovariance() {
        Rows rows = rows(0, 0, 2, 1, 4, 5, 1, 3);
        Ascent ascent = ascent(rows, 1, Covariance.FULL, 0, 1);
        step(ascent);
        GaussianMixture m = ascent.em().mixture();
        // by hand: mean (7, 9)/4; covariances divided by n = 4
        assertThat(m.x(0)).isCloseTo(1.75, within(1e-12));
        assertThat(m.y(0)).isCloseTo(2.25, within(1e-12));
        assertThat(m.xx(0)).isCloseTo(21 / 4.0 - 1.75 * 1.75, within(1e-12));
        assertThat(m.xy(0)).isCloseTo(25 / 4.0 - 1.75 * 2.25, within(1e-12));
        assertThat(m.yy(0)).isCloseTo(35 / 4.0 - 2.25 * 2.25, within(1e-12));
        assertThat(m.weight(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "DIAGONAL", "TIED"})
    void scalingTheDataScalesTheFit(Covariance kind) {
        Rows plain = rows("two-gaussians-2d", 250);
        Rows scaled = scaled(plain, x -> 1024 * x + 512, y -> y / 64 - 3);
        Ascent a = ascent(plain, 3, kind, 0.001, 4);
        Ascent b = ascent(scaled, 3, kind, 0.001, 4);
        for (int step = 0; step < 20; step++) {
            step(a);
            step(b);
        }
        GaussianMixture m = a.em().mixture();
        GaussianMixture w = b.em().mixture();
        for (int k = 0; k < 3; k++) {
            // single precision of the shifted data
            assertThat(w.weight(k)).isCloseTo(m.weight(k), within(1e-3));
            assertThat((w.x(k) - 512) / 1024).isCloseTo(m.x(k), within(1e-3));
            assertThat(64 * (w.y(k) + 3)).isCloseTo(m.y(k), within(1e-3));
            assertThat(w.xx(k) / 1024 / 1024).isCloseTo(m.xx(k), within(1e-3));
        }
        double logScale = 250 * Math.log(1024 / 64.0);
        assertThat(b.em().logLikelihood()).isCloseTo(a.em().logLikelihood() - logScale, within(0.05));
    }

    private static Rows scaled(Rows rows, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        float[] values = new float[2 * rows.count()];
        for (int n = 0; n < rows.count(); n++) {
            values[2 * n] = (float) x.applyAsDouble(rows.x(n));
            values[2 * n + 1] = (float) y.applyAsDouble(rows.y(n));
        }
        return rows(values);
    }

    @Test
    void theMStepHasTheGreatestBoundOfAllNeighbours() {
        Ascent ascent = ascent(rows("moons", 200), 4, Covariance.FULL, 0.1, 6);
        for (int step = 0; step < 30; step++) {
            step(ascent);
        }
        Em em = ascent.em();
        assertThat(IntStream.range(0, 4).anyMatch(em::floored))
                .as("the floor is at work")
                .isTrue();
        em.expect();
        em.maximize();
        em.evaluate();
        double best = em.bound().elbo();
        GaussianMixture m = em.mixture();
        GaussianMixture kept = m.copy();
        VarianceFloor floor = new VarianceFloor(0.1, rows("moons", 200));
        Rng rng = new Rng(1);
        for (int trial = 0; trial < 300; trial++) {
            m.become(kept);
            int k = rng.nextInt(4);
            double[] s = {
                m.xx(k) * (1 + 0.05 * rng.nextGaussian()),
                m.xy(k) + 0.02 * rng.nextGaussian(),
                m.yy(k) * (1 + 0.05 * rng.nextGaussian())
            };
            floor.lift(s, Covariance.FULL);
            m.mean(k, m.x(k) + 0.02 * rng.nextGaussian(), m.y(k) + 0.02 * rng.nextGaussian());
            m.covariance(k, s[0], s[1], s[2]);
            m.weight(k, m.weight(k));
            em.evaluate();
            assertThat(em.bound().elbo()).isLessThanOrEqualTo(best + 1e-9);
        }
    }

    @Test
    void theDensityIntegratesToOneAndItsPosteriorToo() {
        Ascent ascent = ascent(rows("pinwheel", 300), 6, Covariance.FULL, 0.001, 1);
        for (int step = 0; step < 20; step++) {
            step(ascent);
        }
        GaussianMixture m = ascent.em().mixture();
        double sum = 0;
        double cell = 0.02;
        for (double x = -8; x < 8; x += cell) {
            for (double y = -8; y < 8; y += cell) {
                sum += Math.exp(m.logProb(x, y)) * cell * cell;
            }
        }
        // the rectangle rule on densities whose deviations are ten cells and more
        assertThat(sum).isCloseTo(1, within(1e-4));
        assertThat(Arrays.stream(m.posterior(0.3, -40)).sum()).isCloseTo(1, within(1e-12));
        assertThat(m.logProb(1e200, 1e200)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void equalStartsStayEqual() {
        Rows rows = rows("moons", 200);
        Ascent.Setting setting = new Ascent.Setting(rows, 3, Covariance.FULL, 0.001);
        Ascent ascent = new Ascent(setting, setting.starts().same(), new Rng(1));
        for (int step = 0; step < 20; step++) {
            step(ascent);
        }
        GaussianMixture m = ascent.em().mixture();
        for (int k = 0; k < 3; k++) {
            assertThat(List.of(m.x(k), m.y(k), m.xx(k))).isEqualTo(List.of(m.x(0), m.y(0), m.xx(0)));
        }
        Ascent alone = ascent(rows, 1, Covariance.FULL, 0.001, 1);
        step(alone);
        assertThat(ascent.em().logLikelihood())
                .isCloseTo(
                        alone.em().logLikelihood(),
                        within(1e-9 * Math.abs(alone.em().logLikelihood())));
    }
}
