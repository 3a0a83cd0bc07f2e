package org.pushforward.bijector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.prob.Rng;

class ChannelMixingTest {
    private static final double[][] CYCLE = {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}};

    private static double[][] random(Rng rng, int n) {
        double[][] w = new double[n][];
        for (int i = 0; i < n; i++) {
            w[i] = BijectorLaws.point(rng, n, 1);
            w[i][i] += 2;
        }
        return w;
    }

    @Test
    void theLawsHold() {
        Rng rng = new Rng(9);
        for (int n = 1; n <= 5; n++) {
            Linear w = new Linear(random(rng, n));
            BijectorLaws.holdAt(w, BijectorLaws.point(rng, n, 1));
            for (int pixels = 1; pixels <= 4; pixels++) {
                ChannelMixing f = new ChannelMixing(w, pixels);
                BijectorLaws.holdAt(f, BijectorLaws.point(rng, f.dims(), 1));
            }
        }
    }

    @Test
    void thePermutationOfTheLessonGoesThereAndBack() {
        ChannelMixing f = new ChannelMixing(new Linear(CYCLE), 2);
        double[] x = f.forward(new double[] {1, 2, 3, 4, 5, 6});
        assertThat(x).containsExactly(3, 1, 2, 6, 4, 5);
        assertThat(f.inverse(x)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(f.forwardLogDetJacobian(x)).isZero();
    }

    @Test
    void everyPixelAddsTheSameLogDeterminant() {
        double[][] w = {{2, 0, 0}, {0, 3, 0}, {1, 1, 0.5}};
        for (int pixels : new int[] {1, 4, 100}) {
            ChannelMixing f = new ChannelMixing(new Linear(w), pixels);
            assertThat(f.forwardLogDetJacobian(new double[3 * pixels]))
                    .isCloseTo(pixels * Math.log(3), within(1e-12 * pixels));
        }
    }

    @Test
    void aSingularMatrixAnswersMinusInfinityAndNoException() {
        Linear w = new Linear(new double[][] {{1, 2}, {2, 4}});
        assertThat(w.forwardLogDetJacobian(new double[2])).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(w.forward(new double[] {1, 1})).containsExactly(3, 6);
        for (double z : w.inverse(new double[] {1, 1})) {
            assertThat(Double.isFinite(z)).isFalse();
        }
    }

    @Test
    void aPictureWithoutPixelsIsRefused() {
        assertThatThrownBy(() -> new ChannelMixing(new Linear(CYCLE), 0)).hasMessageContaining("not 0");
    }
}
