package org.pushforward.nn;

import java.util.List;

/** An operation of a recorded graph: knows its arguments, its kernel, and how its gradient goes back to them. */
abstract class Op {
    final List<Tensor> arguments;

    Op(Tensor... arguments) {
        this.arguments = List.of(arguments);
    }

    /** The kernel that fills {@code out}; called once, run at every replay. */
    abstract Runnable forward(Tensor out);

    /** Adds to {@code pass} the kernels that carry the gradient of {@code out} to the arguments that want it. */
    abstract void backward(Tensor out, Backward pass);

    /** The result as a new tensor of the arguments' graph. */
    final Tensor record(int rows, int cols) {
        return Graph.common(arguments).record(rows, cols, this);
    }

    /** The memory of the result when it is a view of an argument's, otherwise null. */
    Floats shared() {
        return null;
    }
}
