package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** Arithmetic of two tensors of one shape. */
enum Pair implements Pointwise {
    /** y = a + b. */
    PLUS {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(v.a(i).add(v.b(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(dy.load(i), i);
            }
        }
    },

    /** y = a - b. */
    MINUS {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(v.a(i).sub(v.b(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            float sign = k == 0 ? 1f : -1f;
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(dy.load(i).mul(sign), i);
            }
        }
    },

    /** y = a b; dy/da = b, dy/db = a. */
    TIMES {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(v.a(i).mul(v.b(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            Floats other = k == 0 ? v.b() : v.a();
            for (int i = 0; i < v.n(); i += LANES) {
                d.put(dy.load(i).mul(other.load(i)), i);
            }
        }
    },

    /** y = a / b; dy/da = 1/b, dy/db = -y/b. */
    OVER {
        @Override
        public void forward(Values v) {
            for (int i = 0; i < v.n(); i += LANES) {
                v.put(v.a(i).div(v.b(i)), i);
            }
        }

        @Override
        public void backward(int k, Values v, Floats dy, Into d) {
            for (int i = 0; i < v.n(); i += LANES) {
                FloatVector g = dy.load(i).div(v.b(i));
                d.put(k == 0 ? g : g.mul(v.y(i)).neg(), i);
            }
        }
    }
}
