package org.pushforward.nn;

import org.pushforward.prob.Rng;

/** What an operation's argument is drawn from. */
enum Input {
    NORMAL {
        @Override
        float shape(float x) {
            return x;
        }
    },

    /** 0.3 and more: for logarithms, roots and divisors. */
    POSITIVE {
        @Override
        float shape(float x) {
            return 0.3f + Math.abs(x);
        }
    },

    /** 0.05 and more away from 0, where a function has its kink. */
    APART_FROM_0 {
        @Override
        float shape(float x) {
            return x + Math.copySign(0.05f, x);
        }
    },

    /** (0, 1). */
    UNIT {
        @Override
        float shape(float x) {
            return (float) (1 / (1 + Math.exp(-x)));
        }
    },

    /** Multiples of ½, so that a product of such matrices has multiples of ¼. */
    HALVES {
        @Override
        float shape(float x) {
            return Math.round(2 * x) / 2f;
        }
    },

    /** Odd multiples of ⅛, which added to multiples of ¼ never come near 0. */
    ODD_EIGHTHS {
        @Override
        float shape(float x) {
            return Math.round(4 * x) / 4f + 0.125f;
        }
    };

    abstract float shape(float x);

    float[] draw(int n, long seed) {
        float[] x = new float[n];
        new Rng(seed).fillGaussian(x);
        for (int i = 0; i < n; i++) {
            x[i] = shape(x[i]);
        }
        return x;
    }
}
