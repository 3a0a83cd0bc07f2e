package org.pushforward.bijector.batch;

import org.pushforward.nn.Init;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;

/**
 * x = z eˢ + b with one s and one b for each channel, started so that the first batch has mean 0 and variance 1 in
 * every channel on the side of z.
 *
 * <p>A row holds pixel after pixel, the channels of a pixel side by side; points have one pixel. log|det J| =
 * pixels · Σ s. Source: D. P. Kingma and P. Dhariwal, "Glow: generative flow with invertible 1x1 convolutions", 2018.
 *
 * @param logScale s, [1, channels]
 * @param shift b, [1, channels]
 */
public record ActNorm(Tensor logScale, Tensor shift) implements BatchBijector {
    /** Channels that do not vary in the first batch are taken to vary by this much. */
    private static final double LEAST_DEVIATION = 1e-3;

    public ActNorm(ParameterBlock theta, int channels) {
        this(theta.weight(1, channels, Init.zeros(), null), theta.bias(channels));
    }

    @Override
    public Mapped forward(Tensor z) {
        Tensor pixels = pixels(z);
        Tensor x = pixels.times(scale(z, 1)).plus(shift);
        return new Mapped(x.reshape(z.rows(), z.cols()), logDet(z, 1));
    }

    @Override
    public Mapped inverse(Tensor x) {
        Tensor z = pixels(x).minus(shift).times(scale(x, -1));
        return new Mapped(z.reshape(x.rows(), x.cols()), logDet(x, -1));
    }

    private Tensor pixels(Tensor x) {
        return x.reshape(x.size() / logScale.cols(), logScale.cols());
    }

    private Tensor scale(Tensor x, int sign) {
        return x.graph().bind(logScale).times(sign).exp();
    }

    private Tensor logDet(Tensor x, int sign) {
        int pixels = x.cols() / logScale.cols();
        return x.graph().bind(logScale).sum().times(sign * pixels);
    }

    @Override
    public void start(float[] x, int rows) {
        int channels = logScale.cols();
        int n = x.length / channels;
        float[] mean = new float[channels];
        float[] logDeviation = new float[channels];
        for (int c = 0; c < channels; c++) {
            double sum = 0;
            double squares = 0;
            for (int i = c; i < x.length; i += channels) {
                sum += x[i];
                squares += (double) x[i] * x[i];
            }
            double variance = squares / n - sum / n * (sum / n);
            mean[c] = (float) (sum / n);
            logDeviation[c] = (float) Math.log(Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, variance))));
        }
        shift.set(mean);
        logScale.set(logDeviation);
    }
}
