package org.pushforward.nn;

import jdk.incubator.vector.FloatVector;

/** The affine map with log-scale b and shift c, element by element and in one pass, and its inverse. */
enum ScalarAffine implements Pointwise {
    /** y = a eᵇ + c; dy/da = eᵇ, dy/db = a eᵇ, dy/dc = 1. */
    FORWARD {
        @Override
        public FloatVector value(Values v, int i) {
            return Approx.exp(v.b(i)).fma(v.a(i), v.c(i));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            if (k == 2) {
                return dy;
            }
            FloatVector scaled = dy.mul(Approx.exp(v.b(i)));
            return k == 0 ? scaled : scaled.mul(v.a(i));
        }
    },

    /** y = (a - c) e⁻ᵇ; dy/da = e⁻ᵇ = -dy/dc, dy/db = -y. */
    INVERSE {
        @Override
        public FloatVector value(Values v, int i) {
            return v.a(i).sub(v.c(i)).mul(Approx.exp(v.b(i).neg()));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            if (k == 1) {
                return dy.mul(v.y(i)).neg();
            }
            FloatVector scaled = dy.mul(Approx.exp(v.b(i).neg()));
            return k == 0 ? scaled : scaled.neg();
        }
    }
}
