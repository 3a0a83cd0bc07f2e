package org.pushforward.model.gmm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.prob.Rng;

/**
 * Where EM begins. Weights are equal, and every component has the data's own covariance divided by K: the means alone
 * differ.
 */
final class Starts {
    private final Rows rows;
    private final int components;
    private final Covariance kind;
    private final VarianceFloor floor;

    /** @param floor that no covariance falls below */
    Starts(Rows rows, int components, Covariance kind, VarianceFloor floor) {
        this.rows = rows;
        this.components = components;
        this.kind = kind;
        this.floor = floor;
    }

    /**
     * K points of the data, each drawn with probability proportional to its squared distance from those already drawn.
     *
     * <p>Source: D. Arthur and S. Vassilvitskii, "k-means++: the advantages of careful seeding", 2007.
     */
    GaussianMixture spread(Rng rng) {
        int[] chosen = new int[components];
        double[] distance = new double[rows.count()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        chosen[0] = rng.nextInt(rows.count());
        for (int k = 1; k < components; k++) {
            double sum = 0;
            for (int n = 0; n < distance.length; n++) {
                distance[n] = Math.min(distance[n], distance(n, chosen[k - 1]));
                sum += distance[n];
            }
            chosen[k] = drawn(distance, rng.nextDouble() * sum);
        }
        return at(chosen);
    }

    private static int drawn(double[] distance, double target) {
        double sum = 0;
        for (int n = 0; n < distance.length; n++) {
            sum += distance[n];
            if (target < sum) {
                return n;
            }
        }
        return distance.length - 1;
    }

    /** Squared, each coordinate measured in the data's own spread. */
    private double distance(int a, int b) {
        double dx = rows.x(a) - rows.x(b);
        double dy = rows.y(a) - rows.y(b);
        return dx * dx / rows.scale(0) + dy * dy / rows.scale(1);
    }

    /** K points of the data, all equally probable; more than once only if there are fewer than K. */
    GaussianMixture random(Rng rng) {
        int[] order = new int[rows.count()];
        Arrays.setAll(order, n -> n);
        rng.shuffle(order);
        int[] chosen = new int[components];
        Arrays.setAll(chosen, k -> order[k % order.length]);
        return at(chosen);
    }

    /** The K points that lie farthest to the lower left. */
    GaussianMixture heap() {
        Integer[] order = new Integer[rows.count()];
        Arrays.setAll(order, n -> n);
        Arrays.sort(order, Comparator.comparingDouble(this::height));
        int[] chosen = new int[components];
        Arrays.setAll(chosen, k -> order[k % order.length]);
        return at(chosen);
    }

    private double height(int n) {
        return rows.x(n) / Math.sqrt(rows.scale(0)) + rows.y(n) / Math.sqrt(rows.scale(1));
    }

    /** All in the data's mean, equal in everything: no step of EM can ever tell them apart. */
    GaussianMixture same() {
        double[] means = new double[2 * components];
        for (int k = 0; k < components; k++) {
            means[2 * k] = rows.mean(0);
            means[2 * k + 1] = rows.mean(1);
        }
        return with(means);
    }

    /** @param places x and y of each mean as shares of the window's sides, at least [2K] */
    GaussianMixture placed(List<Double> places, PlaneWindow window) {
        double[] means = new double[2 * components];
        for (int k = 0; k < components; k++) {
            means[2 * k] = window.left() + places.get(2 * k) * window.width();
            means[2 * k + 1] = window.bottom() + places.get(2 * k + 1) * window.height();
        }
        return with(means);
    }

    private GaussianMixture at(int[] chosen) {
        double[] means = new double[2 * components];
        for (int k = 0; k < components; k++) {
            means[2 * k] = rows.x(chosen[k]);
            means[2 * k + 1] = rows.y(chosen[k]);
        }
        return with(means);
    }

    private GaussianMixture with(double[] means) {
        GaussianMixture mixture = new GaussianMixture(components);
        double[] s = covariance();
        for (int k = 0; k < components; k++) {
            mixture.mean(k, means[2 * k], means[2 * k + 1]);
            mixture.covariance(k, s[0], s[1], s[2]);
            mixture.weight(k, 1.0 / components);
        }
        return mixture;
    }

    /** The data's covariance over K, as the kind has it, and safely regular. */
    double[] covariance() {
        double[] s = {rows.xx(), rows.xy(), rows.yy()};
        kind.restrict(s, 0);
        for (int j = 0; j < 3; j++) {
            s[j] /= components;
        }
        floor.lift(s, kind);
        return s;
    }
}
