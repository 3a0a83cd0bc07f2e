package org.pushforward.bijector.batch;

import java.util.stream.IntStream;
import org.pushforward.nn.Init;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * x = z W for every pixel of a row, W = P L (U + diag s): an invertible 1x1 convolution, which is a learned mixing of
 * channels that takes the place of a permutation. Points have one pixel.
 *
 * <p>P is a fixed permutation, L is lower triangular with ones on its diagonal, U strictly upper triangular, and the
 * signs of s stay: W is invertible whatever is learned, and log|det J| = pixels · Σ log|s|. It starts as the
 * permutation P, its signs alternating. Source: D. P. Kingma and P. Dhariwal, "Glow: generative flow with invertible
 * 1x1 convolutions", 2018, which starts at a random rotation.
 */
public final class LuLinear implements BatchBijector {
    private final int channels;
    private final int[] order;
    private final Tensor lower;
    private final Tensor upper;
    private final Tensor logAbs;

    public LuLinear(ParameterBlock theta, int channels, Rng rng) {
        this.channels = channels;
        order = IntStream.range(0, channels).toArray();
        rng.shuffle(order);
        lower = theta.weight(channels, channels, Init.zeros(), null);
        upper = theta.weight(channels, channels, Init.zeros(), null);
        logAbs = theta.weight(1, channels, Init.zeros(), null);
    }

    @Override
    public Mapped forward(Tensor z) {
        return mixed(z, weights(z), 1);
    }

    @Override
    public Mapped inverse(Tensor x) {
        return mixed(x, weights(x).inverse(), -1);
    }

    private Mapped mixed(Tensor x, Tensor w, int sign) {
        int pixels = x.cols() / channels;
        Tensor y = x.reshape(x.rows() * pixels, channels).matmul(w).reshape(x.rows(), x.cols());
        return new Mapped(y, x.graph().bind(logAbs).sum().times(sign * pixels));
    }

    /** W, [channels, channels], as part of {@code of}'s graph. */
    public Tensor weights(Tensor of) {
        Tensor one = triangle(of, (i, j) -> i == j ? 1 : 0);
        Tensor l = of.graph()
                .bind(lower)
                .times(triangle(of, (i, j) -> i > j ? 1 : 0))
                .plus(one);
        Tensor s = of.graph()
                .input(1, channels)
                .set(signs())
                .times(of.graph().bind(logAbs).exp());
        Tensor u = of.graph()
                .bind(upper)
                .times(triangle(of, (i, j) -> i < j ? 1 : 0))
                .plus(one.times(s));
        return l.rows(order).matmul(u);
    }

    private float[] signs() {
        float[] signs = new float[channels];
        for (int j = 0; j < channels; j++) {
            signs[j] = j % 2 == 0 ? 1 : -1;
        }
        return signs;
    }

    @FunctionalInterface
    private interface Entry {
        float at(int i, int j);
    }

    private Tensor triangle(Tensor of, Entry entry) {
        float[] values = new float[channels * channels];
        for (int k = 0; k < values.length; k++) {
            values[k] = entry.at(k / channels, k % channels);
        }
        return of.graph().input(channels, channels).set(values);
    }
}
