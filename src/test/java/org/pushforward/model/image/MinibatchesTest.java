package org.pushforward.model.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class MinibatchesTest {
    @Test
    void everyImageIsSeenEquallyOftenAlthoughBatchesCrossEpochs() {
        Minibatches batches = new Minibatches(Stripes.set(30), 8, false, new Rng(2));
        float[] out = new float[8 * 36];
        int[] rows = new int[6];
        for (int step = 0; step < 15; step++) {
            batches.next(out);
            for (int i = 0; i < 8; i++) {
                for (int row = 0; row < 6; row++) {
                    rows[row] += out[i * 36 + row * 6] > 0 ? 1 : 0;
                }
            }
        }
        // 120 images in 15 batches: four epochs of five images a class
        assertThat(rows).containsOnly(20);
    }
}
