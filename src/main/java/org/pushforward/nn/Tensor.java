package org.pushforward.nn;

/**
 * A [rows, cols] matrix of float32 in a recorded expression: an input, a parameter, or the result of an operation.
 *
 * <p>{@link Expression} lists the operations.
 */
public final class Tensor extends Expression {
    private final Graph graph;
    private final ParameterBlock block;
    private final Op op;
    private final int rows;
    private final int cols;
    private final int offset;
    private Floats value;
    private Floats gradient;

    /** A tensor of a graph; without an op it is an input. */
    Tensor(Graph graph, int rows, int cols, Op op) {
        this(graph, null, op, rows, cols, 0);
    }

    /** A parameter at {@code offset} of its block. */
    Tensor(ParameterBlock block, int rows, int cols, int offset) {
        this(null, block, null, rows, cols, offset);
    }

    private Tensor(Graph graph, ParameterBlock block, Op op, int rows, int cols, int offset) {
        if (rows < 1 || cols < 1) {
            throw new IllegalArgumentException(
                    "a tensor needs at least one row and one column, not " + rows + " x " + cols);
        }
        this.graph = graph;
        this.block = block;
        this.op = op;
        this.rows = rows;
        this.cols = cols;
        this.offset = offset;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int cols() {
        return cols;
    }

    @Override
    Tensor self() {
        return this;
    }

    /** What it was recorded in; null for a parameter, which goes along with any graph. */
    public Graph graph() {
        return graph;
    }

    ParameterBlock block() {
        return block;
    }

    Op op() {
        return op;
    }

    int offset() {
        return offset;
    }

    Floats floats() {
        if (value == null) {
            Floats shared = op == null ? null : op.shared();
            value = block != null
                    ? block.memory().slice(offset, size())
                    : shared != null ? shared : graph.allocate(size());
        }
        return value;
    }

    /** Of a parameter: its part of the block's gradients. */
    Floats gradient() {
        if (gradient == null) {
            gradient = block.gradients().slice(offset, size());
        }
        return gradient;
    }

    private void requireOpen() {
        if (graph != null) {
            graph.requireOpen();
        }
    }

    private void requireSize(int length) {
        if (length != size()) {
            throw new IllegalArgumentException(this + " holds " + size() + " numbers, not " + length);
        }
    }

    /** Copies in, row by row. For inputs and parameters: what an operation computed cannot be set. */
    public Tensor set(float... values) {
        requireOpen();
        requireSize(values.length);
        if (op != null) {
            throw new IllegalStateException(this + " is computed: only inputs and parameters can be set");
        }
        floats().copyFrom(values, 0);
        return this;
    }

    /** A fresh copy, row by row. */
    public float[] get() {
        return read(new float[size()]);
    }

    /** Copies out into {@code into} and returns it. */
    public float[] read(float[] into) {
        requireOpen();
        requireSize(into.length);
        floats().copyTo(into, 0);
        return into;
    }

    /** The number in a [1, 1] tensor. */
    public float item() {
        requireOpen();
        requireSize(1);
        return floats().get(0);
    }

    /** The shape, [rows, cols]. */
    @Override
    public String toString() {
        return "[" + rows + ", " + cols + "]";
    }
}
