package org.pushforward.model.flow.image;

import java.util.List;
import org.pushforward.bijector.batch.Coupling;
import org.pushforward.bijector.batch.Mask;
import org.pushforward.bijector.batch.Transform;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Layer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.prob.Rng;

/** Makes the couplings of an image flow with the networks in them. */
final class Nets {
    /** A network of the whole image has so many times fewer channels than one of a squeezed image. */
    private static final int NARROWER = 2;

    private final ParameterBlock theta;
    private final Style style;
    private final Rng init;

    /**
     * @param hidden channels of a network, or its units if it is dense
     * @param dense whether networks see an image as one row of numbers
     * @param boards what couplings of the whole image do
     * @param channels what couplings of squeezed images do
     */
    record Style(int hidden, boolean dense, Transform boards, Transform channels) {}

    Nets(ParameterBlock theta, Style style, Rng init) {
        this.theta = theta;
        this.style = style;
        this.init = init;
    }

    Coupling channels(ImageShape shape, Mask mask) {
        int kept = shape.channels() / 2;
        ImageShape seen = new ImageShape(kept, shape.height(), shape.width());
        Transform moves = style.channels;
        Layer net = style.dense
                ? dense(mask, moves)
                : new ConvNet(theta, seen, shape.channels() - kept, moves.parameters(), style.hidden, init);
        return new Coupling(mask, net, moves);
    }

    Coupling checkered(ImageShape image, Mask mask) {
        Transform moves = style.boards;
        int hidden = Math.max(1, style.hidden / NARROWER);
        Layer net =
                style.dense ? dense(mask, moves) : new Checkered(theta, image, mask, moves.parameters(), hidden, init);
        return new Coupling(mask, net, moves);
    }

    private Layer dense(Mask mask, Transform moves) {
        int out = moves.parameters() * mask.moved().length;
        return DenseNet.of(theta, List.of(mask.kept().length, style.hidden, style.hidden, out), init);
    }
}
