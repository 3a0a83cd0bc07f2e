package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * log p(x) from below by K importance samples: log (1/K) Σ_k w_k with w_k = p(x|z_k) p(z_k) / q(z_k|x), z_k from q(z|x).
 *
 * <p>Its expectation is the ELBO for K = 1, rises with K, and tends to log p(x). The noise is always the same. Source: Y.
 * Burda, R. Grosse and R. Salakhutdinov, "Importance weighted autoencoders", 2015.
 */
final class ImportanceBound implements AutoCloseable {
    private static final int ROWS = 500;
    private static final long NOISE = 20150901L;

    private final Graph graph = new Graph();
    private final int dims;
    private final int latent;
    private final Tensor data;
    private final VaeNet.Posterior q;
    private final Step encode;
    private final Tensor x;
    private final Tensor z;
    private final Tensor likelihood;
    private final Step weigh;

    private final float[] mean;
    private final float[] logVar;
    private final float[] xs;
    private final float[] zs;
    private final float[] scores = new float[ROWS];
    /** log p(z) - log q(z|x) of each row. */
    private final double[] ratios = new double[ROWS];
    /** Whose draw each row is. */
    private final int[] owners = new int[ROWS];

    private int filled;

    ImportanceBound(VaeNet net) {
        dims = net.sizes().dims();
        latent = net.sizes().latent();
        data = graph.input(ROWS, dims);
        q = net.encode(data);
        encode = graph.evaluate(q.mean(), q.logVar());
        x = graph.input(ROWS, dims);
        z = graph.input(ROWS, latent);
        likelihood = net.logLikelihood(z, x);
        weigh = graph.evaluate(likelihood);
        mean = new float[ROWS * latent];
        logVar = new float[ROWS * latent];
        xs = new float[ROWS * dims];
        zs = new float[ROWS * latent];
    }

    /** Sums of exponentials that cannot overflow, one for each datum. */
    private static final class Sums {
        private final double[] most;
        private final double[] sum;
        private final double[] logs;

        Sums(int count) {
            logs = new double[count];
            most = new double[count];
            Arrays.fill(most, Double.NEGATIVE_INFINITY);
            sum = new double[count];
        }

        void add(int i, double logWeight) {
            logs[i] += logWeight;
            if (logWeight > most[i]) {
                sum[i] = sum[i] * Math.exp(most[i] - logWeight) + 1;
                most[i] = logWeight;
            } else {
                sum[i] += Math.exp(logWeight - most[i]);
            }
        }

        Result over(int draws) {
            double[] elbo = new double[logs.length];
            Arrays.setAll(elbo, i -> logs[i] / draws);
            double[] logProb = new double[logs.length];
            Arrays.setAll(logProb, i -> most[i] + Math.log(sum[i] / draws));
            return new Result(elbo, logProb);
        }
    }

    /**
     * For each row, in nats.
     *
     * @param elbo (1/K) Σ_k log w_k, the ELBO estimated by the same draws
     * @param logProb log (1/K) Σ_k w_k
     */
    record Result(double[] elbo, double[] logProb) {
        double mean() {
            return Arrays.stream(logProb).average().orElseThrow();
        }
    }

    /**
     * The estimate for each row.
     *
     * @param rows data, [n, dims]
     * @param draws K
     */
    Result over(float[] rows, int draws) {
        int n = rows.length / dims;
        Sums sums = new Sums(n);
        Rng rng = new Rng(NOISE);
        for (int from = 0; from < n; from += ROWS) {
            int count = Math.min(ROWS, n - from);
            encode(rows, from, count);
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < draws; k++) {
                    draw(rng, i);
                    System.arraycopy(rows, (from + i) * dims, xs, filled * dims, dims);
                    owners[filled] = from + i;
                    if (++filled == ROWS) {
                        weigh(sums);
                    }
                }
            }
        }
        weigh(sums);
        return sums.over(draws);
    }

    private void encode(float[] rows, int from, int count) {
        float[] batch = Arrays.copyOfRange(rows, from * dims, (from + count) * dims);
        data.set(Arrays.copyOf(batch, ROWS * dims));
        encode.run();
        q.mean().read(mean);
        q.logVar().read(logVar);
    }

    /** z = m + σ ε of encoded row i into the next free row, and log p(z) - log q(z|x) = ½ Σ(ε² + log σ² - z²). */
    private void draw(Rng rng, int i) {
        double ratio = 0;
        for (int j = 0; j < latent; j++) {
            double logVariance = logVar[i * latent + j];
            double eps = rng.nextGaussian();
            double code = mean[i * latent + j] + Math.exp(logVariance / 2) * eps;
            zs[filled * latent + j] = (float) code;
            ratio += 0.5 * (eps * eps + logVariance - code * code);
        }
        ratios[filled] = ratio;
    }

    private void weigh(Sums sums) {
        x.set(xs);
        z.set(zs);
        weigh.run();
        likelihood.read(scores);
        for (int row = 0; row < filled; row++) {
            sums.add(owners[row], scores[row] + ratios[row]);
        }
        filled = 0;
    }

    @Override
    public void close() {
        graph.close();
    }
}
