package org.pushforward.model.vae;

import org.pushforward.nn.Losses;
import org.pushforward.nn.Tensor;

/** What the decoder's last layer a(z) says about x: the family of p(x|z). */
enum Emission {
    /** Π over pixels of Bernoulli(x; σ(a)), x in [0, 1]. */
    BERNOULLI {
        @Override
        Tensor mean(Tensor a) {
            return a.sigmoid();
        }

        @Override
        Tensor logLikelihood(Tensor a, Tensor x, Tensor logC) {
            return Losses.bernoulliLogLikelihood(a, x);
        }
    },

    /** N(x; σ(a), c I): f(z) = σ(a) is a picture, its intensities between black and white. */
    GAUSSIAN_PICTURE {
        @Override
        Tensor mean(Tensor a) {
            return a.sigmoid();
        }
    },

    /** N(x; a, c I): f(z) = a may be any point. */
    GAUSSIAN {
        @Override
        Tensor mean(Tensor a) {
            return a;
        }
    };

    /** E[x|z], for a Gaussian f(z); as a. */
    abstract Tensor mean(Tensor a);

    /**
     * log p(x|z) in nats, [batch, 1].
     *
     * @param a [batch, dims]
     * @param x [batch, dims]
     * @param logC log of the variance c, [1, 1]
     */
    Tensor logLikelihood(Tensor a, Tensor x, Tensor logC) {
        return Losses.gaussianLogProb(x, mean(a), logC);
    }

    boolean isGaussian() {
        return this != BERNOULLI;
    }
}
