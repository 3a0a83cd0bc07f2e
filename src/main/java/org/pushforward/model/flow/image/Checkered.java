package org.pushforward.model.flow.image;

import java.util.Arrays;
import org.pushforward.bijector.batch.Mask;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Layer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * What the fields of one colour of a checkerboard say about the others: the others are 0 on the way in, and the net's
 * results are read there. As in L. Dinh, J. Sohl-Dickstein and S. Bengio, "Real NVP", 2016.
 */
final class Checkered implements Layer {
    private final ConvNet net;
    private final int[] fill;
    private final int[] read;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Checkered(ParameterBlock theta, ImageShape image, Mask mask, int parameters, int hidden, Rng rng) {
        net = new ConvNet(theta, image, image.channels(), parameters, hidden, rng);
        fill = new int[mask.dims()];
        Arrays.fill(fill, -1);
        int[] kept = mask.kept();
        for (int k = 0; k < kept.length; k++) {
            fill[kept[k]] = k;
        }
        int[] moved = mask.moved();
        read = new int[parameters * moved.length];
        for (int j = 0; j < read.length; j++) {
            read[j] = j / moved.length * mask.dims() + moved[j % moved.length];
        }
    }

    @Override
    public Tensor apply(Tensor kept) {
        return net.apply(kept.columns(fill)).columns(read);
    }
}
