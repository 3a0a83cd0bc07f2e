package org.pushforward.nn;

import jdk.incubator.vector.FloatVector;

/** The smooth functions of one argument, each with its derivative. */
enum Smooth implements Pointwise.Unary {
    /** y = eᵃ, y' = y. */
    EXP(true) {
        @Override
        public FloatVector of(FloatVector a) {
            return Approx.exp(a);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(v.y(i));
        }
    },

    /** y = ln a, y' = 1/a. */
    LOG(false) {
        @Override
        public FloatVector of(FloatVector a) {
            return Approx.log(a);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.div(v.a(i));
        }
    },

    /** y = tanh a, y' = 1 - y². */
    TANH(true) {
        @Override
        public FloatVector of(FloatVector a) {
            return Approx.tanh(a);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector y = v.y(i);
            return dy.mul(y.neg().fma(y, Approx.ONE));
        }
    },

    /** y = σ(a), y' = y(1 - y). */
    SIGMOID(true) {
        @Override
        public FloatVector of(FloatVector a) {
            return Approx.sigmoid(a);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector y = v.y(i);
            return dy.mul(y.mul(Approx.ONE.sub(y)));
        }
    },

    /** y = a σ(a), y' = σ(a) (1 + a (1 - σ(a))). */
    SILU(false) {
        @Override
        public FloatVector of(FloatVector a) {
            return a.mul(Approx.sigmoid(a));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector a = v.a(i);
            FloatVector s = Approx.sigmoid(a);
            return dy.mul(s.mul(a.fma(Approx.ONE.sub(s), Approx.ONE)));
        }
    };

    /** y = ln(1 + eᵃ), y' = σ(a); in two loops, see {@link Approx#expOfMinusAbs}. */
    static final Pointwise SOFTPLUS = new Pointwise() {
        @Override
        public void prepare(Values v) {
            Approx.expOfMinusAbs(v.a(), v.y(), v.n());
        }

        @Override
        public FloatVector value(Values v, int i) {
            return Approx.positive(v.a(i)).add(Approx.log1p(v.y(i)));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(Approx.sigmoid(v.a(i)));
        }
    };

    private final boolean needsOnlyOutput;

    Smooth(boolean needsOnlyOutput) {
        this.needsOnlyOutput = needsOnlyOutput;
    }

    @Override
    public boolean needsOnlyOutput() {
        return needsOnlyOutput;
    }
}
