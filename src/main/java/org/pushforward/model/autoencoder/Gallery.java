package org.pushforward.model.autoencoder;

import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.Intensities;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** Decodes, in one pass, every code whose image is shown. */
final class Gallery implements AutoCloseable {
    private static final int GRID = Pictures.SIDE * Pictures.SIDE;
    private static final int POINTED = GRID + Interpolation.STEPS;
    private static final int ROWS = POINTED + 1;

    private final Graph graph = new Graph();
    private final Codes codes;
    private final ExampleRows examples;
    private final int latent;
    private final Tensor z;
    private final Tensor x;
    private final Step decode;
    private final float[] in;
    private final float[] out;

    Gallery(AutoencoderNet net, Codes codes, ExampleRows examples) {
        this.codes = codes;
        this.examples = examples;
        latent = net.sizes().latent();
        z = graph.input(ROWS, latent);
        x = net.decode(z);
        decode = graph.evaluate(x);
        in = new float[ROWS * latent];
        out = new float[ROWS * net.sizes().pixels()];
    }

    /**
     * Decodes with the weights as they are now.
     *
     * @param plane of the codes, refreshed before
     */
    void decode(CodePlane plane, Pointing at) {
        fillMean();
        fillGrid(plane);
        int a = example(at.from());
        int b = example(at.to());
        for (int s = 0; s < Interpolation.STEPS; s++) {
            for (int k = 0; k < latent; k++) {
                in[(GRID + s) * latent + k] = codes.absolute(between(a, b, k, Interpolation.share(s)), k);
            }
        }
        put(POINTED, plane, at.z1(), at.z2());
        z.set(in);
        decode.run();
        x.read(out);
    }

    /** The example of this number in the set, the last one where there are fewer. */
    private int example(int number) {
        return examples.indices()[Math.min(number, examples.indices().length - 1)];
    }

    private double between(int a, int b, int k, double t) {
        return (1 - t) * codes.relative(a, k) + t * codes.relative(b, k);
    }

    /** All numbers of all codes at their mean. */
    private void fillMean() {
        for (int j = 0; j < in.length; j++) {
            in[j] = codes.absolute(0, j % latent);
        }
    }

    private void put(int row, CodePlane plane, double first, double second) {
        in[row * latent + plane.first()] = codes.absolute(first, plane.first());
        if (!plane.isLine()) {
            in[row * latent + plane.second()] = codes.absolute(second, plane.second());
        }
    }

    /** Even steps over the plane, or over the line row after row. */
    private void fillGrid(CodePlane plane) {
        int side = Pictures.SIDE;
        for (int c = 0; c < GRID; c++) {
            double right = plane.isLine() ? (c + 0.5) / GRID : (c % side + 0.5) / side;
            double up = 1 - (c / side + 0.5) / side;
            put(c, plane, (2 * right - 1) * plane.radius(), (2 * up - 1) * plane.radius());
        }
    }

    /** Of the last {@link #decode}, and of the examples, refreshed before. */
    Pictures pictures() {
        return new Pictures(
                codes.images().rows(),
                codes.images().cols(),
                examples.originals(),
                examples.inputs(),
                examples.decoded(),
                examples.principal(),
                bytes(0, GRID),
                bytes(POINTED, 1));
    }

    /** Of the last {@link #decode}. */
    Interpolation interpolation(CodePlane plane, Pointing at) {
        int a = example(at.from());
        int b = example(at.to());
        float[] path = new float[2 * Interpolation.STEPS];
        float[] blend = new float[Interpolation.STEPS * codes.images().dims()];
        float[] ends = codes.images().batch(a, b);
        int dims = codes.images().dims();
        for (int s = 0; s < Interpolation.STEPS; s++) {
            double t = Interpolation.share(s);
            path[2 * s] = (float) between(a, b, plane.first(), t);
            path[2 * s + 1] = plane.isLine() ? height(a, b, t) : (float) between(a, b, plane.second(), t);
            for (int j = 0; j < dims; j++) {
                blend[s * dims + j] = (float) ((1 - t) * ends[j] + t * ends[dims + j]);
            }
        }
        byte[] blended = Intensities.bytes(blend, 0, Interpolation.STEPS, dims);
        return new Interpolation(at.from(), at.to(), path, bytes(GRID, Interpolation.STEPS), blended);
    }

    /** On a line the classes lie above each other. */
    private float height(int a, int b, double t) {
        return (float) ((1 - t) * codes.images().label(a) + t * codes.images().label(b));
    }

    private byte[] bytes(int row, int count) {
        return Intensities.bytes(out, row, count, codes.images().dims());
    }

    @Override
    public void close() {
        graph.close();
    }
}
