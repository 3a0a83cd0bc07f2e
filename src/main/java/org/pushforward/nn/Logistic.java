package org.pushforward.nn;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;

/**
 * The logistic density, and the three terms of the probability of one of 256 levels x = k/255. With u and l the ends of
 * the level, half a level h to either side, in units of the scale, σ(u) - σ(l) = σ(u) σ(-l) (1 - e^(l-u)): a sum of
 * logarithms of which none cancels. The first and the last level reach to infinity and have one factor.
 */
enum Logistic implements Pointwise {
    /** y = ln σ'(a) = -|a| - 2 ln(1 + e^-|a|), dy/da = 1 - 2σ(a). */
    LOG_PROB {
        @Override
        public void prepare(Values v) {
            Approx.expOfMinusAbs(v.a(), v.y(), v.n());
        }

        @Override
        public FloatVector value(Values v, int i) {
            return Approx.log1p(v.y(i)).mul(Approx.TWO).add(v.a(i).abs()).neg();
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(Approx.tanh(v.a(i).mul(Approx.HALF))).neg();
        }
    },

    /** y = ln σ(u), u = a + h b with b the inverse scale; 0 at the last level c; dy/du = σ(-u). */
    BELOW_UPPER_END {
        @Override
        public void prepare(Values v) {
            Floats y = v.y();
            for (int i = 0; i < v.n(); i += Floats.LANES) {
                y.store(Approx.exp(upper(v, i).abs().neg()), i);
            }
        }

        @Override
        public FloatVector value(Values v, int i) {
            FloatVector y = Approx.positive(upper(v, i).neg()).add(Approx.log1p(v.y(i)));
            return y.neg().blend(Approx.ZERO, v.c(i).compare(GT, LAST));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector g = dy.mul(Approx.sigmoid(upper(v, i).neg()));
            return scaled(k, g).blend(Approx.ZERO, v.c(i).compare(GT, LAST));
        }
    },

    /** y = ln σ(-l), l = a - h b with b the inverse scale; 0 at the first level c; dy/dl = -σ(l). */
    ABOVE_LOWER_END {
        @Override
        public void prepare(Values v) {
            Floats y = v.y();
            for (int i = 0; i < v.n(); i += Floats.LANES) {
                y.store(Approx.exp(lower(v, i).abs().neg()), i);
            }
        }

        @Override
        public FloatVector value(Values v, int i) {
            FloatVector y = Approx.positive(lower(v, i)).add(Approx.log1p(v.y(i)));
            return y.neg().blend(Approx.ZERO, v.c(i).compare(LT, FIRST));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector g = dy.mul(Approx.sigmoid(lower(v, i)));
            return scaled(k, k == 0 ? g.neg() : g).blend(Approx.ZERO, v.c(i).compare(LT, FIRST));
        }
    },

    /** y = ln(1 - e^(-2ha)) = ln(2t/(1+t)), t = tanh ha, a the inverse scale; 0 at both outer levels b; dy/da = h(1-t)/t. */
    WIDTH {
        @Override
        public void prepare(Values v) {
            Floats y = v.y();
            for (int i = 0; i < v.n(); i += Floats.LANES) {
                y.store(Approx.tanh(v.a(i).mul(HALF_LEVEL)), i);
            }
        }

        @Override
        public FloatVector value(Values v, int i) {
            FloatVector t = v.y(i);
            return inside(Approx.log(t.add(t).div(t.add(Approx.ONE))), v.b(i));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector t = Approx.tanh(v.a(i).mul(HALF_LEVEL));
            return inside(dy.mul(HALF_LEVEL).mul(Approx.ONE.sub(t)).div(t), v.b(i));
        }
    };

    private static final FloatVector HALF_LEVEL = Approx.constant(0.5 / 255);
    private static final FloatVector FIRST = HALF_LEVEL;
    private static final FloatVector LAST = Approx.constant(254.5 / 255);

    private static FloatVector upper(Values v, int i) {
        return v.b(i).fma(HALF_LEVEL, v.a(i));
    }

    private static FloatVector lower(Values v, int i) {
        return v.b(i).neg().fma(HALF_LEVEL, v.a(i));
    }

    private static FloatVector scaled(int k, FloatVector g) {
        return k == 0 ? g : g.mul(HALF_LEVEL);
    }

    private static FloatVector inside(FloatVector y, FloatVector x) {
        return y.blend(Approx.ZERO, x.compare(LT, FIRST)).blend(Approx.ZERO, x.compare(GT, LAST));
    }
}
