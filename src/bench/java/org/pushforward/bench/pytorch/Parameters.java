package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.pushforward.bench.Rule;

/** The parameters of one network and what their rule remembers. */
final class Parameters {
    private final Script script;
    private final Updates updates;
    private final List<NDArray> values = new ArrayList<>();
    private final List<NDArray> means = new ArrayList<>();
    private final List<NDArray> squares = new ArrayList<>();
    private final List<NDArray> steps = new ArrayList<>();

    Parameters(Script script, Updates updates) {
        this.script = script;
        this.updates = updates;
    }

    void add(NDArray initial) {
        values.add(initial);
        means.add(initial.zerosLike());
        squares.add(initial.zerosLike());
        steps.add(initial.getManager().zeros(new Shape()));
    }

    int size() {
        return values.size();
    }

    /** As constants. */
    List<NDArray> frozen() {
        return values;
    }

    /**
     * The same memory with a gradient to be collected, which does not exist before: fresh leaves do what setting the
     * gradients to none does, and no gradient need be zeroed or added to.
     */
    List<NDArray> leaves() {
        List<NDArray> leaves = new ArrayList<>();
        for (NDArray value : values) {
            NDArray leaf = value.stopGradient();
            leaf.setRequiresGradient(true);
            leaves.add(leaf);
        }
        return leaves;
    }

    void update(List<NDArray> leaves, Rule rule) {
        List<NDArray> gradients = leaves.stream().map(NDArray::getGradient).toList();
        script.run(
                updates.method(rule),
                rule.learningRate(),
                rule == Rule.SGD
                        ? List.of(values, gradients)
                        : List.of(values, gradients, means, squares, steps));
    }
}
