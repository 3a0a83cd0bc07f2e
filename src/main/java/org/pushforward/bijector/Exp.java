package org.pushforward.bijector;

/** x = exp(z), from the line to the positive numbers; log|dx/dz| = z. */
public record Exp() implements ScalarBijector {
    @Override
    public double forward(double z) {
        return Math.exp(z);
    }

    @Override
    public double inverse(double x) {
        return Math.log(x);
    }

    @Override
    public double logSlope(double z) {
        return z;
    }
}
