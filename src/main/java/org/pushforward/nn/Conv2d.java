package org.pushforward.nn;

import org.pushforward.prob.Rng;

/**
 * y = f(x * W + b), a cross-correlation as is usual: y[i, j, c] = b[c] + Σ W[(u, v, k), c] x[i stride + u - padding, j
 * stride + v - padding, k], and x = 0 outside. Images are rows of a tensor, see {@link ImageShape}.
 *
 * @param w [kernel · kernel · in.channels, filters.count]: a column is a filter, laid out as an image
 * @param b [1, filters.count]
 * @param activation f
 */
public record Conv2d(Tensor w, Tensor b, ImageShape in, Filters filters, Activation activation) implements Layer {
    public Conv2d {
        Shapes.parameters("conv2d", w, in.channels() * filters.area(), filters.count());
        Shapes.parameters("conv2d", b, 1, filters.count());
        if (filters.outputPadding() > 0) {
            throw new IllegalArgumentException("conv2d: output padding " + filters.outputPadding()
                    + " is for transposed convolutions; here it must be 0");
        }
        filters.positions(in.height());
        filters.positions(in.width());
    }

    /** Weights start by the activation's {@link Activation#init}, biases at zero. */
    public Conv2d(ParameterBlock theta, ImageShape in, Filters filters, Activation activation, Rng rng) {
        this(weight(theta, in, filters, activation, rng), theta.bias(filters.count()), in, filters, activation);
    }

    private static Tensor weight(ParameterBlock theta, ImageShape in, Filters filters, Activation f, Rng rng) {
        int fanIn = in.channels() * filters.area();
        Init init = f.init().fans(fanIn, filters.meeting(filters.count()));
        return theta.weight(fanIn, filters.count(), init, rng);
    }

    /** The shape of the images in y. */
    public ImageShape outputShape() {
        return new ImageShape(filters.count(), filters.positions(in.height()), filters.positions(in.width()));
    }

    /** @param x [batch, in.size()] */
    @Override
    public Tensor apply(Tensor x) {
        Shapes.images("conv2d", x, in);
        if (filters.kernel() == 1 && filters.stride() == 1) {
            Tensor pixels = x.reshape(x.rows() * in.height() * in.width(), in.channels());
            return new Dense(w, b, activation)
                    .apply(pixels)
                    .reshape(x.rows(), outputShape().size());
        }
        ImageShape out = outputShape();
        return new ConvOp(new Patches(in, filters), out, false, activation.function(), x, w, b)
                .record(x.rows(), out.size());
    }
}
