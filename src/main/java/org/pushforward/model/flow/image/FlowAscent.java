package org.pushforward.model.flow.image;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** One gradient step at a time on the mean of log p(u), recorded for a fixed batch size. */
final class FlowAscent implements AutoCloseable {
    private static final Set<Stop.Kind> SCALES = EnumSet.of(Stop.Kind.ACT_NORM, Stop.Kind.SCALING);

    private final Graph graph = new Graph();
    private final FlowNet net;
    private final Dequantised data;
    private final Tensor u;
    private final FlowNet.Encoding encoding;
    private final Step step;
    private final Optimizer adam;

    FlowAscent(FlowNet net, int batch, double learningRate) {
        this.net = net;
        data = Dequantised.empty(batch, net.pixels());
        u = graph.input(batch, net.pixels());
        encoding = net.encode(u);
        step = graph.gradient(encoding.logProb().mean().negate(), net.theta());
        adam = new Adam(net.theta(), learningRate);
    }

    /** To be filled before {@link #encode}. */
    Dequantised data() {
        return data;
    }

    /** Forward: images to codes, and what that did to volume. */
    void encode() {
        u.set(data.u());
        step.forward();
    }

    /** The codes of the last minibatch, [batch, pixels]. */
    float[] codes(float[] into) {
        return encoding.z().read(into);
    }

    /** @param testBits as last looked at */
    FlowReading read(double testBits) {
        double logPrior = mean(encoding.logPrior());
        double couplings = sum(EnumSet.of(Stop.Kind.COUPLING));
        double mixings = sum(EnumSet.of(Stop.Kind.MIXING));
        double scalings = sum(SCALES);
        double levels = sum(EnumSet.of(Stop.Kind.LOGIT)) + data.meanLogSlope();
        double logProb = mean(encoding.logProb()) + data.meanLogSlope();
        int dims = net.pixels();
        return new FlowReading(
                logPrior, couplings, mixings, scalings, levels, Bits.perDim(logProb, dims), testBits, dims);
    }

    private double sum(Set<Stop.Kind> kinds) {
        return encoding.passes().stream()
                .filter(pass -> kinds.contains(pass.stop().kind()))
                .map(pass -> pass.mapped().logDet())
                .flatMap(Optional::stream)
                .mapToDouble(FlowAscent::mean)
                .sum();
    }

    private static double mean(Tensor column) {
        double sum = 0;
        float[] values = column.get();
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Backward through what {@link #encode} computed. */
    void differentiate() {
        step.backward();
    }

    void update(double learningRate) {
        net.theta().clipGradient(CLIP);
        adam.learningRate(learningRate);
        adam.step();
    }

    /** A gradient this long is one of many; what is longer comes of a single strange image. */
    private static final double CLIP = 2000;

    Optimizer optimizer() {
        return adam;
    }

    @Override
    public void close() {
        graph.close();
    }
}
