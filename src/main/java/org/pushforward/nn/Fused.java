package org.pushforward.nn;

import jdk.incubator.vector.FloatVector;

/** The terms of the objectives, each in one pass over memory where separate functions would take five to ten. */
enum Fused implements Pointwise {
    /** y = b a - ln(1 + eᵃ), the log-likelihood of b under the logits a; dy/da = b - σ(a), dy/db = a. */
    BERNOULLI {
        @Override
        public void prepare(Values v) {
            Approx.expOfMinusAbs(v.a(), v.y(), v.n());
        }

        @Override
        public FloatVector value(Values v, int i) {
            FloatVector a = v.a(i);
            FloatVector bound = a.mul(v.b(i)).sub(Approx.positive(a));
            return bound.sub(Approx.log1p(v.y(i)));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector a = v.a(i);
            return dy.mul(k == 0 ? v.b(i).sub(Approx.sigmoid(a)) : a);
        }
    },

    /** y = ½(eᵇ + a² - 1 - b), the divergence of N(a, eᵇ) from N(0, 1); dy/da = a, dy/db = ½(eᵇ - 1). */
    GAUSSIAN_KL {
        @Override
        public FloatVector value(Values v, int i) {
            FloatVector a = v.a(i);
            FloatVector b = v.b(i);
            return Approx.exp(b).sub(Approx.ONE).sub(b).add(a.mul(a)).mul(Approx.HALF);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(k == 0 ? v.a(i) : Approx.exp(v.b(i)).sub(Approx.ONE).mul(Approx.HALF));
        }
    },

    /** y = ln N(a; b, eᶜ) = -½(ln 2π + c + e), e = (a-b)² e⁻ᶜ; dy/da = -(a-b) e⁻ᶜ = -dy/db, dy/dc = ½(e - 1). */
    GAUSSIAN_LOG_PROB {
        @Override
        public FloatVector value(Values v, int i) {
            FloatVector r = v.a(i).sub(v.b(i));
            FloatVector c = v.c(i);
            return r.mul(r).mul(Approx.exp(c.neg())).add(c).add(LOG_2PI).mul(MINUS_HALF);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector r = v.a(i).sub(v.b(i));
            FloatVector g = r.mul(Approx.exp(v.c(i).neg()));
            return switch (k) {
                case 0 -> dy.mul(g).neg();
                case 1 -> dy.mul(g);
                default -> dy.mul(g.mul(r).sub(Approx.ONE).mul(Approx.HALF));
            };
        }
    },

    /** y = ln N(a; 0, 1) = -½(ln 2π + a²), dy/da = -a. */
    STANDARD_NORMAL_LOG_PROB {
        @Override
        public FloatVector value(Values v, int i) {
            FloatVector a = v.a(i);
            return a.mul(a).add(LOG_2PI).mul(MINUS_HALF);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(v.a(i)).neg();
        }
    },

    /** y = a + e^{b/2} c; dy/da = 1, dy/db = ½ e^{b/2} c = ½(y - a), dy/dc = e^{b/2}. */
    REPARAMETERIZE {
        @Override
        public FloatVector value(Values v, int i) {
            return Approx.exp(v.b(i).mul(Approx.HALF)).fma(v.c(i), v.a(i));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            if (k == 0) {
                return dy;
            }
            FloatVector sigma = Approx.exp(v.b(i).mul(Approx.HALF));
            return dy.mul(k == 1 ? sigma.mul(v.c(i)).mul(Approx.HALF) : sigma);
        }
    };

    private static final FloatVector LOG_2PI = Approx.constant(Math.log(2 * Math.PI));
    private static final FloatVector MINUS_HALF = Approx.constant(-0.5);
}
