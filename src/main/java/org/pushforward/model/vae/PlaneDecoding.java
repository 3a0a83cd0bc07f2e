package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;

/** Decodes, in one pass, every code whose image in the plane is needed. */
final class PlaneDecoding implements AutoCloseable {
    static final int SAMPLES = 500;
    /** Codes drawn around the mean of the datum that is followed. */
    static final int FOLLOWED = 24;

    private static final int ON_A_LINE = 33;
    private static final int EACH_WAY = 9;
    private static final int SCATTERED = 64;

    private final Graph graph = new Graph();
    private final PlaneData data;
    private final VaeNet net;
    private final LatentRule rule;
    private final float[] marks;
    private final Tensor z;
    private final Tensor f;
    private final Step decode;
    private final float[] in;
    private final float[] out;
    private final float[] noise = new float[2 * SAMPLES];
    private final int columns;

    PlaneDecoding(VaeNet net, PlaneData data, Rng rng) {
        this.net = net;
        this.data = data;
        int latent = net.sizes().latent();
        rule = LatentRule.of(latent);
        columns = latent == 1 ? ON_A_LINE : latent == 2 ? EACH_WAY : 0;
        marks = marks(latent);
        int rows = rule.count() + marks.length / latent + SAMPLES + FOLLOWED;
        z = graph.input(rows, latent);
        f = net.mean(z);
        decode = graph.evaluate(f);
        in = Arrays.copyOf(rule.codes(), rows * latent);
        System.arraycopy(marks, 0, in, rule.codes().length, marks.length);
        float[] prior = new float[SAMPLES * latent];
        rng.named("samples").fillGaussian(prior);
        System.arraycopy(prior, 0, in, rule.codes().length + marks.length, prior.length);
        rng.named("noise").fillGaussian(noise);
        out = new float[2 * rows];
    }

    /** Codes at evenly spaced quantiles, row by row; where a plane is not enough, the first of the rule's. */
    private float[] marks(int latent) {
        if (latent > 2) {
            return Arrays.copyOf(rule.codes(), SCATTERED * latent);
        }
        int count = latent == 1 ? columns : columns * columns;
        float[] codes = new float[count * latent];
        for (int k = 0; k < count; k++) {
            codes[k * latent] = quantile(k % columns);
            if (latent == 2) {
                codes[2 * k + 1] = quantile(k / columns);
            }
        }
        return codes;
    }

    private float quantile(int place) {
        return (float) Normal.STANDARD.quantile((place + 0.5) / columns);
    }

    /** @param around codes whose images are wanted too, [FOLLOWED * latent] */
    void refresh(float[] around) {
        System.arraycopy(around, 0, in, in.length - around.length, around.length);
        z.set(in);
        decode.run();
        f.read(out);
    }

    LatentRule rule() {
        return rule;
    }

    /** p(x) as it is now. */
    PlaneMixture mixture() {
        return new PlaneMixture(Arrays.copyOf(out, 2 * rule.count()), rule.weights(), net.variance());
    }

    PlaneVaeSnapshot.Components components() {
        double width = Math.sqrt(net.variance());
        return new PlaneVaeSnapshot.Components(
                images(rule.count(), marks.length / rule.latent()), columns, width * unit(0), width * unit(1));
    }

    private double unit(int j) {
        return data.fromUnit(1, j) - data.fromUnit(0, j);
    }

    /** x = f(z) + √c ε for codes drawn from the prior, in the data's unit. */
    float[] samples() {
        int from = 2 * (rule.count() + marks.length / rule.latent());
        float[] x = new float[2 * SAMPLES];
        float width = (float) Math.sqrt(net.variance());
        for (int i = 0; i < x.length; i++) {
            x[i] = out[from + i] + width * noise[i];
        }
        return data.fromUnit(x);
    }

    float[] followed() {
        return images(out.length / 2 - FOLLOWED, FOLLOWED);
    }

    /** f of some rows, in the data's unit. */
    private float[] images(int from, int count) {
        return data.fromUnit(Arrays.copyOfRange(out, 2 * from, 2 * (from + count)));
    }

    @Override
    public void close() {
        graph.close();
    }
}
