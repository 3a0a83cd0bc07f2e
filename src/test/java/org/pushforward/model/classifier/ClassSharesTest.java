package org.pushforward.model.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClassSharesTest {
    private static float[] sureOf(int label, float probability) {
        float[] p = new float[10];
        java.util.Arrays.fill(p, (1 - probability) / 9);
        p[label] = probability;
        return p;
    }

    private static Judgement judgement(float[]... rows) {
        float[] all = new float[rows.length * 10];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, all, 10 * i, 10);
        }
        return new Judgement(all, new float[rows.length]);
    }

    @Test
    void anImageCountsFromAProbabilityOfNineTenthsOn() {
        ClassShares shares =
                ClassShares.of(judgement(sureOf(3, 0.95f), sureOf(3, 0.9f), sureOf(3, 0.89f), sureOf(7, 0.99f)));
        assertThat(shares.counts()).containsExactly(0, 0, 0, 2, 0, 0, 0, 1, 0, 0);
        assertThat(shares.sure()).isEqualTo(0.75);
        assertThat(shares.share(3)).isEqualTo(0.5);
    }

    @Test
    void aClassIsCoveredFromOnePercentOfAllImagesOn() {
        assertThat(new ClassShares(new int[] {20, 19, 0, 500, 0, 0, 0, 0, 0, 21}, 2000).covered())
                .isEqualTo(3);
        assertThat(new ClassShares(new int[10], 2000).covered()).isZero();
    }

    @Test
    void entropyIsLogTenWhereAllClassesAreEqualAndZeroWhereThereIsOne() {
        int[] equal = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
        assertThat(new ClassShares(equal, 100).entropy()).isCloseTo(Math.log(10), within(1e-12));
        assertThat(new ClassShares(new int[] {0, 9, 0, 0, 0, 0, 0, 0, 0, 0}, 10).entropy())
                .isZero();
        assertThat(new ClassShares(new int[10], 10).entropy()).isZero();
    }
}
