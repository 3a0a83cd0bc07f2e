package org.pushforward.nn;

/**
 * What can be written with a {@link Tensor}.
 *
 * <p>Calling an operation computes nothing: it records, checks shapes, and returns the tensor that will hold the
 * result once a {@link Step} has run. A second argument may also be a row [1, cols], a column [rows, 1] or a single
 * number [1, 1], which is then repeated. An operation on parameters alone needs {@link Graph#bind} first.
 */
public abstract sealed class Expression permits Tensor {
    public abstract int rows();

    public abstract int cols();

    /** rows · cols. */
    public final int size() {
        return Math.multiplyExact(rows(), cols());
    }

    abstract Tensor self();

    /** x W, [rows, W.cols]. */
    public Tensor matmul(Tensor w) {
        Shapes.meet("matmul", self(), w, cols(), w.rows());
        return new MatMul(self(), w, false).record(rows(), w.cols());
    }

    /** x Wᵀ, [rows, W.rows]. */
    public Tensor matmulTransposed(Tensor w) {
        Shapes.meet("matmulTransposed", self(), w, cols(), w.cols());
        return new MatMul(self(), w, true).record(rows(), w.rows());
    }

    public Tensor plus(Tensor other) {
        return Pair.PLUS.of(self(), Shapes.fit("plus", other, self()));
    }

    public Tensor minus(Tensor other) {
        return Pair.MINUS.of(self(), Shapes.fit("minus", other, self()));
    }

    /** Element by element. */
    public Tensor times(Tensor other) {
        return Pair.TIMES.of(self(), Shapes.fit("times", other, self()));
    }

    /** Element by element. */
    public Tensor dividedBy(Tensor other) {
        return Pair.OVER.of(self(), Shapes.fit("dividedBy", other, self()));
    }

    public Tensor times(double factor) {
        return new Algebraic.Affine(factor, 0).of(self());
    }

    public Tensor plus(double shift) {
        return new Algebraic.Affine(1, shift).of(self());
    }

    public Tensor negate() {
        return times(-1);
    }

    public Tensor exp() {
        return Smooth.EXP.of(self());
    }

    /** The natural logarithm. */
    public Tensor log() {
        return Smooth.LOG.of(self());
    }

    public Tensor tanh() {
        return Smooth.TANH.of(self());
    }

    /** σ(x) = 1/(1 + e⁻ˣ). */
    public Tensor sigmoid() {
        return Smooth.SIGMOID.of(self());
    }

    /** ln(1 + eˣ). */
    public Tensor softplus() {
        return Smooth.SOFTPLUS.of(self());
    }

    /** x σ(x). */
    public Tensor silu() {
        return Smooth.SILU.of(self());
    }

    /** max(x, 0). */
    public Tensor relu() {
        return Algebraic.RELU.of(self());
    }

    /** x where x > 0, slope · x elsewhere; 0 ≤ slope. */
    public Tensor leakyRelu(double slope) {
        return new Algebraic.LeakyRelu(slope).of(self());
    }

    public Tensor square() {
        return Algebraic.SQUARE.of(self());
    }

    public Tensor sqrt() {
        return Algebraic.SQRT.of(self());
    }

    public Tensor abs() {
        return Algebraic.ABS.of(self());
    }

    /** Σ of everything, [1, 1]. */
    public Tensor sum() {
        return new Reduce.Sum(self()).record(1, 1);
    }

    /** The mean of everything, [1, 1]. */
    public Tensor mean() {
        return sum().times(1.0 / size());
    }

    /** Σ along each row, [rows, 1]. */
    public Tensor rowSum() {
        return cols() == 1 ? self() : new Reduce.OverCols(self()).record(rows(), 1);
    }

    /** Σ down each column, [1, cols]. */
    public Tensor columnSum() {
        return new Reduce.OverRows(self()).record(1, cols());
    }

    /** ln Σ eˣ along each row, [rows, 1]. */
    public Tensor logSumExp() {
        return new LogSumExp(self()).record(rows(), 1);
    }

    /** eˣ / Σ eˣ along each row. */
    public Tensor softmax() {
        return new Softmax(self()).record(rows(), cols());
    }

    /** x - ln Σ eˣ along each row: the logarithm of {@link #softmax}, without its overflow. */
    public Tensor logSoftmax() {
        return minus(logSumExp());
    }

    /** ln |det x| of a small square matrix, [1, 1]; minus infinity, and without gradient, where it is singular. */
    public Tensor logAbsDeterminant() {
        Shapes.square("logAbsDeterminant", self());
        return new LogAbsDeterminant(self()).record(1, 1);
    }

    /** x⁻¹ of a small square matrix; running it for a singular one throws an ArithmeticException. */
    public Tensor inverse() {
        Shapes.square("inverse", self());
        return new Inverse(self()).record(rows(), cols());
    }

    /** Columns from (inclusive) to (exclusive). */
    public Tensor columns(int from, int to) {
        if (from < 0 || to > cols() || from >= to) {
            throw new IllegalArgumentException("columns: " + from + " to " + to + " of " + self());
        }
        return new Slice(self(), from).record(rows(), to - from);
    }

    /** y[r, j] = x[r, index[j]], and 0 where the index is -1: permutations, masks, padding, patches of an image. */
    public Tensor columns(int[] index) {
        int[] checked = Indices.checked("columns", index, -1, cols(), self());
        return new Columns(self(), checked).record(rows(), index.length);
    }

    /** y[k] = row index[k] of x, [index.length, cols]. */
    public Tensor rows(int[] index) {
        int[] checked = Indices.checked("rows", index, 0, rows(), self());
        return new Gather(self(), checked).record(index.length, cols());
    }

    /** y[k] = row index[k] of x, an embedding; {@code index} is an input column [k, 1] of whole numbers from 0. */
    public Tensor rows(Tensor index) {
        Shapes.column("rows", index, index.rows());
        return new Gather(self(), index).record(index.rows(), cols());
    }

    /** y[r] = x[r, label[r]], [rows, 1]; {@code labels} is an input column [rows, 1] of whole numbers from 0. */
    public Tensor pick(Tensor labels) {
        Shapes.column("pick", labels, rows());
        return new Pick(self(), labels).record(rows(), 1);
    }

    /** [this | other], side by side. */
    public Tensor concat(Tensor other) {
        Shapes.sameRows("concat", self(), other);
        return new Concat(self(), other).record(rows(), cols() + other.cols());
    }

    /** The same numbers, row by row, under another shape. */
    public Tensor reshape(int newRows, int newCols) {
        if ((long) newRows * newCols != size()) {
            throw new IllegalArgumentException("reshape: " + self() + " to [" + newRows + ", " + newCols + "]");
        }
        return new View(self(), true).record(newRows, newCols);
    }

    /** The same numbers as a constant: no gradient passes. */
    public Tensor detach() {
        return new View(self(), false).record(rows(), cols());
    }
}
