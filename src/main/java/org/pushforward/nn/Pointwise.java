package org.pushforward.nn;

import jdk.incubator.vector.FloatVector;

/** An element-wise function y = f(a, b, c) of one to three arguments, with its derivatives. */
interface Pointwise {
    /** y = f(a, b, c). */
    void forward(Values v);

    /**
     * d (+)= dy · ∂f/∂(argument k).
     *
     * @param k 0, 1 or 2 for a, b or c
     */
    void backward(int k, Values v, Floats dy, Into d);

    /** Whether the derivative can be told from y alone, so that y may overwrite a. */
    default boolean needsOnlyOutput() {
        return false;
    }

    /** The function as a tensor of the arguments' graph. */
    default Tensor of(Tensor... arguments) {
        return new PointwiseOp(this, arguments).record();
    }

    /** Arguments and result; absent arguments are null. */
    record Values(Floats a, Floats b, Floats c, Floats y, int n) {
        FloatVector a(int i) {
            return a.load(i);
        }

        FloatVector b(int i) {
            return b.load(i);
        }

        FloatVector c(int i) {
            return c.load(i);
        }

        FloatVector y(int i) {
            return y.load(i);
        }

        void put(FloatVector v, int i) {
            y.store(v, i);
        }
    }
}
