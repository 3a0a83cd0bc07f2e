package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class OldFaithfulTest {
    private final Points points = OldFaithful.load().points();

    /** The means that R prints for mean(faithful$eruptions) and mean(faithful$waiting), and its first and last rows. */
    @Test
    void tableIsTheClassicOne() {
        assertThat(points.rows()).isEqualTo(272);
        assertThat(points.dims()).isEqualTo(2);
        // all digits that R prints
        assertThat(points.mean(0)).isCloseTo(3.487783, within(5e-7));
        assertThat(points.mean(1)).isCloseTo(70.897059, within(5e-7));
        assertThat(new float[] {points.at(0, 0), points.at(0, 1)}).containsExactly(3.6f, 79);
        assertThat(new float[] {points.at(271, 0), points.at(271, 1)}).containsExactly(4.467f, 74);
    }

    /**
     * The maximum likelihood fit of two Gaussians: log-likelihood -1130.264, weights 0.644 and 0.356, means (4.2898,
     * 79.970) and (2.0365, 54.480), each to the digits given; as L. Scrucca et al.,
     * "mclust 5", 2016, finds it for the model VVV.
     */
    @Test
    void twoGaussiansFitAsInTheLiterature() {
        double[][] means = {{4, 80}, {2, 55}};
        double[] weights = {0.5, 0.5};
        double[][] covariances = {{0.2, 0, 30}, {0.2, 0, 30}};
        double[][] shares = new double[points.rows()][2];
        double logLikelihood = 0;
        for (int step = 0; step < 200; step++) {
            logLikelihood = expect(weights, means, covariances, shares);
            for (int k = 0; k < 2; k++) {
                weights[k] = maximize(shares, k, means[k], covariances[k]);
            }
        }
        assertThat(logLikelihood).isCloseTo(-1130.264, within(5e-4));
        assertThat(weights).containsExactly(new double[] {0.644, 0.356}, within(5e-4));
        assertThat(means[0][0]).isCloseTo(4.2898, within(2e-4));
        assertThat(means[0][1]).isCloseTo(79.970, within(2.5e-3));
        assertThat(means[1][0]).isCloseTo(2.0365, within(2e-4));
        assertThat(means[1][1]).isCloseTo(54.480, within(2.5e-3));
    }

    /** Fills with responsibilities; returns the log-likelihood. */
    private double expect(double[] weights, double[][] means, double[][] covariances, double[][] shares) {
        double sum = 0;
        for (int i = 0; i < points.rows(); i++) {
            double total = 0;
            for (int k = 0; k < 2; k++) {
                shares[i][k] = weights[k] * normal(i, means[k], covariances[k]);
                total += shares[i][k];
            }
            shares[i][0] /= total;
            shares[i][1] /= total;
            sum += Math.log(total);
        }
        return sum;
    }

    private double normal(int i, double[] mean, double[] c) {
        double dx = points.at(i, 0) - mean[0];
        double dy = points.at(i, 1) - mean[1];
        double det = c[0] * c[2] - c[1] * c[1];
        double square = (c[2] * dx * dx - 2 * c[1] * dx * dy + c[0] * dy * dy) / det;
        return Math.exp(-0.5 * square) / (2 * Math.PI * Math.sqrt(det));
    }

    /** Sets mean and covariance {xx, xy, yy} of component k; returns its weight. */
    private double maximize(double[][] shares, int k, double[] mean, double[] c) {
        double n = 0;
        double[] s = new double[5];
        for (int i = 0; i < points.rows(); i++) {
            double x = points.at(i, 0);
            double y = points.at(i, 1);
            double[] moments = {x, y, x * x, x * y, y * y};
            for (int j = 0; j < moments.length; j++) {
                s[j] += shares[i][k] * moments[j];
            }
            n += shares[i][k];
        }
        mean[0] = s[0] / n;
        mean[1] = s[1] / n;
        c[0] = s[2] / n - mean[0] * mean[0];
        c[1] = s[3] / n - mean[0] * mean[1];
        c[2] = s[4] / n - mean[1] * mean[1];
        return n / points.rows();
    }

    @Test
    void isADataSetOfThePlaneLikeAnyOther() {
        assertThat(DataSets.names(2)).contains("old-faithful");
        DataSet set = DataSets.points("old-faithful", 2);
        assertThat(set.id()).isEqualTo("old-faithful");
        assertThat(DataSets.plane("old-faithful")).isSameAs(set);
        float[] drawn = set.sample(new Rng(5), 1000);
        assertThat(drawn).hasSize(2000).doesNotContain(Float.NaN);
        assertThat(set.logProb(3, 70)).isEmpty();
        assertThat(set.entropy()).isEmpty();
        assertThat(set.modes()).isEmpty();
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> DataSets.line("old-faithful"));
    }
}
