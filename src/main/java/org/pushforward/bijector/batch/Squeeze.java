package org.pushforward.bijector.batch;

import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Tensor;

/**
 * Half the lines and columns, four times the channels: each 2x2 block of pixels becomes one pixel. Volume is kept.
 *
 * <p>The wide image is on the side of x, as an image flow begins with the data. Source: L. Dinh, J. Sohl-Dickstein and
 * S. Bengio, "Density estimation using Real NVP", 2016.
 */
public final class Squeeze implements BatchBijector {
    private final ImageShape wide;
    private final Permutation places;

    /** @param wide the shape of x, with an even number of lines and columns */
    public Squeeze(ImageShape wide) {
        if (wide.height() % 2 != 0 || wide.width() % 2 != 0) {
            throw new IllegalArgumentException("an image of " + wide + " has no 2 x 2 blocks to squeeze");
        }
        this.wide = wide;
        places = new Permutation(order());
    }

    /** The shape of z. */
    public ImageShape narrow() {
        return new ImageShape(4 * wide.channels(), wide.height() / 2, wide.width() / 2);
    }

    /** For each place of z, where it is in x; fresh. */
    public int[] sources() {
        int[] order = order();
        int[] sources = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sources[order[i]] = i;
        }
        return sources;
    }

    /** For each place of x, where it is in z. */
    private int[] order() {
        int[] order = new int[wide.size()];
        ImageShape narrow = narrow();
        for (int i = 0; i < order.length; i++) {
            int channel = i % wide.channels();
            int line = i / wide.channels() / wide.width();
            int column = i / wide.channels() % wide.width();
            int pixel = line / 2 * narrow.width() + column / 2;
            int corner = line % 2 * 2 + column % 2;
            order[i] = pixel * narrow.channels() + corner * wide.channels() + channel;
        }
        return order;
    }

    @Override
    public Mapped forward(Tensor z) {
        return places.forward(z);
    }

    @Override
    public Mapped inverse(Tensor x) {
        return places.inverse(x);
    }
}
