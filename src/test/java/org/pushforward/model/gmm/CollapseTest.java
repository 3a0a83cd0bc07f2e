package org.pushforward.model.gmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pushforward.data.Csv;
import org.pushforward.data.Points;
import org.pushforward.prob.Rng;

/** Without a floor the likelihood has no maximum; the run stays finite all the same. */
class CollapseTest {
    private static Rows rows(float... values) {
        return new Rows(new Csv("own", new Points(values, values.length / 2, 2)), 0, new Rng(0));
    }

    private static Rows few() {
        float[] values = new float[24];
        new Rng(2).fillGaussian(values);
        return rows(values);
    }

    private static Ascent run(Rows rows, int components, Covariance kind, double floor) {
        Ascent.Setting setting = new Ascent.Setting(rows, components, kind, floor);
        Ascent ascent = new Ascent(setting, setting.starts().spread(new Rng(7)), new Rng(7));
        for (int step = 0; step < 300; step++) {
            ascent.expect(true);
            finite(ascent.em());
            ascent.maximize(true, true);
            finite(ascent.em());
        }
        return ascent;
    }

    private static void finite(Em em) {
        double[] all = new double[em.size()];
        em.save(all, 0);
        assertThat(all)
                .satisfies(numbers -> assertThat(DoubleStream.of(numbers).allMatch(Double::isFinite))
                        .isTrue());
        assertThat(DoubleStream.of(em.gamma()).allMatch(Double::isFinite)).isTrue();
        Bound bound = em.bound();
        assertThat(Double.isFinite(bound.logLikelihood() + bound.elbo() + bound.divergence()))
                .isTrue();
        assertThat(DoubleStream.of(em.mixture().weights()).sum()).isCloseTo(1, within(1e-9));
    }

    /** A covariance that all share falls to nothing only where every point is a mean; see the next test. */
    @ParameterizedTest
    @EnumSource(names = {"FULL", "DIAGONAL", "SPHERICAL"})
    void tenComponentsOnTwelvePointsCollapseAndAreRescued(Covariance kind) {
        assertThat(run(few(), 10, kind, 0).rescues()).isPositive();
    }

    @Test
    void aTiedCovarianceCollapsesWhereThePointsAreAsFewAsTheComponents() {
        float[] corners = {0, 0, 9, 0, 0, 9, 9, 9};
        assertThat(run(rows(corners), 4, Covariance.TIED, 0).rescues()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Covariance.class)
    void withAFloorNothingCollapses(Covariance kind) {
        Ascent ascent = run(few(), 10, kind, 0.001);
        assertThat(ascent.rescues()).isZero();
        assertThat(ascent.converged()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Covariance.class)
    void pointsOnALineAndEqualPointsStayFinite(Covariance kind) {
        run(rows(0, 0, 1, 2, 2, 4, 3, 6, 4, 8, 5, 10), 2, kind, 0);
        run(rows(3, 0, 3, 1, 3, 2, 3, 3, 3, 9, 3, 7), 3, kind, 0);
        run(rows(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2), 4, kind, 0);
    }

    @Test
    void aLineHasNoFullCovarianceOfItsOwn() {
        Ascent ascent = run(rows(0, 0, 1, 2, 2, 4, 3, 6, 4, 8, 5, 10), 1, Covariance.FULL, 0);
        assertThat(ascent.rescues()).isEqualTo(300);
        assertThat(ascent.converged()).isFalse();
    }
}
