package org.pushforward.model.gan.plane;

import java.util.Arrays;
import java.util.Optional;
import org.pushforward.data.Modes;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneField;

/**
 * Tells good points from bad ones.
 *
 * <p>With separate modes, a point is good within reach of one: three standard deviations of a Gaussian (A. Srivastava et
 * al., "VEEGAN", 2017). With a known density and no modes, inside the highest density region that holds 99.9 % of the
 * data (R. Hyndman, "Computing and graphing highest density regions", 1996). With points alone, no farther from the
 * nearest of them than 99 % of them are from their nearest other (T. Kynkäänniemi et al., "Improved precision and recall
 * metric for assessing generative models", 2019, with one neighbour and one radius).
 */
final class GoodPoints {
    private static final double DENSE_SHARE = 0.999;
    private static final double NEAR_SHARE = 0.99;

    private final Optional<Modes> modes;
    private final Optional<PlaneField> density;
    private final double level;
    private final float[] points;
    private final double nearSquared;

    GoodPoints(PlaneData data) {
        modes = data.whole().modes();
        density = modes.isPresent() ? Optional.empty() : data.density();
        level = density.map(GoodPoints::level).orElse(0.0);
        points = data.shown();
        nearSquared = modes.isPresent() || density.isPresent() ? 0 : nearSquared(points);
    }

    /** How many modes there are; 0 if there are none or they are unknown. */
    int modes() {
        return modes.map(Modes::count).orElse(0);
    }

    /**
     * Of the first n points, the share that is good at each mode; one share alone if there are no modes.
     *
     * @param samples [at least n * 2]
     */
    double[] shares(float[] samples, int n) {
        double[] shares = new double[Math.max(1, modes())];
        for (int i = 0; i < n; i++) {
            int mode = modeOf(samples[2 * i], samples[2 * i + 1]);
            if (mode >= 0) {
                shares[mode] += 1.0 / n;
            }
        }
        return shares;
    }

    private int modeOf(double x, double y) {
        if (modes.isPresent()) {
            return modes.get().of(x, y);
        }
        return (density.isPresent() ? dense(density.get(), x, y) : near(x, y)) ? 0 : -1;
    }

    private boolean dense(PlaneField field, double x, double y) {
        int cell = new PlaneCells(field.window(), field.columns()).of(x, y);
        return cell < field.values().length && field.values()[cell] >= level;
    }

    private boolean near(double x, double y) {
        for (int i = 0; i < points.length; i += 2) {
            double dx = x - points[i];
            double dy = y - points[i + 1];
            if (dx * dx + dy * dy <= nearSquared) {
                return true;
            }
        }
        return false;
    }

    /** The density that the points of the region are at least at. */
    private static double level(PlaneField field) {
        float[] sorted = field.values().clone();
        Arrays.sort(sorted);
        double wanted = DENSE_SHARE * field.integral() / field.cellArea();
        double sum = 0;
        int i = sorted.length;
        while (i > 0 && sum < wanted) {
            sum += sorted[--i];
        }
        return sorted[i];
    }

    private static double nearSquared(float[] points) {
        int n = points.length / 2;
        double[] nearest = new double[n];
        for (int i = 0; i < n; i++) {
            nearest[i] = Double.POSITIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                double dx = points[2 * i] - points[2 * j];
                double dy = points[2 * i + 1] - points[2 * j + 1];
                nearest[i] = j == i ? nearest[i] : Math.min(nearest[i], dx * dx + dy * dy);
            }
        }
        Arrays.sort(nearest);
        return nearest[(int) Math.floor(NEAR_SHARE * (n - 1))];
    }
}
