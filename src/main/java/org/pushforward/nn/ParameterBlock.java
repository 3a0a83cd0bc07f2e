package org.pushforward.nn;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.prob.Rng;

/**
 * The parameters of one optimiser, and their gradients, each in one flat piece of memory.
 *
 * <p>Weights and biases are declared while a model is built; the first use seals the block. Its memory is given back by
 * {@link #close}, after the graphs that use it are closed.
 */
public final class ParameterBlock implements AutoCloseable {
    private final List<Tensor> tensors = new ArrayList<>();
    private final List<float[]> initial = new ArrayList<>();
    private final List<Runnable> alsoFree = new ArrayList<>();
    private int length;
    private int count;
    private Floats memory;
    private Floats gradients;
    private Floats scratch;
    private boolean closed;

    /** A [rows, cols] weight. */
    public Tensor weight(int rows, int cols, Init init, Rng rng) {
        if (memory != null) {
            throw new IllegalStateException("declare every weight before the block is first used");
        }
        Tensor t = new Tensor(this, rows, cols, length);
        float[] w = new float[t.size()];
        init.fill(w, rows, cols, rng);
        tensors.add(t);
        initial.add(w);
        length += Floats.paddedLength(w.length);
        count += w.length;
        return t;
    }

    /** A [1, n] row of zeros. */
    public Tensor bias(int n) {
        return weight(1, n, Init.zeros(), null);
    }

    /** The number of parameters. */
    public int size() {
        return count;
    }

    /** The parameters in the order they were declared. */
    public List<Tensor> tensors() {
        return List.copyOf(tensors);
    }

    /** A fresh copy of all values, tensor after tensor. */
    public float[] values() {
        return copyOut(memory());
    }

    /** A fresh copy of all gradients, tensor after tensor. */
    public float[] gradient() {
        return copyOut(gradients());
    }

    /** Puts back what {@link #values} returned. */
    public void restore(float[] values) {
        copyIn(values, memory());
    }

    /** ‖g‖₂ of the whole gradient. */
    public double gradientNorm() {
        seal();
        double sum = 0;
        for (Tensor t : tensors) {
            sum += Rows.sumOfSquares(t.gradient(), t.size(), scratch);
        }
        return Math.sqrt(sum);
    }

    /**
     * Scales the gradient down to a norm of at most {@code maxNorm}; call it between the step and the optimiser.
     *
     * @return the norm before
     */
    public double clipGradient(double maxNorm) {
        double norm = gradientNorm();
        if (norm > maxNorm) {
            float factor = (float) (maxNorm / norm);
            Floats g = gradients();
            for (int i = 0; i < length; i += Floats.LANES) {
                g.store(g.load(i).mul(factor), i);
            }
        }
        return norm;
    }

    /** Length of the flat block, with the gaps that keep every tensor aligned. */
    int length() {
        return length;
    }

    Floats memory() {
        seal();
        return memory;
    }

    Floats gradients() {
        seal();
        return gradients;
    }

    /** More memory that belongs to this block: it goes when the block does. */
    void alsoFree(Runnable free) {
        alsoFree.add(free);
    }

    /** Gives all memory back, that of its optimisers included; the block and its optimisers are not used afterwards. */
    @Override
    public void close() {
        if (!closed && memory != null) {
            memory.free();
            gradients.free();
            scratch.free();
        }
        closed = true;
        alsoFree.forEach(Runnable::run);
        alsoFree.clear();
    }

    private void seal() {
        if (closed) {
            throw new IllegalStateException("this block of parameters is closed and its memory given back");
        }
        if (memory == null) {
            Engine.require();
            memory = new Floats(Math.max(1, length));
            gradients = new Floats(Math.max(1, length));
            scratch = new Floats(Floats.ALIGNMENT);
            for (int k = 0; k < tensors.size(); k++) {
                tensors.get(k).floats().copyFrom(initial.get(k), 0);
            }
            initial.clear();
        }
    }

    /** Copies a flat block out without its gaps. */
    float[] copyOut(Floats flat) {
        float[] copy = new float[count];
        int at = 0;
        for (Tensor t : tensors) {
            flat.slice(t.offset(), t.size()).copyTo(copy, at);
            at += t.size();
        }
        return copy;
    }

    /** The inverse of {@link #copyOut}. */
    void copyIn(float[] values, Floats flat) {
        if (values.length != count) {
            throw new IllegalArgumentException("this block has " + count + " parameters, not " + values.length);
        }
        int at = 0;
        for (Tensor t : tensors) {
            flat.slice(t.offset(), t.size()).copyFrom(values, at);
            at += t.size();
        }
    }
}
