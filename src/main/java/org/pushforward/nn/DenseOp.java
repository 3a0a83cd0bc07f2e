package org.pushforward.nn;

import org.pushforward.nn.Pointwise.Values;

/** y = f(x W + b) in one buffer: the bias is laid down first, the product added, the activation applied in place. */
final class DenseOp extends ActivatedOp {
    private final PointwiseKernel kernel;

    /** @param f the activation, or null for none */
    DenseOp(Tensor x, Tensor w, Tensor b, Pointwise f) {
        super(f, x, w, b);
        kernel = f == null ? null : PointwiseKernel.of(f);
    }

    private Values activation(Tensor out) {
        return new Values(preactivation(out), null, null, out.floats(), out.size());
    }

    private Matrix argument(int k) {
        return Matrix.of(arguments.get(k).floats(), arguments.get(k));
    }

    @Override
    Runnable forward(Tensor out) {
        Matrix x = argument(0);
        Matrix w = argument(1);
        Floats b = arguments.get(2).floats();
        Floats h = preactivation(out);
        Values v = activation(out);
        if (f instanceof Pointwise.Unary && f.needsOnlyOutput() && out.cols() % Floats.ALIGNMENT == 0) {
            Product product = x.times(w, h, false);
            return () -> {
                product.run();
                kernel.forward(v, b);
            };
        }
        Into preactivations = new Into(h, false);
        Product product = x.times(w, h, true);
        return () -> {
            Rows.repeat(b, preactivations, out.rows(), out.cols());
            product.run();
            if (f != null) {
                kernel.prepare(v);
                kernel.forward(v);
            }
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Floats dh = pass.of(out);
        if (f != null) {
            Values v = activation(out);
            Into inPlace = new Into(dh, false);
            pass.then(() -> kernel.backward(0, v, dh, inPlace));
        }
        if (pass.wants(arguments.get(2))) {
            Into db = pass.into(arguments.get(2));
            pass.then(() -> Rows.sumOverRows(dh, db, out.rows(), out.cols()));
        }
        Matrix dy = Matrix.of(dh, out);
        if (pass.wants(arguments.get(1))) {
            Matrix xT = argument(0).transpose();
            Into dw = pass.into(arguments.get(1));
            pass.then(xT.times(dy, dw.floats(), dw.add()));
        }
        if (pass.wants(arguments.get(0))) {
            Matrix wT = argument(1).transpose();
            Into dx = pass.into(arguments.get(0));
            pass.then(dy.times(wT, dx.floats(), dx.add()));
        }
    }
}
