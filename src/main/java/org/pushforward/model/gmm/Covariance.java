package org.pushforward.model.gmm;

import java.util.Arrays;
import java.util.Locale;

/** What shapes the components of a mixture may have, from the freest. */
public enum Covariance {
    /** Every component its own ellipse. */
    FULL,
    /** Every component its own ellipse along the axes. */
    DIAGONAL,
    /** One ellipse that all components share. */
    TIED,
    /** Every component its own circle, in the data's units. */
    SPHERICAL;

    /** As on the command line: lower case. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String[] options() {
        return Arrays.stream(values()).map(Covariance::option).toArray(String[]::new);
    }

    static Covariance of(String option) {
        return valueOf(option.toUpperCase(Locale.ROOT));
    }

    /** Gives the covariance (xx, xy, yy) that begins at {@code at} the shape: the best of this shape for one component. */
    void restrict(double[] s, int at) {
        if (this == DIAGONAL || this == SPHERICAL) {
            s[at + 1] = 0;
        }
        if (this == SPHERICAL) {
            double mean = (s[at] + s[at + 2]) / 2;
            s[at] = mean;
            s[at + 2] = mean;
        }
    }

    /** How many numbers a mixture of K components in the plane has: weights that sum to 1, means, covariances. */
    public int freeParameters(int components) {
        int shapes = switch (this) {
            case FULL -> 3 * components;
            case DIAGONAL -> 2 * components;
            case TIED -> 3;
            case SPHERICAL -> components;
        };
        return components - 1 + 2 * components + shapes;
    }
}
