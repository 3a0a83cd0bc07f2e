package org.pushforward.data;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.pushforward.prob.Quadrature;
import org.pushforward.prob.Rng;

/**
 * Curves blurred by round normal noise: draw one of the curves c_k, a place t uniform on [0, 1], then x = c_k(t) + σ·ε.
 *
 * <p>p(x) = (1/K) Σ ∫ N(x; c_k(t), σ² I) dt, by Gauss-Legendre along the curves, which is exact to about ten digits.
 */
public final class NoisyCurves implements PlaneDensity {
    private static final int PANELS = 24;

    private final List<Curve> curves;
    private final double sigma;
    private final double[] x;
    private final double[] y;
    private final double[] weight;

    /**
     * A way through the plane.
     *
     * @param x of the point at t in [0, 1]
     * @param y of the same point
     */
    public record Curve(DoubleUnaryOperator x, DoubleUnaryOperator y) {}

    /** @param sigma the width σ &gt; 0 of the noise */
    public NoisyCurves(double sigma, Curve... curves) {
        this.curves = List.of(curves);
        this.sigma = sigma;
        double[][] rule = Quadrature.unitRule(PANELS);
        int n = rule[0].length;
        x = new double[n * curves.length];
        y = new double[n * curves.length];
        weight = new double[n * curves.length];
        for (int i = 0; i < x.length; i++) {
            double t = rule[0][i % n];
            x[i] = curves[i / n].x.applyAsDouble(t);
            y[i] = curves[i / n].y.applyAsDouble(t);
            weight[i] = rule[1][i % n] / (curves.length * 2 * Math.PI * sigma * sigma);
        }
    }

    /** A circle about the origin. */
    static Curve circle(double radius) {
        return new Curve(t -> radius * Math.cos(2 * Math.PI * t), t -> radius * Math.sin(2 * Math.PI * t));
    }

    @Override
    public void sample(Rng rng, float[] out, int at) {
        Curve curve = curves.get(rng.nextInt(curves.size()));
        double t = rng.nextDouble();
        out[at] = (float) (curve.x.applyAsDouble(t) + sigma * rng.nextGaussian());
        out[at + 1] = (float) (curve.y.applyAsDouble(t) + sigma * rng.nextGaussian());
    }

    @Override
    public OptionalDouble logProb(double px, double py) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            nearest = Math.min(nearest, squared(px - x[i], py - y[i]));
        }
        double scale = 1 / (2 * sigma * sigma);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double beyond = scale * (squared(px - x[i], py - y[i]) - nearest);
            if (beyond < 40) {
                sum += weight[i] * Math.exp(-beyond);
            }
        }
        return OptionalDouble.of(Math.log(sum) - scale * nearest);
    }

    private static double squared(double dx, double dy) {
        return dx * dx + dy * dy;
    }
}
