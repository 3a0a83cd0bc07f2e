package org.pushforward.nn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A recorded computation and the memory it works in.
 *
 * <p>Inputs come from {@link #input}, expressions from the methods of {@link Tensor}; {@link #gradient} and
 * {@link #evaluate} turn an expression into a {@link Step} that is run again and again and allocates nothing. Several
 * graphs may share the parameters of one {@link ParameterBlock}. A graph belongs to one thread.
 */
public final class Graph implements AutoCloseable {
    private final List<Tensor> tensors = new ArrayList<>();
    private final List<Floats> memory = new ArrayList<>();
    private final Map<List<Tensor>, Step> evaluations = new HashMap<>();
    private final Scratch scratch = new Scratch(this);
    private boolean closed;

    public Graph() {
        Engine.require();
    }

    /** A [rows, cols] input of zeros, to be filled by {@link Tensor#set}. */
    public Tensor input(int rows, int cols) {
        return record(rows, cols, null);
    }

    /** A parameter as a tensor of this graph, for expressions of parameters alone such as a weight penalty. */
    public Tensor bind(Tensor parameter) {
        return record(parameter.rows(), parameter.cols(), new View(parameter, true));
    }

    /**
     * Records forward and backward of a scalar loss.
     *
     * @param theta receives dloss/dθ in its gradient block; other parameters are passed through and left alone
     * @param inputs further tensors whose gradient is wanted, read by {@link Step#gradient}
     */
    public Step gradient(Tensor loss, ParameterBlock theta, Tensor... inputs) {
        return Step.gradient(this, loss, theta.tensors(), List.of(inputs));
    }

    /** Records forward and backward of a scalar loss with respect to some tensors, no parameter block touched. */
    public Step gradient(Tensor loss, Tensor... inputs) {
        return Step.gradient(this, loss, List.of(), List.of(inputs));
    }

    /** Records what computes {@code outputs}. */
    public Step evaluate(Tensor... outputs) {
        return Step.evaluate(this, List.of(outputs));
    }

    /** Computes {@code outputs} now; recorded at the first call. */
    public void forward(Tensor... outputs) {
        evaluations
                .computeIfAbsent(List.of(outputs), o -> Step.evaluate(this, o))
                .run();
    }

    Tensor record(int rows, int cols, Op op) {
        requireOpen();
        Tensor t = new Tensor(this, rows, cols, op);
        tensors.add(t);
        return t;
    }

    Floats allocate(int length) {
        requireOpen();
        Floats floats = new Floats(length);
        memory.add(floats);
        return floats;
    }

    Scratch scratch() {
        return scratch;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this graph is closed and its memory given back");
        }
    }

    /** What {@code outputs} depend on, themselves included, arguments before results. */
    List<Tensor> path(List<Tensor> outputs) {
        Set<Tensor> needed = new HashSet<>(outputs);
        List<Tensor> path = new ArrayList<>();
        for (int i = tensors.size() - 1; i >= 0; i--) {
            Tensor t = tensors.get(i);
            if (needed.contains(t)) {
                path.add(0, t);
                if (t.op() != null) {
                    for (Tensor argument : t.op().arguments) {
                        if (needed.add(argument) && argument.block() != null) {
                            path.add(argument);
                        }
                    }
                }
            }
        }
        path.sort((a, b) -> Boolean.compare(a.block() == null, b.block() == null));
        return path;
    }

    /** The graph of an operation's arguments; parameters go along with any. */
    static Graph common(List<Tensor> arguments) {
        Graph graph = null;
        for (Tensor t : arguments) {
            if (graph != null && t.graph() != null && t.graph() != graph) {
                throw new IllegalArgumentException(
                        "tensors of two graphs, " + arguments + ", cannot meet in one operation");
            }
            graph = t.graph() == null ? graph : t.graph();
        }
        if (graph == null) {
            throw new IllegalArgumentException(
                    "parameters alone, " + arguments + ", have no graph: use graph.bind(parameter)");
        }
        return graph;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            memory.forEach(Floats::free);
        }
    }
}
