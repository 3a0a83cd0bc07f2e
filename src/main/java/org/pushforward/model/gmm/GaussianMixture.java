package org.pushforward.model.gmm;

/**
 * A mixture of K normals in the plane, p(x) = Σ_k π_k N(x; μ_k, Σ_k); logarithms in nats.
 *
 * <p>Only its trainer writes it; what leaves the trainer is a {@link #copy}.
 *
 * <p>Source: C. Bishop, "Pattern recognition and machine learning", 2006, section 9.2.
 */
public final class GaussianMixture {
    /** Numbers that a component has: its weight, 2 of the mean, 3 of the covariance. */
    static final int NUMBERS = 6;

    private static final double LOG_2PI = Math.log(2 * Math.PI);

    private final int components;
    private final double[] weight;
    private final double[] mean;
    private final double[] covariance;
    /** log π_k - log 2π - ½ log |Σ_k|. */
    private final double[] constant;
    /** What makes x - μ_k white: 1/deviation of x, the slope of y over x, 1/deviation of what is left of y. */
    private final double[] whitening;

    GaussianMixture(int components) {
        this.components = components;
        weight = new double[components];
        mean = new double[2 * components];
        covariance = new double[3 * components];
        constant = new double[components];
        whitening = new double[3 * components];
    }

    GaussianMixture copy() {
        GaussianMixture copy = new GaussianMixture(components);
        copy.become(this);
        return copy;
    }

    /** Takes the other's numbers. */
    void become(GaussianMixture other) {
        for (int k = 0; k < components; k++) {
            mean(k, other.x(k), other.y(k));
            covariance(k, other.xx(k), other.xy(k), other.yy(k));
            weight(k, other.weight(k));
        }
    }

    /** K. */
    public int components() {
        return components;
    }

    /** π_k. */
    public double weight(int k) {
        return weight[k];
    }

    /** The first coordinate of μ_k. */
    public double x(int k) {
        return mean[2 * k];
    }

    /** The second coordinate of μ_k. */
    public double y(int k) {
        return mean[2 * k + 1];
    }

    /** The variance of the first coordinate. */
    public double xx(int k) {
        return covariance[3 * k];
    }

    /** The covariance of the two coordinates. */
    public double xy(int k) {
        return covariance[3 * k + 1];
    }

    /** The variance of the second coordinate. */
    public double yy(int k) {
        return covariance[3 * k + 2];
    }

    void mean(int k, double x, double y) {
        mean[2 * k] = x;
        mean[2 * k + 1] = y;
    }

    /** The weight comes last: {@link #logJoint} is whole again after it. */
    void weight(int k, double pi) {
        weight[k] = pi;
        constant[k] = Math.log(pi) - LOG_2PI + Math.log(whitening[3 * k]) + Math.log(whitening[3 * k + 2]);
    }

    /** The determinant must be positive; the weight must be set after. */
    void covariance(int k, double xx, double xy, double yy) {
        covariance[3 * k] = xx;
        covariance[3 * k + 1] = xy;
        covariance[3 * k + 2] = yy;
        whitening[3 * k] = 1 / Math.sqrt(xx);
        whitening[3 * k + 1] = xy / xx;
        whitening[3 * k + 2] = 1 / Math.sqrt(yy - xy / xx * xy);
    }

    /** log π_k N(x; μ_k, Σ_k); minus infinity for a component without weight. */
    public double logJoint(int k, double x, double y) {
        double dx = x - mean[2 * k];
        double dy = y - mean[2 * k + 1];
        double a = dx * whitening[3 * k];
        double b = (dy - whitening[3 * k + 1] * dx) * whitening[3 * k + 2];
        return constant[k] - 0.5 * (a * a + b * b);
    }

    /** log p(x), its largest term taken out of the sum so that nothing underflows; minus infinity only far outside. */
    public double logProb(double x, double y) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < components; k++) {
            most = Math.max(most, logJoint(k, x, y));
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (int k = 0; k < components; k++) {
            sum += Math.exp(logJoint(k, x, y) - most);
        }
        return most + Math.log(sum);
    }

    /** p(k | x): how probable it is that x came from each component. */
    public double[] posterior(double x, double y) {
        double whole = logProb(x, y);
        double[] posterior = new double[components];
        for (int k = 0; k < components; k++) {
            posterior[k] = Math.exp(logJoint(k, x, y) - whole);
        }
        return posterior;
    }

    /** The component whose part of [0, 1), the weights laid end to end, holds u. */
    public int componentAt(double u) {
        double end = 0;
        int last = 0;
        for (int k = 0; k < components; k++) {
            end += weight[k];
            if (u < end) {
                return k;
            }
            last = weight[k] > 0 ? k : last;
        }
        return last;
    }

    /**
     * μ_k + L ε with L L' = Σ_k: standard normal noise becomes a draw from the component.
     *
     * @param out place for two coordinates from {@code at} on
     */
    void place(int k, double[] epsilon, double[] out, int at) {
        double l11 = Math.sqrt(xx(k));
        double l21 = xy(k) / l11;
        double l22 = Math.sqrt(Math.max(0, yy(k) - l21 * l21));
        out[at] = x(k) + l11 * epsilon[0];
        out[at + 1] = y(k) + l21 * epsilon[0] + l22 * epsilon[1];
    }

    /** Writes all numbers from {@code at} on, {@link #NUMBERS} for each component. */
    void save(double[] out, int at) {
        System.arraycopy(weight, 0, out, at, components);
        System.arraycopy(mean, 0, out, at + components, 2 * components);
        System.arraycopy(covariance, 0, out, at + 3 * components, 3 * components);
    }

    /** Reads what {@link #save} wrote. */
    void restore(double[] in, int at) {
        for (int k = 0; k < components; k++) {
            int m = at + components + 2 * k;
            int c = at + 3 * components + 3 * k;
            mean(k, in[m], in[m + 1]);
            covariance(k, in[c], in[c + 1], in[c + 2]);
            weight(k, in[at + k]);
        }
    }

    double[] weights() {
        return weight.clone();
    }

    double[] means() {
        return mean.clone();
    }

    double[] covariances() {
        return covariance.clone();
    }
}
