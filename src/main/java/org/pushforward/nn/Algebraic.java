package org.pushforward.nn;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;

/** The algebraic functions of one argument, each with its derivative. */
enum Algebraic implements Pointwise.Unary {
    /** y = a², y' = 2a. */
    SQUARE {
        @Override
        public FloatVector of(FloatVector a) {
            return a.mul(a);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector a = v.a(i);
            return dy.mul(a.add(a));
        }
    },

    /** y = max(a, 0); y' = 1 where a > 0, 0 elsewhere. */
    RELU {
        @Override
        public FloatVector of(FloatVector a) {
            return a.max(Approx.ZERO);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return Approx.ZERO.blend(dy, v.y(i).compare(GT, Approx.ZERO));
        }

        @Override
        public boolean needsOnlyOutput() {
            return true;
        }
    },

    /** y = √a, y' = 1/(2y). */
    SQRT {
        @Override
        public FloatVector of(FloatVector a) {
            return a.sqrt();
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector y = v.y(i);
            return dy.div(y.add(y));
        }
    },

    /** y = |a|, y' = the sign of a, 0 at 0. */
    ABS {
        @Override
        public FloatVector of(FloatVector a) {
            return a.abs();
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector a = v.a(i);
            return Approx.ZERO.blend(dy, a.compare(GT, Approx.ZERO)).blend(dy.neg(), a.compare(LT, Approx.ZERO));
        }
    };

    /** y = scale · a + shift, y' = scale. */
    record Affine(FloatVector scale, FloatVector shift) implements Pointwise.Unary {
        Affine(double scale, double shift) {
            this(Approx.constant(scale), Approx.constant(shift));
        }

        @Override
        public FloatVector of(FloatVector a) {
            return a.fma(scale, shift);
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(scale);
        }
    }

    /** y = a where a > 0, slope · a elsewhere (slope ≥ 0); y' = 1 or slope, slope at 0. */
    record LeakyRelu(FloatVector slope) implements Pointwise.Unary {
        LeakyRelu(double slope) {
            this(Approx.constant(slope));
        }

        @Override
        public FloatVector of(FloatVector a) {
            return a.blend(a.mul(slope), a.compare(LT, Approx.ZERO));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(slope).blend(dy, v.y(i).compare(GT, Approx.ZERO));
        }

        @Override
        public boolean needsOnlyOutput() {
            return true;
        }
    }

    /** y = 1 where a > 0, slope elsewhere: the derivative of {@link LeakyRelu}, itself without slope. */
    record Slope(FloatVector slope) implements Pointwise.Unary {
        Slope(double slope) {
            this(Approx.constant(slope));
        }

        @Override
        public FloatVector of(FloatVector a) {
            return slope.blend(Approx.ONE, a.compare(GT, Approx.ZERO));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return Approx.ZERO;
        }
    }
}
