package org.pushforward.nn;

import jdk.incubator.vector.FloatVector;

/** Arithmetic of two tensors of one shape. */
enum Pair implements Pointwise {
    /** y = a + b. */
    PLUS {
        @Override
        public FloatVector value(Values v, int i) {
            return v.a(i).add(v.b(i));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy;
        }
    },

    /** y = a - b. */
    MINUS {
        @Override
        public FloatVector value(Values v, int i) {
            return v.a(i).sub(v.b(i));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return k == 0 ? dy : dy.neg();
        }
    },

    /** y = a b; dy/da = b, dy/db = a. */
    TIMES {
        @Override
        public FloatVector value(Values v, int i) {
            return v.a(i).mul(v.b(i));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            return dy.mul(k == 0 ? v.b(i) : v.a(i));
        }
    },

    /** y = a / b; dy/da = 1/b, dy/db = -y/b. */
    OVER {
        @Override
        public FloatVector value(Values v, int i) {
            return v.a(i).div(v.b(i));
        }

        @Override
        public FloatVector gradient(int k, Values v, int i, FloatVector dy) {
            FloatVector g = dy.div(v.b(i));
            return k == 0 ? g : g.mul(v.y(i)).neg();
        }
    }
}
