package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.Examples;
import org.pushforward.model.image.Intensities;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;

/** Decodes, in one pass, every code whose image is shown. */
final class Gallery implements AutoCloseable {
    private static final int GRID = Pictures.SIDE * Pictures.SIDE;

    private final Graph graph = new Graph();
    private final Codes codes;
    private final int[] examples;
    private final byte[] originals;
    private final int latent;
    private final Tensor z;
    private final Tensor x;
    private final Step decode;
    private final float[] in;
    private final float[] eps;
    private final float[] out;
    private final float[] quantiles;

    Gallery(VaeNet net, Codes codes, Rng rng) {
        this.codes = codes;
        latent = net.sizes().latent();
        examples = Examples.of(codes.images());
        originals = originals(codes.images());
        int rows = GRID + Pictures.SAMPLES + 2 * examples.length + 1;
        z = graph.input(rows, latent);
        x = net.mean(z);
        decode = graph.evaluate(x);
        in = new float[rows * latent];
        eps = new float[examples.length * latent];
        rng.named("examples").fillGaussian(eps);
        out = new float[rows * net.sizes().dims()];
        quantiles = quantiles(latent == 1 ? GRID : Pictures.SIDE);
        float[] prior = new float[Pictures.SAMPLES * latent];
        rng.named("samples").fillGaussian(prior);
        System.arraycopy(prior, 0, in, GRID * latent, prior.length);
    }

    private static float[] quantiles(int n) {
        float[] z = new float[n];
        for (int i = 0; i < n; i++) {
            z[i] = (float) Normal.STANDARD.quantile((i + 0.5) / n);
        }
        return z;
    }

    private byte[] originals(ImageSet images) {
        int dims = images.dims();
        byte[] bytes = new byte[examples.length * dims];
        for (int e = 0; e < examples.length; e++) {
            System.arraycopy(images.pixels(), examples[e] * dims, bytes, e * dims, dims);
        }
        return bytes;
    }

    /**
     * Decodes with the weights as they are now.
     *
     * @param plane of {@link #codes}, refreshed before
     * @param z1 the code that is pointed at, in the plane's first dimension
     * @param z2 the same in the second
     */
    Pictures decode(CodePlane plane, double z1, double z2) {
        fillGrid(plane);
        int row = fillExamples();
        int pointed = row * latent;
        Arrays.fill(in, pointed, pointed + latent, 0f);
        in[pointed + plane.first()] = (float) z1;
        if (!plane.isLine()) {
            in[pointed + plane.second()] = (float) z2;
        }
        z.set(in);
        decode.run();
        x.read(out);
        ImageSet images = codes.images();
        int n = examples.length;
        int first = GRID + Pictures.SAMPLES;
        return new Pictures(
                images.rows(),
                images.cols(),
                originals,
                bytes(first, n),
                bytes(first + n, n),
                bytes(0, GRID),
                bytes(GRID, Pictures.SAMPLES),
                bytes(first + 2 * n, 1));
    }

    private void fillGrid(CodePlane plane) {
        Arrays.fill(in, 0, GRID * latent, 0f);
        int side = Pictures.SIDE;
        for (int k = 0; k < GRID; k++) {
            in[k * latent + plane.first()] = plane.isLine() ? quantiles[k] : quantiles[k % side];
            if (!plane.isLine()) {
                in[k * latent + plane.second()] = quantiles[side - 1 - k / side];
            }
        }
    }

    /** Returns the row after the last one filled. */
    private int fillExamples() {
        int row = GRID + Pictures.SAMPLES;
        int n = examples.length;
        for (int e = 0; e < n; e++) {
            for (int k = 0; k < latent; k++) {
                float m = codes.mean(examples[e], k);
                in[(row + e) * latent + k] = m;
                in[(row + n + e) * latent + k] = m + codes.deviation(examples[e], k) * eps[e * latent + k];
            }
        }
        return row + 2 * n;
    }

    private byte[] bytes(int row, int count) {
        return Intensities.bytes(out, row, count, codes.images().dims());
    }

    @Override
    public void close() {
        graph.close();
    }
}
