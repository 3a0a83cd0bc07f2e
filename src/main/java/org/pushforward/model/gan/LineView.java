package org.pushforward.model.gan;

import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Normal;

/**
 * Looks at the players without disturbing them: G on the quantiles of the noise, D on the middles of the cells. Nothing
 * is random here, so the generator's density has no sampling noise.
 */
final class LineView implements AutoCloseable {
    private static final int QUANTILES = 4001;
    /** How far into the noise's tails the quantiles reach. */
    private static final double TAIL = 1e-5;

    private final LineData data;
    private final Graph graph = new Graph();
    private final float[] noise;
    private final Tensor generated;
    private final Tensor judged;
    private final float[] images = new float[QUANTILES];

    LineView(LinePlayers players, LineData data, boolean gaussian) {
        this.data = data;
        noise = quantiles(gaussian);
        generated = players.generate(graph.input(QUANTILES, 1).set(noise));
        double[] centres = data.grid().centres();
        float[] units = new float[centres.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = (float) data.toUnit(centres[i]);
        }
        judged = players.judge(graph.input(units.length, 1).set(units));
    }

    /** The game as it stands. */
    LineGame game() {
        graph.forward(generated);
        generated.read(images);
        for (int i = 0; i < images.length; i++) {
            images[i] = (float) data.fromUnit(images[i]);
        }
        return new LineGame(data.mass(), data.grid().pushforward(images));
    }

    /** D(x) in the middle of each cell. */
    double[] discriminator() {
        graph.forward(judged);
        float[] d = judged.get();
        double[] result = new double[d.length];
        for (int i = 0; i < d.length; i++) {
            result[i] = d[i];
        }
        return result;
    }

    /** Noise of evenly spaced probabilities and, after {@link #game}, its images: [2, count]. */
    float[][] arrows(int count) {
        float[][] arrows = new float[2][count];
        for (int k = 0; k < count; k++) {
            int i = (int) Math.round((k + 0.5) / count * (QUANTILES - 1));
            arrows[0][k] = noise[i];
            arrows[1][k] = images[i];
        }
        return arrows;
    }

    private static float[] quantiles(boolean gaussian) {
        Normal normal = new Normal(0, 1);
        float[] z = new float[QUANTILES];
        for (int i = 0; i < QUANTILES; i++) {
            double u = (double) i / (QUANTILES - 1);
            z[i] = (float) (gaussian ? normal.quantile(TAIL + (1 - 2 * TAIL) * u) : 2 * u - 1);
        }
        return z;
    }

    @Override
    public void close() {
        graph.close();
    }
}
