package org.pushforward.model.flow.image;

import java.util.List;
import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Mapped;
import org.pushforward.nn.Losses;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * A flow of images with the way its pixels go in and the prior of its codes: u = levels(y), z = f⁻¹(u), log p(y) = log
 * π(z) + log|det ∂z/∂u| + Σ log du/dy.
 */
final class FlowNet implements AutoCloseable {
    private final ParameterBlock theta;
    private final BatchBijector flow;
    private final GreyLevels levels;
    private final Prior prior;
    private final Trail trail;
    private final int pixels;

    /** Where codes come from: independent numbers of one law. */
    enum Prior {
        LOGISTIC,
        NORMAL;

        /** Independent draws. */
        void fill(float[] z, Rng rng) {
            if (this == NORMAL) {
                rng.fillGaussian(z);
                return;
            }
            for (int i = 0; i < z.length; i++) {
                double p = Math.max(SMALLEST, rng.nextDouble());
                z[i] = (float) (StrictMath.log(p) - StrictMath.log(1 - p));
            }
        }

        private static final double SMALLEST = 1e-12;
    }

    /**
     * @param flow made of {@link Stop}s that leave word on the trail
     * @param pixels of an image
     */
    record Layers(BatchBijector flow, Trail trail, int pixels) {}

    FlowNet(ParameterBlock theta, Layers layers, GreyLevels levels, Prior prior) {
        this.theta = theta;
        flow = layers.flow;
        trail = layers.trail;
        this.levels = levels;
        this.prior = prior;
        pixels = layers.pixels;
    }

    /**
     * An encoding that is recorded.
     *
     * @param z codes, [batch, pixels]
     * @param logPrior log π(z), [batch, 1]
     * @param logProb log p(u) = log π(z) + log|det ∂z/∂u|, [batch, 1]
     * @param passes the layers on the way
     */
    record Encoding(Tensor z, Tensor logPrior, Tensor logProb, List<Trail.Pass> passes) {}

    /** @param u [batch, pixels] */
    Encoding encode(Tensor u) {
        trail.take();
        Mapped z = flow.inverse(u);
        Tensor logPrior = logPrior(z.value());
        return new Encoding(z.value(), logPrior, z.addTo(logPrior), trail.take());
    }

    private Tensor logPrior(Tensor z) {
        return prior == Prior.NORMAL ? Losses.standardNormalLogProb(z) : Losses.standardLogisticLogProb(z);
    }

    /** u = f(z), [batch, pixels]. */
    Tensor decode(Tensor z) {
        return flow.forward(z).value();
    }

    /** Lets layers start from a first batch, [rows * pixels]. */
    void start(float[] u, int rows) {
        flow.start(u, rows);
        trail.take();
    }

    GreyLevels levels() {
        return levels;
    }

    Prior prior() {
        return prior;
    }

    int pixels() {
        return pixels;
    }

    ParameterBlock theta() {
        return theta;
    }

    @Override
    public void close() {
        theta.close();
    }
}
