package org.pushforward.nn;

import jdk.incubator.vector.FloatVector;

/**
 * An element-wise function y = f(a, b, c) of one to three arguments, with its derivatives, told for one vector of
 * places. {@link PointwiseLoop} runs it over memory.
 */
interface Pointwise {
    /** Whatever must be in y before {@link #value} is asked: the first of two loops, where one would not inline. */
    default void prepare(Values v) {}

    /** f at the places from i on. */
    FloatVector value(Values v, int i);

    /**
     * dy · ∂f/∂(argument k) at the places from i on.
     *
     * @param k 0, 1 or 2 for a, b or c
     */
    FloatVector gradient(int k, Values v, int i, FloatVector dy);

    /** Whether the derivative can be told from y alone, so that y may overwrite a. */
    default boolean needsOnlyOutput() {
        return false;
    }

    /** The function as a tensor of the arguments' graph. */
    default Tensor of(Tensor... arguments) {
        return new PointwiseOp(this, arguments).record();
    }

    /** A function of one argument that is told for a vector wherever it comes from. */
    interface Unary extends Pointwise {
        /** f(a). */
        FloatVector of(FloatVector a);

        @Override
        default FloatVector value(Values v, int i) {
            return of(v.a(i));
        }
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
    }
}
