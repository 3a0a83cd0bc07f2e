package org.pushforward.model.flow.image;

import org.pushforward.nn.Activation;
import org.pushforward.nn.Conv2d;
import org.pushforward.nn.Filters;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Init;
import org.pushforward.nn.Layer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * What the kept channels say about the others: convolutions 3x3, 1x1 and 3x3, of which the last starts at zero, so that a
 * coupling starts as the identity. As in D. P. Kingma and P. Dhariwal, "Glow", 2018, where 512 channels take the place of
 * our few.
 */
final class ConvNet implements Layer {
    private final Conv2d first;
    private final Conv2d middle;
    private final Conv2d last;
    private final int[] blocks;

    /**
     * @param kept the shape of the kept channels
     * @param moved how many channels move
     * @param parameters how many numbers each of them needs
     */
    @SuppressWarnings("checkstyle:ParameterNumber")
    ConvNet(ParameterBlock theta, ImageShape kept, int moved, int parameters, int hidden, Rng rng) {
        first = new Conv2d(theta, kept, new Filters(hidden, 3, 1, 1), Activation.RELU, rng);
        middle = new Conv2d(theta, first.outputShape(), new Filters(hidden, 1, 1, 0), Activation.RELU, rng);
        int out = parameters * moved;
        last = new Conv2d(
                theta.weight(9 * hidden, out, Init.zeros(), rng),
                theta.bias(out),
                middle.outputShape(),
                new Filters(out, 3, 1, 1),
                Activation.IDENTITY);
        blocks = blocks(kept.height() * kept.width(), moved, parameters);
    }

    /** From a pixel's channels side by side to all first parameters, then all second ones. */
    private static int[] blocks(int pixels, int moved, int parameters) {
        int[] order = new int[pixels * moved * parameters];
        for (int j = 0; j < order.length; j++) {
            int parameter = j / (pixels * moved);
            int pixel = j % (pixels * moved) / moved;
            order[j] = (pixel * parameters + parameter) * moved + j % moved;
        }
        return order;
    }

    @Override
    public Tensor apply(Tensor x) {
        return last.apply(middle.apply(first.apply(x))).columns(blocks);
    }
}
