package org.pushforward.prob;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RngTest {
    @Test
    void restoredStreamContinuesBitForBit() {
        Rng rng = new Rng(7);
        for (int i = 0; i < 101; i++) {
            rng.nextGaussian();
            rng.nextInt(10);
        }
        byte[] state = rng.state();
        double[] first = rng(rng);
        rng.restore(state);
        assertThat(rng(rng)).containsExactly(first);
    }

    @Test
    void namedStreamsDependOnSeedAndNameOnly() {
        Rng a = new Rng(7);
        Rng b = new Rng(7);
        b.nextDouble();
        assertThat(rng(a.named("init"))).containsExactly(rng(b.named("init")));
        assertThat(a.named("init").nextDouble()).isNotEqualTo(a.named("batch").nextDouble());
        assertThat(new Rng(8).named("init").nextDouble())
                .isNotEqualTo(a.named("init").nextDouble());
    }

    @Test
    void normalsHaveMeanZeroAndVarianceOne() {
        Rng rng = new Rng(3);
        int n = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double x = rng.nextGaussian();
            sum += x;
            squares += x * x;
        }
        // four standard errors of the mean and of the variance at this fixed seed
        assertThat(Math.abs(sum / n)).isLessThan(4 / Math.sqrt(n));
        assertThat(Math.abs(squares / n - 1)).isLessThan(4 * Math.sqrt(2.0 / n));
    }

    private static double[] rng(Rng rng) {
        return new double[] {rng.nextDouble(), rng.nextGaussian(), rng.nextInt(1000), rng.nextGaussian()};
    }
}
