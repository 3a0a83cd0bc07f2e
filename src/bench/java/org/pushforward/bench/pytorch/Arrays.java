package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDManager;
import org.pushforward.bench.Ours;
import org.pushforward.nn.Tensor;

/** Our inputs and parameters as arrays of its own; a linear layer's weight is [out, in] there and a bias [out]. */
final class Arrays {
    private final NDManager manager;
    private final Ours ours;
    private final Updates updates;
    private final Script script;

    Arrays(NDManager manager, Ours ours, Updates updates) {
        this.manager = manager;
        this.ours = ours;
        this.updates = updates;
        script = new Script((PtNDManager) manager);
    }

    NDManager manager() {
        return manager;
    }

    Script script() {
        return script;
    }

    NDArray input(int k) {
        Tensor t = ours.inputs().get(k);
        return manager.create(t.get(), new Shape(t.rows(), t.cols()));
    }

    /** The parameters from (inclusive) to (exclusive): weight, bias, weight, bias ... */
    Parameters linear(int from, int to) {
        Parameters parameters = none();
        for (Tensor t : ours.parameters().subList(from, to)) {
            boolean bias = t.rows() == 1 && parameters.size() % 2 == 1;
            NDArray values = manager.create(t.get(), bias ? new Shape(t.cols()) : new Shape(t.rows(), t.cols()));
            parameters.add(bias ? values : values.transpose().duplicate());
        }
        return parameters;
    }

    /** A parameter seen in another shape, its axes put in another order, laid out anew. */
    NDArray parameter(int k, Shape shape, int... axes) {
        return manager.create(ours.parameters().get(k).get(), shape)
                .transpose(axes)
                .duplicate();
    }

    Parameters none() {
        return new Parameters(script, updates);
    }

    int parameters() {
        return ours.parameters().size();
    }
}
