package org.pushforward.prob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussianMomentsTest {
    private static final double EXACT = 1e-12;

    private static GaussianMoments moments(double[] mean, double... covariance) {
        return new GaussianMoments(mean, covariance);
    }

    @Test
    void momentsOfAFewPointsAreThoseByHand() {
        GaussianMoments moments = GaussianMoments.of(new float[] {1, 0, 3, 4, 5, 2, 99, 99}, 3, 2);
        assertThat(moments.mean()).containsExactly(3, 2);
        assertThat(moments.covariance()).containsExactly(8 / 3.0, 4 / 3.0, 4 / 3.0, 8 / 3.0);
    }

    @Test
    void onTheLineItIsTheSquaredDifferencesOfMeansAndOfDeviations() {
        GaussianMoments a = moments(new double[] {1}, 4);
        GaussianMoments b = moments(new double[] {-2}, 0.25);
        assertThat(a.frechetDistance(b)).isCloseTo(9 + 1.5 * 1.5, within(EXACT));
    }

    @Test
    void equalMomentsAreAtDistanceZeroAlsoWhereTheCovarianceIsSingular() {
        float[] rows = new float[40 * 6];
        new Rng(3).fillGaussian(rows);
        for (int i = 0; i < 40; i++) {
            rows[6 * i + 5] = rows[6 * i] - 2 * rows[6 * i + 1];
        }
        GaussianMoments a = GaussianMoments.of(rows, 40, 6);
        // square roots of eigenvalues that are rounding errors of size 1e-16
        assertThat(a.frechetDistance(a)).isCloseTo(0, within(1e-6));
    }

    @Test
    void covariancesThatDoNotCommuteHaveTheClosedFormOfTheirTwoDimensions() {
        // tr (AB)^½ = √(tr AB + 2 √(det A det B)) for 2 x 2
        GaussianMoments a = moments(new double[] {0, 1}, 2, 0.7, 0.7, 1);
        GaussianMoments b = moments(new double[] {0.5, 1}, 1, -0.9, -0.9, 3);
        double trace = 2 * 1 + 2 * 0.7 * -0.9 + 1 * 3;
        double root = Math.sqrt(trace + 2 * Math.sqrt((2 * 1 - 0.49) * (1 * 3 - 0.81)));
        assertThat(a.meanPart(b)).isCloseTo(0.25, within(EXACT));
        assertThat(a.covariancePart(b)).isCloseTo(3 + 4 - 2 * root, within(EXACT));
        assertThat(b.frechetDistance(a)).isCloseTo(a.frechetDistance(b), within(EXACT));
    }

    @Test
    void aSinglePointIsAsFarAsTheOthersSpread() {
        GaussianMoments cloud = moments(new double[] {0, 0}, 2, 1, 1, 5);
        GaussianMoments point = moments(new double[] {0, 3}, 0, 0, 0, 0);
        assertThat(cloud.frechetDistance(point)).isCloseTo(9 + 7, within(EXACT));
    }

    @Test
    void samplesOfTwoNormalDistributionsComeNearTheTruth() {
        int n = 20_000;
        float[] a = new float[n * 3];
        float[] b = new float[n * 3];
        new Rng(1).fillGaussian(a);
        new Rng(2).fillGaussian(b);
        for (int i = 0; i < b.length; i++) {
            b[i] = 2 * b[i] + 1;
        }
        double distance = GaussianMoments.of(a, n, 3).frechetDistance(GaussianMoments.of(b, n, 3));
        // 3 (1 + 1), with a standard error of about 0.06
        assertThat(distance).isCloseTo(6, within(0.25));
    }

    @Test
    void whatIsNotFiniteHasNoDistance() {
        GaussianMoments a = moments(new double[] {0}, 1);
        assertThat(a.frechetDistance(moments(new double[] {0}, Double.NaN))).isNaN();
        assertThatThrownBy(() -> a.frechetDistance(moments(new double[] {0, 0}, 1, 0, 0, 1)))
                .hasMessage("moments of 1 and of 2 dimensions");
    }
}
