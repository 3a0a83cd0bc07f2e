package org.pushforward.nn;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;
import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** The algebraic functions of one argument, each with its derivative. */
enum Algebraic implements Pointwise {
    /** y = a², y' = 2a. */
    SQUARE {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector a = v.a(i);
                v.put(a.mul(a), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector a = v.a(i);
                d.put(dy.load(i).mul(a.add(a)), i);
            }
        }
    },

    /** y = √a, y' = 1/(2y). */
    SQRT {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(v.a(i).sqrt(), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector y = v.y(i);
                d.put(dy.load(i).div(y.add(y)), i);
            }
        }
    },

    /** y = |a|, y' = the sign of a, 0 at 0. */
    ABS {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(v.a(i).abs(), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector a = v.a(i);
                FloatVector g = dy.load(i);
                FloatVector zero = FloatVector.zero(Lanes.SPECIES);
                d.put(zero.blend(g, a.compare(GT, 0f)).blend(g.neg(), a.compare(LT, 0f)), i);
            }
        }
    };

    /** y = scale · a + shift, y' = scale. */
    record Affine(float scale, float shift) implements Pointwise {
        @Override
        public void forward(Values v) {
            FloatVector t = FloatVector.broadcast(Lanes.SPECIES, shift);
            FloatVector s = FloatVector.broadcast(Lanes.SPECIES, scale);
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(v.a(i).fma(s, t), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(dy.load(i).mul(scale), i);
            }
        }
    }

    /** y = a where a > 0, slope · a elsewhere (slope ≥ 0); y' = 1 or slope, slope at 0. */
    record LeakyRelu(float slope) implements Pointwise {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector a = v.a(i);
                v.put(a.blend(a.mul(slope), a.compare(LT, 0f)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector g = dy.load(i);
                d.put(g.mul(slope).blend(g, v.y(i).compare(GT, 0f)), i);
            }
        }

        @Override
        public boolean needsOnlyOutput() {
            return true;
        }
    }

    /** y = 1 where a > 0, slope elsewhere: the derivative of {@link LeakyRelu}, itself without slope. */
    record Slope(float slope) implements Pointwise {
        @Override
        public void forward(Values v) {
            FloatVector low = FloatVector.broadcast(Lanes.SPECIES, slope);
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(low.blend(1f, v.a(i).compare(GT, 0f)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            FloatVector zero = FloatVector.zero(Lanes.SPECIES);
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(zero, i);
            }
        }
    }
}
