package org.pushforward.prob;

/**
 * The uniform distribution on [a, b], p(x) = 1/(b - a).
 *
 * @param a the left end
 * @param b the right end, b &gt; a
 */
public record Uniform(double a, double b) implements Distribution {
    /** U[0, 1]. */
    public static final Uniform UNIT = new Uniform(0, 1);

    /** @throws IllegalArgumentException if the ends are not finite and ascending */
    public Uniform {
        Check.ascending("a", a, "b", b);
    }

    @Override
    public double logProb(double x) {
        return a <= x && x <= b ? -Math.log(b - a) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cdf(double x) {
        return Math.min(1, Math.max(0, (x - a) / (b - a)));
    }

    @Override
    public double quantile(double p) {
        return Math.min(b, a + Check.probability(p) * (b - a));
    }

    @Override
    public double mean() {
        return 0.5 * (a + b);
    }

    /** (b - a)²/12. */
    @Override
    public double variance() {
        return (b - a) * (b - a) / 12;
    }

    /** H = log(b - a). */
    @Override
    public double entropy() {
        return Math.log(b - a);
    }

    @Override
    public Support support() {
        return new Support(a, b);
    }

    @Override
    public double[] breakpoints() {
        return new double[] {a, b};
    }
}
