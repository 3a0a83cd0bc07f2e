package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.cblas_scopy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.pushforward.nn.Pointwise.Values;

/**
 * y = f(x * W + b), where * is a convolution or a transposed one; image by image, so that an image stays in the cache
 * from the first product to the activation.
 *
 * <p>A batch is always taken in two halves with scratch of their own, and what the halves add to the gradients of W and
 * b is added up in order: whether a second thread helps with one of them does not change a bit.
 */
final class ConvOp extends ActivatedOp {
    private final Patches patches;
    private final boolean transposed;
    private final int outputWidth;
    private final FilterBank[] banks = new FilterBank[2];
    private Floats wT;

    /**
     * @param patches of x, or of y if transposed
     * @param output the shape of the images in y
     * @param xwb x, W as [patch, maps], b
     */
    ConvOp(Patches patches, ImageShape output, boolean transposed, Pointwise f, Tensor... xwb) {
        super(f, xwb);
        this.patches = patches;
        this.transposed = transposed;
        outputWidth = output.width();
    }

    private Tensor x() {
        return arguments.get(0);
    }

    private Tensor w() {
        return arguments.get(1);
    }

    private Tensor b() {
        return arguments.get(2);
    }

    private Floats wT(Graph graph) {
        if (wT == null) {
            wT = graph.allocate(w().size());
        }
        return wT;
    }

    /** Writes Wᵀ where the filter banks look for it. */
    private Runnable transpose(Graph graph) {
        Cursor from = new Cursor(w().floats());
        Cursor to = new Cursor(wT(graph));
        int rows = w().rows();
        int cols = w().cols();
        return () -> {
            for (int c = 0; c < cols; c++) {
                cblas_scopy(rows, from.at(c), cols, to.at(c * rows), 1);
            }
        };
    }

    private FilterBank bank(int half, Graph graph) {
        if (banks[half] == null) {
            banks[half] = new FilterBank(patches, w(), wT(graph), graph);
        }
        return banks[half];
    }

    /** The activation's arguments, at every image that begins or ends a group. */
    private Values[] activations(Tensor out, boolean atEnd) {
        Floats[] h = Batch.of(out).groups(preactivation(out), atEnd);
        Floats[] y = Batch.of(out).groups(out.floats(), atEnd);
        Values[] values = new Values[y.length];
        for (int i = 0; i < y.length; i++) {
            values[i] = y[i] == null ? null : new Values(h[i], null, null, y[i], y[i].length());
        }
        return values;
    }

    @Override
    Runnable forward(Tensor out) {
        Floats b = b().floats();
        Into line = new Into(out.graph().allocate(outputWidth * b().size()), false);
        Runnable transpose = transposed ? transpose(out.graph()) : () -> {};
        Runnable halves = Batch.of(out).halves(half -> {
            IntConsumer convolution = convolution(bank(half, out.graph()), out, line.floats());
            if (f == null) {
                return List.of(convolution);
            }
            Values[] activations = activations(out, true);
            return List.of(convolution, prepare(activations), PointwiseGroups.forward(f, activations));
        });
        return () -> {
            Rows.repeat(b, line, outputWidth, b().size());
            transpose.run();
            halves.run();
        };
    }

    private IntConsumer convolution(FilterBank bank, Tensor out, Floats bias) {
        Cursor x = new Cursor(x().floats());
        Cursor h = new Cursor(preactivation(out));
        Cursor line = new Cursor(bias);
        if (transposed) {
            return i -> {
                bank.take(x, i);
                bank.spread().store(h, i, line);
            };
        }
        return i -> {
            bank.see(x, i);
            bank.correlate().store(h, i, line);
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Graph graph = out.graph();
        Floats dh = pass.of(out);
        Into dx = pass.wants(x()) ? pass.into(x()) : null;
        ConvGradients d = new ConvGradients(x().floats(), dh, dx, sums(w(), out, pass), sums(b(), out, pass));
        if (dx != null && !transposed) {
            pass.then(transpose(graph));
        }
        Batch batch = Batch.of(out);
        Floats ones = graph.allocate(out.cols() / b().size());
        ones.fill(1f);
        pass.then(batch.halves(half -> {
            List<IntConsumer> kernels = new ArrayList<>();
            if (f != null) {
                kernels.add(PointwiseGroups.backward(f, activations(out, false), batch.groups(dh, false)));
            }
            if (d.db() != null) {
                kernels.add(d.bias(half, batch, b().size(), ones));
            }
            FilterBank bank = bank(half, graph);
            kernels.add(transposed ? d.transposed(half, bank) : d.convolution(half, bank));
            return kernels;
        }));
        d.join(pass);
    }

    private HalfSums sums(Tensor t, Tensor out, Backward pass) {
        return pass.wants(t)
                ? new HalfSums(Batch.of(out), pass.into(t), out.graph().allocate(t.size()))
                : null;
    }

    private IntConsumer prepare(Values[] groups) {
        return i -> {
            if (groups[i] != null) {
                f.prepare(groups[i]);
            }
        };
    }
}
