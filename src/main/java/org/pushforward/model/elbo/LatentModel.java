package org.pushforward.model.elbo;

import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;

/**
 * z ~ N(0, 1), x | z ~ N(f_θ(z), c) with f_θ(z) = θ·g(z); z and x are single numbers.
 *
 * <p>Source: D. P. Kingma and M. Welling, "Auto-Encoding Variational Bayes", 2014, with one latent dimension.
 *
 * @param shape the curve g
 * @param theta the weight θ
 * @param c the decoder's variance c &gt; 0
 */
public record LatentModel(DecoderShape shape, double theta, double c) {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    /** @throws IllegalArgumentException if θ is not finite or c is not positive */
    public LatentModel {
        if (!Double.isFinite(theta)) {
            throw new IllegalArgumentException("theta must be finite, found " + theta);
        }
        if (!(c > 0) || Double.isInfinite(c)) {
            throw new IllegalArgumentException("c must be positive, found " + c);
        }
    }

    public LatentModel withTheta(double other) {
        return new LatentModel(shape, other, c);
    }

    /** f_θ(z). */
    public double decode(double z) {
        return theta * shape.value(z);
    }

    /** log p(z). */
    public double logPrior(double z) {
        return -0.5 * z * z - HALF_LOG_TWO_PI;
    }

    /** log p(x|z). */
    public double logLikelihood(double x, double z) {
        double error = x - decode(z);
        return -0.5 * error * error / c - 0.5 * Math.log(c) - HALF_LOG_TWO_PI;
    }

    /** log p(x, z) = log p(z) + log p(x|z). */
    public double logJoint(double x, double z) {
        return logPrior(z) + logLikelihood(x, z);
    }

    /** d log p(x, z) / dz. */
    double slopeOfLogJoint(double x, double z) {
        return -z + (x - decode(z)) * theta * shape.slope(z) / c;
    }

    /** d log p(x|z) / dθ. */
    double slopeInTheta(double x, double z) {
        return (x - decode(z)) * shape.value(z) / c;
    }

    /** One x: draw z from the prior, decode it, add the decoder's noise. */
    public double sample(Rng rng) {
        double z = Normal.STANDARD.sample(rng);
        return new Normal(decode(z), Math.sqrt(c)).sample(rng);
    }
}
