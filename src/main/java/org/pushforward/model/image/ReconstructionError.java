package org.pushforward.model.image;

import java.util.function.UnaryOperator;
import org.pushforward.data.ImageSet;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** The mean squared error per pixel of what comes back of whole sets of images, intensities in [0, 1]. */
public final class ReconstructionError implements AutoCloseable {
    private static final int ROWS = 250;

    private final Graph graph = new Graph();
    private final Tensor x;
    private final Tensor squares;
    private final Step forward;
    private final float[] rows;
    private final float[] sums = new float[ROWS];

    /** @param reconstruct from [rows, pixels] to [rows, pixels] */
    public ReconstructionError(int pixels, UnaryOperator<Tensor> reconstruct) {
        x = graph.input(ROWS, pixels);
        squares = reconstruct.apply(x).minus(x).square().rowSum();
        forward = graph.evaluate(squares);
        rows = new float[ROWS * pixels];
    }

    /** The mean of (x - x̂)² over all pixels of all images. */
    public double over(ImageSet images) {
        double sum = 0;
        for (int from = 0; from < images.count(); from += ROWS) {
            // the last rows of a short batch keep what they had and are not counted
            int count = Math.min(ROWS, images.count() - from);
            for (int i = 0; i < count; i++) {
                images.image(from + i, rows, i * images.dims());
            }
            x.set(rows);
            forward.run();
            squares.read(sums);
            for (int i = 0; i < count; i++) {
                sum += sums[i];
            }
        }
        return sum / ((double) images.count() * images.dims());
    }

    @Override
    public void close() {
        graph.close();
    }
}
