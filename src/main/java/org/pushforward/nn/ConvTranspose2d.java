package org.pushforward.nn;

import org.pushforward.prob.Rng;

/**
 * y = f(x *ᵀ W + b), the adjoint of a convolution: every number of x adds its multiple of a filter to y, so with a
 * stride images grow. Images are rows of a tensor, see {@link ImageShape}. Source: V. Dumoulin and F. Visin, "A guide
 * to convolution arithmetic for deep learning", 2016.
 *
 * @param w [kernel · kernel · filters.count, in.channels], the weight of the {@link Conv2d} from y to x
 * @param b [1, filters.count]
 * @param activation f
 */
public record ConvTranspose2d(Tensor w, Tensor b, ImageShape in, Filters filters, Activation activation)
        implements Layer {
    public ConvTranspose2d {
        Shapes.parameters("convTranspose2d", w, filters.count() * filters.area(), in.channels());
        Shapes.parameters("convTranspose2d", b, 1, filters.count());
        filters.reach(in.height());
        filters.reach(in.width());
    }

    /** Weights start by the activation's {@link Activation#init}, biases at zero. */
    public ConvTranspose2d(ParameterBlock theta, ImageShape in, Filters filters, Activation activation, Rng rng) {
        this(weight(theta, in, filters, activation, rng), theta.bias(filters.count()), in, filters, activation);
    }

    private static Tensor weight(ParameterBlock theta, ImageShape in, Filters filters, Activation f, Rng rng) {
        int fanOut = filters.count() * filters.area();
        Init init = f.init().fans(filters.meeting(in.channels()), fanOut);
        return theta.weight(fanOut, in.channels(), init, rng);
    }

    /** The shape of the images in y. */
    public ImageShape outputShape() {
        return new ImageShape(filters.count(), filters.reach(in.height()), filters.reach(in.width()));
    }

    /** @param x [batch, in.size()] */
    @Override
    public Tensor apply(Tensor x) {
        Shapes.images("convTranspose2d", x, in);
        ImageShape out = outputShape();
        return new ConvOp(new Patches(out, filters), out, true, activation.function(), x, w, b)
                .record(x.rows(), out.size());
    }
}
