package org.pushforward.data;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfcx;
import org.pushforward.prob.Rng;

/**
 * Noise along one axis, σε + wu with ε standard normal and u uniform on [-1, 1].
 *
 * <p>Its density is [Φ((d + w)/σ) - Φ((d - w)/σ)]/(2w), for w = 0 the normal's. It is given as exp(-{@link #fall})
 * times a {@link #rest} of moderate size, so that sums far out neither underflow nor lose digits.
 */
final class Blur {
    private final double sigma;
    private final double width;
    /** 1 / (σ√2). */
    private final double scale;

    /**
     * @param sigma σ &gt; 0
     * @param width w ≥ 0
     * @throws IllegalArgumentException if they are not as told
     */
    Blur(double sigma, double width) {
        if (!(sigma > 0) || !(width >= 0)) {
            throw new IllegalArgumentException(
                    "noise needs sigma > 0 and width >= 0, found " + sigma + " and " + width);
        }
        this.sigma = sigma;
        this.width = width;
        scale = 1 / (sigma * Math.sqrt(2));
    }

    double sigma() {
        return sigma;
    }

    double sample(Rng rng) {
        double normal = sigma * rng.nextGaussian();
        return width == 0 ? normal : normal + width * (2 * rng.nextDouble() - 1);
    }

    /** ½ s² with s how far d lies beyond the uniform's ends, in σ. */
    double fall(double d) {
        double beyond = Math.max(0, Math.abs(d) - width) * scale;
        return beyond * beyond;
    }

    /** The density at d times exp(fall). */
    double rest(double d) {
        if (width == 0) {
            return scale / Math.sqrt(Math.PI);
        }
        double near = (Math.abs(d) - width) * scale;
        double far = (Math.abs(d) + width) * scale;
        double mass = near < 0
                ? Erf.value(far) - Erf.value(near)
                : Erfcx.value(near) - Math.exp(near * near - far * far) * Erfcx.value(far);
        return mass / (4 * width);
    }

    /** The density at d. */
    double density(double d) {
        return rest(d) * Math.exp(-fall(d));
    }

    /** No mass worth counting, below 1e-16, lies farther out. */
    double reach() {
        return width + 8.5 * sigma;
    }
}
