package org.pushforward.model.elbo;

import java.util.Locale;

/** The fixed curve g of a decoder f_θ(z) = θ·g(z): what the weight θ stretches. */
public enum DecoderShape {
    /** g(z) = z: the posterior is normal. */
    LINEAR {
        @Override
        double value(double z) {
            return z;
        }

        @Override
        double slope(double z) {
            return 1;
        }
    },
    /** g(z) = tanh 2z: flat at both ends, so the posterior of a large x has a long tail. */
    TANH {
        @Override
        double value(double z) {
            return Math.tanh(2 * z);
        }

        @Override
        double slope(double z) {
            double t = Math.tanh(2 * z);
            return 2 * (1 - t * t);
        }
    },
    /** g(z) = log(1 + exp 2z): flat on the left, straight on the right. */
    SOFTPLUS {
        @Override
        double value(double z) {
            return Math.max(0, 2 * z) + Math.log1p(Math.exp(-Math.abs(2 * z)));
        }

        @Override
        double slope(double z) {
            return 2 / (1 + Math.exp(-2 * z));
        }
    },
    /** g(z) = z²: two codes explain one x, so the posterior has two humps. */
    QUADRATIC {
        @Override
        double value(double z) {
            return z * z;
        }

        @Override
        double slope(double z) {
            return 2 * z;
        }
    },
    /** g(z) = sin 3z: many codes explain one x. */
    WAVE {
        @Override
        double value(double z) {
            return Math.sin(3 * z);
        }

        @Override
        double slope(double z) {
            return 3 * Math.cos(3 * z);
        }
    };

    /** g(z). */
    abstract double value(double z);

    /** g'(z). */
    abstract double slope(double z);

    /** The option's name, as in a lesson's preset. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no shape has this name */
    public static DecoderShape of(String option) {
        return valueOf(option.toUpperCase(Locale.ROOT));
    }
}
