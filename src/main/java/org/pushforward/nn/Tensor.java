package org.pushforward.nn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A [rows, cols] matrix of float32 in a recorded expression: an input, a parameter, or the result of an operation.
 *
 * <p>Calling an operation computes nothing: it records, checks shapes, and returns the tensor that will hold the
 * result once a {@link Step} has run. A second argument may also be a row [1, cols], a column [rows, 1] or a single
 * number [1, 1], which is then repeated. An operation on parameters alone needs {@link Graph#bind} first.
 */
public final class Tensor {
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

    public int rows() {
        return rows;
    }

    public int cols() {
        return cols;
    }

    /** rows · cols. */
    public int size() {
        return Math.multiplyExact(rows, cols);
    }

    Graph graph() {
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

    Floats gradient() {
        if (gradient == null) {
            gradient = block != null ? block.gradients().slice(offset, size()) : graph.allocate(size());
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

    /** x W, [rows, W.cols]. */
    public Tensor matmul(Tensor w) {
        Shapes.meet("matmul", this, w, cols, w.rows);
        return new MatMul(this, w, false).record(rows, w.cols);
    }

    /** x Wᵀ, [rows, W.rows]. */
    public Tensor matmulTransposed(Tensor w) {
        Shapes.meet("matmulTransposed", this, w, cols, w.cols);
        return new MatMul(this, w, true).record(rows, w.rows);
    }

    public Tensor plus(Tensor other) {
        return Pair.PLUS.of(this, Shapes.fit("plus", other, this));
    }

    public Tensor minus(Tensor other) {
        return Pair.MINUS.of(this, Shapes.fit("minus", other, this));
    }

    /** Element by element. */
    public Tensor times(Tensor other) {
        return Pair.TIMES.of(this, Shapes.fit("times", other, this));
    }

    /** Element by element. */
    public Tensor dividedBy(Tensor other) {
        return Pair.OVER.of(this, Shapes.fit("dividedBy", other, this));
    }

    public Tensor times(double factor) {
        return new Algebraic.Affine((float) factor, 0f).of(this);
    }

    public Tensor plus(double shift) {
        return new Algebraic.Affine(1f, (float) shift).of(this);
    }

    public Tensor negate() {
        return times(-1);
    }

    public Tensor exp() {
        return Smooth.EXP.of(this);
    }

    /** The natural logarithm. */
    public Tensor log() {
        return Smooth.LOG.of(this);
    }

    public Tensor tanh() {
        return Smooth.TANH.of(this);
    }

    /** σ(x) = 1/(1 + e⁻ˣ). */
    public Tensor sigmoid() {
        return Smooth.SIGMOID.of(this);
    }

    /** ln(1 + eˣ). */
    public Tensor softplus() {
        return Smooth.SOFTPLUS.of(this);
    }

    /** x σ(x). */
    public Tensor silu() {
        return Smooth.SILU.of(this);
    }

    /** max(x, 0). */
    public Tensor relu() {
        return leakyRelu(0);
    }

    /** x where x > 0, slope · x elsewhere; 0 ≤ slope. */
    public Tensor leakyRelu(double slope) {
        return new Algebraic.LeakyRelu((float) slope).of(this);
    }

    public Tensor square() {
        return Algebraic.SQUARE.of(this);
    }

    public Tensor sqrt() {
        return Algebraic.SQRT.of(this);
    }

    public Tensor abs() {
        return Algebraic.ABS.of(this);
    }

    /** Σ of everything, [1, 1]. */
    public Tensor sum() {
        return new Reduce.Sum(this).record(1, 1);
    }

    /** The mean of everything, [1, 1]. */
    public Tensor mean() {
        return sum().times(1.0 / size());
    }

    /** Σ along each row, [rows, 1]. */
    public Tensor rowSum() {
        return new Reduce.OverCols(this).record(rows, 1);
    }

    /** Σ down each column, [1, cols]. */
    public Tensor columnSum() {
        return new Reduce.OverRows(this).record(1, cols);
    }

    /** ln Σ eˣ along each row, [rows, 1]. */
    public Tensor logSumExp() {
        return new LogSumExp(this).record(rows, 1);
    }

    /** Columns from (inclusive) to (exclusive). */
    public Tensor columns(int from, int to) {
        if (from < 0 || to > cols || from >= to) {
            throw new IllegalArgumentException("columns: " + from + " to " + to + " of " + this);
        }
        return columns(IntStream.range(from, to).toArray());
    }

    /** y[r, j] = x[r, index[j]], and 0 where the index is -1: permutations, masks, padding, patches of an image. */
    public Tensor columns(int[] index) {
        if (Arrays.stream(index).anyMatch(j -> j < -1 || j >= cols)) {
            throw new IllegalArgumentException("columns: an index outside -1 .. " + (cols - 1) + " for " + this);
        }
        return new Columns(this, index.clone()).record(rows, index.length);
    }

    /** [this | other], side by side. */
    public Tensor concat(Tensor other) {
        Shapes.sameRows("concat", this, other);
        return new Concat(this, other).record(rows, cols + other.cols);
    }

    /** The same numbers, row by row, under another shape. */
    public Tensor reshape(int newRows, int newCols) {
        if ((long) newRows * newCols != size()) {
            throw new IllegalArgumentException("reshape: " + this + " to [" + newRows + ", " + newCols + "]");
        }
        return new View(this, true).record(newRows, newCols);
    }

    /** The same numbers as a constant: no gradient passes. */
    public Tensor detach() {
        return new View(this, false).record(rows, cols);
    }

    /** The shape, [rows, cols]. */
    @Override
    public String toString() {
        return "[" + rows + ", " + cols + "]";
    }
}
