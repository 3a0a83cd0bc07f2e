package org.pushforward.model.flow.image;

/** From nats of a density on [0, 1]^D to the bits that a grey level costs. */
public final class Bits {
    private Bits() {}

    /**
     * Bits per dimension of images of 256 levels, 8 - log₂ p(y) / D, from the density of the dequantised image: an upper
     * bound, in the mean over the noise, of the bits of the levels themselves.
     *
     * @param logProb log p(y) in nats
     * @param dims D
     */
    public static double perDim(double logProb, int dims) {
        return 8 - logProb / (dims * Math.log(2));
    }
}
