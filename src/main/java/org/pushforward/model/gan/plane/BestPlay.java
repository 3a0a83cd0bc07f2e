package org.pushforward.model.gan.plane;

import org.pushforward.model.gan.objective.RatioObjective;

/**
 * The best discriminator against the generator as it is, and what it earns.
 *
 * <p>Both distributions are looked at alike: their cells' masses through a lens one cell wide, and one part in a hundred
 * of both spread evenly, so that every cell has some and no ratio is beyond e^±12. Equal distributions stay equal,
 * and the divergence can only become less (data processing inequality).
 *
 * @param p the data's masses so seen [cells]
 * @param q the generator's [cells]
 */
record BestPlay(double[] p, double[] q) {
    private static final double SPREAD = 1e-2;

    static BestPlay of(PlaneCells cells, double[] data, double[] generator) {
        return new BestPlay(spread(cells.blurred(data)), spread(cells.blurred(generator)));
    }

    private static double[] spread(double[] mass) {
        for (int i = 0; i < mass.length; i++) {
            mass[i] = (1 - SPREAD) * mass[i] + SPREAD / mass.length;
        }
        return mass;
    }

    /** D* = p/(p + q) in the inner cells; not a number where neither has more than was spread. */
    float[] probabilities() {
        float[] d = new float[p.length - 1];
        double spread = SPREAD / p.length;
        for (int i = 0; i < d.length; i++) {
            double sum = p[i] + q[i];
            d[i] = sum < 3 * spread ? Float.NaN : (float) (p[i] / sum);
        }
        return d;
    }

    double value(RatioObjective objective) {
        return objective.bestValue(p, q);
    }

    double divergence(RatioObjective objective) {
        return objective.divergence(p, q);
    }
}
