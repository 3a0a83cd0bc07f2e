package org.pushforward.bijector;

/**
 * An invertible 1×1 convolution: the same matrix W mixes the channels of every pixel, x_p = W z_p.
 *
 * <p>No pixel sees another, so J has W once for every pixel on its diagonal and 0 elsewhere: log|det J| = pixels · log|det W|. A
 * permutation of the channels is the special case in which every row and column of W has a single 1.
 *
 * <p>Source: D. P. Kingma and P. Dhariwal, "Glow: Generative flow with invertible 1×1 convolutions", 2018.
 *
 * @param w the mixing of one pixel's channels
 * @param pixels height times width; a picture is a point with the channels of one pixel after those of another
 */
public record ChannelMixing(Linear w, int pixels) implements Bijector {
    /** @throws IllegalArgumentException if there is no pixel */
    public ChannelMixing {
        if (pixels < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel, not " + pixels);
        }
    }

    @Override
    public int dims() {
        return pixels * w.dims();
    }

    @Override
    public double[] forward(double[] z) {
        double[] x = new double[z.length];
        for (int p = 0; p < pixels; p++) {
            put(w.forward(pixel(z, p)), x, p);
        }
        return x;
    }

    @Override
    public double[] inverse(double[] x) {
        double[] z = new double[x.length];
        for (int p = 0; p < pixels; p++) {
            put(w.inverse(pixel(x, p)), z, p);
        }
        return z;
    }

    @Override
    public double forwardLogDetJacobian(double[] z) {
        return pixels * w.lu().logAbsDet();
    }

    /** The channels of pixel p; shape [channels]. */
    public double[] pixel(double[] picture, int p) {
        double[] channels = new double[w.dims()];
        System.arraycopy(picture, p * w.dims(), channels, 0, channels.length);
        return channels;
    }

    private void put(double[] channels, double[] picture, int p) {
        System.arraycopy(channels, 0, picture, p * w.dims(), channels.length);
    }
}
