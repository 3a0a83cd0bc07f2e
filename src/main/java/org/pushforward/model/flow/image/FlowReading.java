package org.pushforward.model.flow.image;

/**
 * The terms of log p(y) on one minibatch, means over its images in nats.
 *
 * @param logPrior log π(z)
 * @param couplings Σ log|det| of the couplings
 * @param mixings of the 1x1 convolutions
 * @param scalings of the layers that scale channels or numbers
 * @param levels of the way from a pixel to a real number: grey levels and logit
 * @param trainBits bits per dimension of this minibatch
 * @param testBits bits per dimension of a few test images, as last looked at
 * @param dims D
 */
public record FlowReading(
        double logPrior,
        double couplings,
        double mixings,
        double scalings,
        double levels,
        double trainBits,
        double testBits,
        int dims) {

    /** log p(y) = log π(z) + Σ log|det|. */
    public double logProb() {
        return logPrior + couplings + mixings + scalings + levels;
    }

    double[] toArray() {
        return new double[] {logPrior, couplings, mixings, scalings, levels, trainBits, testBits};
    }

    static FlowReading of(double[] a, int dims) {
        return new FlowReading(a[0], a[1], a[2], a[3], a[4], a[5], a[6], dims);
    }
}
