package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** The smooth functions of one argument, each with its derivative. One loop each: a shared one would not compile well. */
enum Smooth implements Pointwise {
    /** y = eᵃ, y' = y. */
    EXP(true) {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(Approx.exp(v.a(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(dy.load(i).mul(v.y(i)), i);
            }
        }
    },

    /** y = ln a, y' = 1/a. */
    LOG(false) {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(Approx.log(v.a(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(dy.load(i).div(v.a(i)), i);
            }
        }
    },

    /** y = tanh a, y' = 1 - y². */
    TANH(true) {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(Approx.tanh(v.a(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector y = v.y(i);
                d.put(dy.load(i).mul(y.neg().fma(y, Approx.ONE)), i);
            }
        }
    },

    /** y = σ(a), y' = y(1 - y). */
    SIGMOID(true) {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(Approx.sigmoid(v.a(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector y = v.y(i);
                d.put(dy.load(i).mul(y.mul(Approx.ONE.sub(y))), i);
            }
        }
    },

    /** y = ln(1 + eᵃ), y' = σ(a). */
    SOFTPLUS(false) {
        @Override
        public void forward(Values v) {
            Approx.expOfMinusAbs(v.a(), v.y(), v.n());
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(Approx.positive(v.a(i)).add(Approx.log1p(v.y(i))), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(dy.load(i).mul(Approx.sigmoid(v.a(i))), i);
            }
        }
    },

    /** y = a σ(a), y' = σ(a) (1 + a (1 - σ(a))). */
    SILU(false) {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector a = v.a(i);
                v.put(a.mul(Approx.sigmoid(a)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector a = v.a(i);
                FloatVector s = Approx.sigmoid(a);
                d.put(dy.load(i).mul(s.mul(a.fma(Approx.ONE.sub(s), Approx.ONE))), i);
            }
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
