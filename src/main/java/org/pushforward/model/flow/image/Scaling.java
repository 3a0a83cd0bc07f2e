package org.pushforward.model.flow.image;

import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Mapped;
import org.pushforward.nn.Init;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;

/**
 * NICE's last layer, z = eˢ ⊙ h with one s for every number: large where the data hardly vary.
 *
 * <p>log|det| = Σ s. It starts so that every z of the first batch has variance {@code variance}; in the paper, which trains
 * for much longer, it starts at s = 0. Source: L. Dinh, D. Krueger and Y. Bengio, "NICE: non-linear independent components
 * estimation", 2014.
 *
 * @param logScale s, [1, dims]
 * @param variance of the prior
 */
record Scaling(Tensor logScale, double variance) implements BatchBijector {
    /** Numbers that do not vary in the first batch are taken to vary by this much. */
    private static final double LEAST_VARIANCE = 1e-8;

    Scaling(ParameterBlock theta, int dims, double variance) {
        this(theta.weight(1, dims, Init.zeros(), null), variance);
    }

    @Override
    public Mapped forward(Tensor z) {
        Tensor s = z.graph().bind(logScale);
        return new Mapped(z.times(s.negate().exp()), s.sum().negate());
    }

    @Override
    public Mapped inverse(Tensor x) {
        Tensor s = x.graph().bind(logScale);
        return new Mapped(x.times(s.exp()), s.sum());
    }

    @Override
    public void start(float[] x, int rows) {
        int dims = logScale.cols();
        float[] s = new float[dims];
        for (int j = 0; j < dims; j++) {
            double sum = 0;
            double squares = 0;
            for (int i = j; i < x.length; i += dims) {
                sum += x[i];
                squares += (double) x[i] * x[i];
            }
            double mean = sum / rows;
            s[j] = (float) (0.5 * StrictMath.log(variance / Math.max(LEAST_VARIANCE, squares / rows - mean * mean)));
        }
        logScale.set(s);
    }
}
