package org.pushforward.model.gan.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class WalkTest {
    private static final int LATENT = 32;

    private static float[] at(Walk walk, double t, int latent) {
        float[] z = new float[latent];
        walk.at(t, z, 0);
        return z;
    }

    private static double length(float[] z) {
        double sum = 0;
        for (float each : z) {
            sum += (double) each * each;
        }
        return Math.sqrt(sum);
    }

    @Test
    void itPassesThroughItsAnchorsWithoutAJump() {
        Walk walk = new Walk(3, LATENT, new Rng(4));
        float[] anchor = new float[LATENT];
        Rng same = new Rng(4);
        for (int k = 0; k <= 3; k++) {
            same.fillGaussian(anchor);
            assertThat(at(walk, k, LATENT)).containsExactly(anchor, within(1e-5f));
            if (k > 0) {
                assertThat(at(walk, k - 1e-6, LATENT)).containsExactly(anchor, within(1e-4f));
            }
        }
    }

    @Test
    void itStaysNearTheSphereWhereAStraightLineWouldLeaveIt() {
        Walk walk = new Walk(1, LATENT, new Rng(4));
        float[] a = at(walk, 0, LATENT);
        float[] b = at(walk, 1, LATENT);
        float[] middle = new float[LATENT];
        for (int i = 0; i < LATENT; i++) {
            middle[i] = (a[i] + b[i]) / 2;
        }
        double shortest = Math.min(length(a), length(b));
        assertThat(length(middle)).isLessThan(0.85 * shortest);
        for (double t = 0; t <= 1; t += 0.05) {
            assertThat(length(at(walk, t, LATENT))).isGreaterThan(0.98 * shortest);
        }
    }

    @Test
    void onALineItIsStraight() {
        Walk walk = new Walk(3, 1, new Rng(4));
        for (int leg = 0; leg < 3; leg++) {
            float a = at(walk, leg, 1)[0];
            float b = at(walk, leg + 1, 1)[0];
            float middle = at(walk, leg + 0.5, 1)[0];
            assertThat(middle).isFinite().isBetween(Math.min(a, b) - 1e-4f, Math.max(a, b) + 1e-4f);
        }
    }
}
