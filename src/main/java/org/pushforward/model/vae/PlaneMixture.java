package org.pushforward.model.vae;

import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;

/**
 * p(x) = ∫ p(z) N(x; f(z), c I) dz as the mixture Σ_k w_k N(x; f(z_k), c I) over the codes of a {@link LatentRule}.
 *
 * <p>All in the networks' unit; c is the variance of each coordinate there.
 */
final class PlaneMixture {
    /** Normal densities are cut off at so many standard deviations, where they are 4e-7 of their peak. */
    private static final double REACH = 5.4;
    /** Components less likely than the nearest by more nats add nothing that shows. */
    private static final double FAR = 36;

    private final float[] centres;
    private final double[] weights;
    private final double c;

    /** @param centres f(z_k), at least [count * 2], of which the first count are taken */
    PlaneMixture(float[] centres, double[] weights, double c) {
        this.centres = centres;
        this.weights = weights;
        this.c = c;
    }

    /** log p(u) in nats, in the networks' unit. */
    double logProb(double u1, double u2) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < weights.length; k++) {
            nearest = Math.min(nearest, squared(k, u1, u2));
        }
        double sum = 0;
        double reach = nearest + 2 * c * FAR;
        for (int k = 0; k < weights.length; k++) {
            double far = squared(k, u1, u2);
            if (far < reach) {
                sum += weights[k] * Math.exp((nearest - far) / (2 * c));
            }
        }
        return Math.log(sum) - nearest / (2 * c) - Math.log(2 * Math.PI * c);
    }

    private double squared(int k, double u1, double u2) {
        double d1 = u1 - centres[2 * k];
        double d2 = u2 - centres[2 * k + 1];
        return d1 * d1 + d2 * d2;
    }

    /** p(x) over the window, in the data's unit. */
    PlaneField field(PlaneData data, int columns) {
        PlaneWindow window = data.window();
        Side across = side(data, 0, window.left(), window.width() / columns, columns);
        Side up = side(data, 1, window.bottom(), window.height() / columns, columns);
        float[] values = new float[columns * columns];
        double height = Math.exp(-data.logScale()) / (2 * Math.PI * c);
        for (int k = 0; k < weights.length; k++) {
            across.place(centres[2 * k]);
            up.place(centres[2 * k + 1]);
            for (int row = up.from; row < up.to; row++) {
                float share = (float) (weights[k] * height * up.bell[row]);
                int at = row * columns;
                for (int column = across.from; column < across.to; column++) {
                    values[at + column] += share * across.bell[column];
                }
            }
        }
        return new PlaneField(window, columns, values);
    }

    private Side side(PlaneData data, int j, double start, double step, int cells) {
        double first = data.toUnit(start + step / 2, j);
        return new Side(first, data.toUnit(start + 1.5 * step, j) - first, cells);
    }

    /**
     * e^(-(u_i - f)²/2c) along one side of the grid. Neighbours' quotients form a geometric sequence, so each centre costs
     * three exponentials, however many cells it reaches.
     */
    private final class Side {
        private final double first;
        private final double step;
        private final double quotient;
        private final float[] bell;
        private int from;
        private int to;

        Side(double first, double step, int cells) {
            this.first = first;
            this.step = step;
            quotient = Math.exp(-step * step / c);
            bell = new float[cells];
        }

        void place(double centre) {
            double reach = REACH * Math.sqrt(c);
            from = cell(centre - reach - first);
            to = cell(centre + reach - first);
            if (from >= to) {
                return;
            }
            int near = Math.max(from, Math.min(to - 1, (int) Math.rint((centre - first) / step)));
            double off = first + near * step - centre;
            double peak = Math.exp(-off * off / (2 * c));
            double rise = Math.exp(-step * (2 * off + step) / (2 * c));
            double value = peak;
            for (int i = near; i < to; i++) {
                bell[i] = (float) value;
                value *= rise;
                rise *= quotient;
            }
            double fall = Math.exp(step * (2 * off - step) / (2 * c));
            value = peak * fall;
            for (int i = near - 1; i >= from; i--) {
                fall *= quotient;
                bell[i] = (float) value;
                value *= fall;
            }
        }

        /** The first cell not before a distance from the first. */
        private int cell(double distance) {
            return (int) Math.max(0, Math.min(bell.length, Math.ceil(distance / step)));
        }
    }
}
