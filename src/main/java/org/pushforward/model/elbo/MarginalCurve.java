package org.pushforward.model.elbo;

/**
 * p_θ(x) = ∫p(z) N(x; f_θ(z), c) dz on a grid of x, to be drawn: the decoder's normals added up along the curve.
 *
 * <p>Kept until the model changes.
 */
final class MarginalCurve {
    private static final double REACH = 8;
    private static final double DEEPEST = 40;
    private static final int MOST = 6000;

    private final double[] xs;
    private LatentModel of;
    private double[] density;

    MarginalCurve(double[] xs) {
        this.xs = xs;
    }

    /** A fresh array. */
    double[] under(LatentModel model) {
        if (!model.equals(of)) {
            density = compute(model);
            of = model;
        }
        return density.clone();
    }

    private double[] compute(LatentModel model) {
        double h = Math.max(2 * REACH / MOST, Math.min(0.04, 0.3 * Math.sqrt(model.c()) / steepest(model)));
        int n = (int) Math.ceil(REACH / h);
        double[] sums = new double[xs.length];
        for (int i = -n; i <= n; i++) {
            addNormal(sums, model, i * h, h);
        }
        return sums;
    }

    /** Only where the normal around f(z) is above e^-DEEPEST: the rest of the grid is left alone. */
    private void addNormal(double[] sums, LatentModel model, double z, double h) {
        double centre = model.decode(z);
        double reach = Math.sqrt(2 * DEEPEST * model.c());
        double dx = xs[1] - xs[0];
        int first = (int) Math.max(0, Math.ceil((centre - reach - xs[0]) / dx));
        int last = (int) Math.min(xs.length - 1.0, Math.floor((centre + reach - xs[0]) / dx));
        for (int j = first; j <= last; j++) {
            sums[j] += h * Math.exp(model.logPrior(z) + model.logLikelihood(xs[j], z));
        }
    }

    private double steepest(LatentModel model) {
        double steepest = 1;
        for (double z = -4; z <= 4; z += 0.05) {
            steepest = Math.max(steepest, Math.abs(model.theta() * model.shape().slope(z)));
        }
        return steepest;
    }
}
