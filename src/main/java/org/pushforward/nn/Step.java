package org.pushforward.nn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A recorded pass: the list of kernels that computes a loss, and the list that carries its gradient back.
 *
 * <p>Running it allocates nothing, and the same inputs and parameters give the same bits.
 */
public final class Step {
    private final Graph graph;
    private final Runnable[] forward;
    private final Runnable[] backward;
    private final Map<Tensor, Floats> gradients;

    private Step(Graph graph, List<Tensor> path, List<Runnable> backward, Map<Tensor, Floats> gradients) {
        this.graph = graph;
        this.forward = path.stream()
                .filter(t -> t.op() != null)
                .map(t -> t.op().forward(t))
                .toArray(Runnable[]::new);
        this.backward = backward.toArray(Runnable[]::new);
        this.gradients = gradients;
    }

    static Step evaluate(Graph graph, List<Tensor> outputs) {
        return new Step(graph, graph.path(outputs), List.of(), Map.of());
    }

    static Step gradient(Graph graph, Tensor loss, List<Tensor> parameters, List<Tensor> inputs) {
        if (loss.graph() != graph) {
            throw new IllegalArgumentException("gradient: the loss belongs to another graph");
        }
        if (loss.size() != 1) {
            throw new IllegalArgumentException(
                    "gradient: the loss must be one number, not " + loss + "; use sum() or mean()");
        }
        Map<Tensor, Floats> targets = new HashMap<>();
        parameters.forEach(t -> targets.put(t, t.gradient()));
        inputs.forEach(t -> targets.put(t, graph.allocate(t.size())));
        List<Tensor> path = graph.path(List.of(loss));
        Backward pass =
                new Backward(path, new HashMap<>(targets), graph.scratch().restart());
        return new Step(graph, path, pass.record(loss, path), targets);
    }

    /** Forward, then backward. */
    public void run() {
        forward();
        backward();
    }

    /** The first half: everything up to the loss. */
    public void forward() {
        graph.requireOpen();
        for (Runnable kernel : forward) {
            kernel.run();
        }
    }

    /** The second half: the gradients, of the values the last {@link #forward} left. */
    public void backward() {
        graph.requireOpen();
        for (Runnable kernel : backward) {
            kernel.run();
        }
    }

    /** A fresh copy of dloss/dx as of the last run, for a tensor that was asked for. */
    public float[] gradient(Tensor x) {
        graph.requireOpen();
        Floats gradient = gradients.get(x);
        if (gradient == null) {
            throw new IllegalArgumentException("no gradient of " + x + " was asked for when this step was recorded");
        }
        float[] copy = new float[x.size()];
        gradient.copyTo(copy, 0);
        return copy;
    }
}
