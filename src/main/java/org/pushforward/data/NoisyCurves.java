package org.pushforward.data;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.pushforward.prob.Quadrature;
import org.pushforward.prob.Rng;

/**
 * Curves blurred by noise: draw one of the curves c_k, a place t on it, then x = c_k(t) + noise, independent in both
 * coordinates.
 *
 * <p>p(x) = (1/K) Σ ∫ p_k(t) n(x - c_k(t)) dt, by Gauss-Legendre along the curves, which is exact to about ten digits.
 */
public final class NoisyCurves implements PlaneDensity {
    /** Exp of minus this, beside 1, changes no digit that counts. */
    private static final double NEGLIGIBLE = 30;
    /** Nodes to each piece of a curve. */
    private static final int PANEL = 16;

    private static final int CHORDS = 128;

    private final List<Curve> curves;
    private final Blur noise;
    private final double[] x;
    private final double[] y;
    private final double[] weight;
    /** Left, right, bottom and top of each panel's nodes, so that those far away are passed over together. */
    private final double[][] boxes;

    /**
     * A way through the plane.
     *
     * @param x of the point at t in [0, 1]
     * @param y of the same point
     * @param power the place is drawn with density power · t^(power - 1), uniform for 1
     */
    public record Curve(DoubleUnaryOperator x, DoubleUnaryOperator y, double power) {
        /** One with places drawn uniformly. */
        public Curve(DoubleUnaryOperator x, DoubleUnaryOperator y) {
            this(x, y, 1);
        }

        double place(double u) {
            return Math.pow(u, 1 / power);
        }

        double density(double t) {
            return power * Math.pow(t, power - 1);
        }

        /** The same turned by half a turn about the origin. */
        Curve opposite() {
            return new Curve(t -> -x.applyAsDouble(t), t -> -y.applyAsDouble(t), power);
        }
    }

    /** @param sigma the width σ &gt; 0 of round normal noise */
    public NoisyCurves(double sigma, Curve... curves) {
        this(new Blur(sigma, 0), curves);
    }

    NoisyCurves(Blur noise, Curve... curves) {
        this.curves = List.of(curves);
        this.noise = noise;
        double[][] rule = Quadrature.unitRule(panels(noise, curves));
        int n = rule[0].length;
        x = new double[n * curves.length];
        y = new double[n * curves.length];
        weight = new double[n * curves.length];
        boxes = new double[x.length / PANEL][];
        Arrays.setAll(boxes, i -> new double[] {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        });
        for (int i = 0; i < x.length; i++) {
            Curve curve = curves[i / n];
            double t = rule[0][i % n];
            x[i] = curve.x.applyAsDouble(t);
            y[i] = curve.y.applyAsDouble(t);
            weight[i] = rule[1][i % n] * curve.density(t) / curves.length;
            include(boxes[i / PANEL], x[i], y[i]);
        }
    }

    /** So many that none is longer than five σ, where the rule's error is below 1e-12. */
    private static int panels(Blur noise, Curve... curves) {
        double fastest = 0;
        for (Curve curve : curves) {
            for (int i = 0; i < CHORDS; i++) {
                double from = (double) i / CHORDS;
                double to = (i + 1.0) / CHORDS;
                double dx = curve.x.applyAsDouble(to) - curve.x.applyAsDouble(from);
                double dy = curve.y.applyAsDouble(to) - curve.y.applyAsDouble(from);
                fastest = Math.max(fastest, CHORDS * Math.hypot(dx, dy));
            }
        }
        return (int) Math.ceil(fastest / (5 * noise.sigma()));
    }

    private static void include(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.max(box[1], x);
        box[2] = Math.min(box[2], y);
        box[3] = Math.max(box[3], y);
    }

    /** A circle about the origin. */
    static Curve circle(double radius) {
        return new Curve(t -> radius * Math.cos(2 * Math.PI * t), t -> radius * Math.sin(2 * Math.PI * t));
    }

    @Override
    public void sample(Rng rng, float[] out, int at) {
        Curve curve = curves.get(rng.nextInt(curves.size()));
        double t = curve.place(rng.nextDouble());
        out[at] = (float) (curve.x.applyAsDouble(t) + noise.sample(rng));
        out[at + 1] = (float) (curve.y.applyAsDouble(t) + noise.sample(rng));
    }

    @Override
    public OptionalDouble logProb(double px, double py) {
        double least = Double.POSITIVE_INFINITY;
        for (int first = 0; first < x.length; first += PANEL) {
            if (boxFall(px, py, first / PANEL) < least) {
                for (int i = first; i < first + PANEL; i++) {
                    least = Math.min(least, fall(px, py, i));
                }
            }
        }
        double sum = 0;
        for (int first = 0; first < x.length; first += PANEL) {
            if (boxFall(px, py, first / PANEL) < least + NEGLIGIBLE) {
                for (int i = first; i < first + PANEL; i++) {
                    double kernel = noise.rest(px - x[i]) * noise.rest(py - y[i]);
                    sum += weight[i] * kernel * Math.exp(least - fall(px, py, i));
                }
            }
        }
        return OptionalDouble.of(Math.log(sum) - least);
    }

    /** No node of a panel falls less. */
    private double boxFall(double px, double py, int panel) {
        double[] box = boxes[panel];
        double dx = Math.max(0, Math.max(box[0] - px, px - box[1]));
        double dy = Math.max(0, Math.max(box[2] - py, py - box[3]));
        return noise.fall(dx) + noise.fall(dy);
    }

    private double fall(double px, double py, int i) {
        return noise.fall(px - x[i]) + noise.fall(py - y[i]);
    }

    /** By the trapezoid rule on a grid of the plane, to about eight digits. */
    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(new PlaneSum(x, y, weight, noise).entropy());
    }
}
