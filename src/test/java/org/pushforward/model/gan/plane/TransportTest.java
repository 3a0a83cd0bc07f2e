package org.pushforward.model.gan.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class TransportTest {
    @Test
    void planIsTheCheapestOfAllAndThePotentialsProveIt() {
        for (int seed = 1; seed <= 20; seed++) {
            float[] x = cloud(seed, 6);
            float[] y = cloud(100 + seed, 6);
            Transport transport = Transport.between(x, y);
            double cheapest = cheapest(x, y, new boolean[6], 0) / 6;
            assertThat(transport.plan()).isCloseTo(cheapest, within(1e-12));
            assertThat(transport.potentials()).isCloseTo(cheapest, within(1e-12));
        }
    }

    @Test
    void movingACloudCostsItsWay() {
        float[] x = cloud(1, 128);
        float[] y = x.clone();
        for (int i = 0; i < y.length; i += 2) {
            y[i] += 3;
            y[i + 1] -= 4;
        }
        assertThat(Transport.between(x, y).plan()).isCloseTo(5, within(1e-5));
        assertThat(Transport.between(x, x).plan()).isZero();
    }

    /** Kantorovich and Rubinstein: a function of slope 1 whose means differ by all that the plan costs. */
    @Test
    void bestCriticHasSlopeOneAndEarnsThePlansCost() {
        float[] x = cloud(2, 60);
        float[] y = cloud(3, 60);
        Transport transport = Transport.between(x, y);
        double earned = 0;
        for (int i = 0; i < x.length; i += 2) {
            earned += transport.bestCritic(x[i], x[i + 1]) - transport.bestCritic(y[i], y[i + 1]);
        }
        assertThat(earned / 60).isCloseTo(transport.plan(), within(1e-9));
        float[] places = cloud(4, 200);
        for (int i = 0; i + 3 < places.length; i += 2) {
            double way = Math.hypot(places[i] - places[i + 2], places[i + 1] - places[i + 3]);
            double rise =
                    transport.bestCritic(places[i], places[i + 1]) - transport.bestCritic(places[i + 2], places[i + 3]);
            assertThat(Math.abs(rise)).isLessThanOrEqualTo(way + 1e-12);
        }
    }

    private static double cheapest(float[] x, float[] y, boolean[] taken, int i) {
        if (2 * i == x.length) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                double way = Math.hypot((double) x[2 * i] - y[2 * j], (double) x[2 * i + 1] - y[2 * j + 1]);
                least = Math.min(least, way + cheapest(x, y, taken, i + 1));
                taken[j] = false;
            }
        }
        return least;
    }

    private static float[] cloud(int seed, int n) {
        float[] points = new float[2 * n];
        new Rng(seed).fillGaussian(points);
        return points;
    }
}
