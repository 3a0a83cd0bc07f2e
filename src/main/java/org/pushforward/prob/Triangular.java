package org.pushforward.prob;

/**
 * The triangular distribution: its density rises from a to the mode c in a straight line and falls to b in another.
 *
 * @param a the left end
 * @param c the mode, a ≤ c ≤ b
 * @param b the right end
 */
public record Triangular(double a, double c, double b) implements Distribution {
    /** @throws IllegalArgumentException unless a ≤ c ≤ b and a &lt; b, all finite */
    public Triangular {
        Check.ascending("a", a, "b", b);
        if (!(a <= c && c <= b)) {
            throw new IllegalArgumentException("the mode c must lie in [" + a + ", " + b + "], found " + c);
        }
    }

    @Override
    public double logProb(double x) {
        if (x < a || x > b) {
            return Double.NEGATIVE_INFINITY;
        }
        double side = x < c ? (x - a) / (c - a) : c < b ? (b - x) / (b - c) : 1;
        return Math.log(2 / (b - a)) + Math.log(side);
    }

    @Override
    public double cdf(double x) {
        if (x <= a) {
            return 0;
        }
        if (x >= b) {
            return 1;
        }
        return x < c ? (x - a) * (x - a) / ((b - a) * (c - a)) : 1 - (b - x) * (b - x) / ((b - a) * (b - c));
    }

    @Override
    public double quantile(double p) {
        Check.probability(p);
        double rising = (c - a) / (b - a);
        return p < rising ? a + Math.sqrt(p * (b - a) * (c - a)) : b - Math.sqrt((1 - p) * (b - a) * (b - c));
    }

    @Override
    public double mean() {
        return (a + b + c) / 3;
    }

    /** (a² + b² + c² - ab - ac - bc)/18. */
    @Override
    public double variance() {
        return ((a - b) * (a - b) + (b - c) * (b - c) + (a - c) * (a - c)) / 36;
    }

    /** H = ½ + log((b - a)/2). */
    @Override
    public double entropy() {
        return 0.5 + Math.log((b - a) / 2);
    }

    @Override
    public Support support() {
        return new Support(a, b);
    }

    @Override
    public double[] breakpoints() {
        return c == a || c == b ? new double[] {a, b} : new double[] {a, c, b};
    }
}
