package org.pushforward.bijector;

/**
 * The logistic map, x = 1/(1 + exp(-s(z - c))), from the line to (0, 1); its inverse is the logit,
 * z = c + log(x/(1 - x))/s, and |dx/dz| = |s|·x(1 - x).
 *
 * @param s the steepness, not 0; at z = c the slope is s/4
 * @param c the centre, where x = ½
 */
public record Sigmoid(double s, double c) implements ScalarBijector {
    /** @throws IllegalArgumentException if s is 0 or one of them is not finite */
    public Sigmoid {
        if (s == 0 || !Double.isFinite(s) || !Double.isFinite(c)) {
            throw new IllegalArgumentException(
                    "a logistic map needs a finite steepness other than 0 and a finite centre, found s = " + s
                            + ", c = " + c);
        }
    }

    @Override
    public double forward(double z) {
        return 1 / (1 + Math.exp(-s * (z - c)));
    }

    @Override
    public double inverse(double x) {
        return c + (Math.log(x) - Math.log1p(-x)) / s;
    }

    /** log|s| + log x + log(1 - x), written so that neither logarithm loses digits far from c. */
    @Override
    public double logSlope(double z) {
        double t = Math.abs(s * (z - c));
        return Math.log(Math.abs(s)) - t - 2 * Math.log1p(Math.exp(-t));
    }
}
