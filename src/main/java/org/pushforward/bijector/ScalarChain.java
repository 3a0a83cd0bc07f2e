package org.pushforward.bijector;

/**
 * One map after another, x = g(f(z)); by the chain rule log|dx/dz| = log|f'(z)| + log|g'(f(z))|.
 *
 * @param f the first
 * @param g the second
 */
public record ScalarChain(ScalarBijector f, ScalarBijector g) implements ScalarBijector {
    @Override
    public double forward(double z) {
        return g.forward(f.forward(z));
    }

    @Override
    public double inverse(double x) {
        return f.inverse(g.inverse(x));
    }

    @Override
    public double logSlope(double z) {
        return f.logSlope(z) + g.logSlope(f.forward(z));
    }
}
