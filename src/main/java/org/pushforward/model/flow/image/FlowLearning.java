package org.pushforward.model.flow.image;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.image.Minibatches;
import org.pushforward.nn.Schedule;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;

/** One step of a flow of images, phase by phase. */
final class FlowLearning implements AutoCloseable {
    static final List<String> PHASES = List.of("dequantise", "encode", "gradient", "update");

    private static final String WEIGHTS = "weights";

    /** Test images are looked at so often while the flow learns, and so many of them. */
    private static final int EVERY = 20;

    private static final int WATCHED = 64;

    /** Layers that start from data see so many images. */
    private static final int FIRST = 256;

    /** Images that are encoded for mean codes before there is a step. */
    private static final int AVERAGED = 512;

    private static final int WARM_UP = 50;
    private static final double COLDEST = 0.02;

    private final FlowNet net;
    private final FlowAscent ascent;
    private final Minibatches minibatches;
    private final Rng noise;
    private final Judge judge;
    private final ImageSet watched;
    private final MeanCodes means;
    private final float[] x;
    private final float[] z;
    private final float[] labels;

    private FlowReading reading;
    private long steps;

    FlowLearning(FlowNet net, Values values, ImageSplit data, Rng rng, Optional<Checkpoint> learned) {
        this.net = net;
        int batch = values.whole("batch");
        x = new float[batch * net.pixels()];
        z = new float[batch * net.pixels()];
        labels = new float[batch];
        noise = rng.named("noise");
        minibatches = new Minibatches(data.train(), batch, false, rng);
        start(data.train(), rng.named("first"));
        learned.ifPresent(l -> net.theta().restore(l.floats(WEIGHTS, net.theta().size())));
        ascent = new FlowAscent(net, batch, values.real("learning-rate"));
        means = new MeanCodes(new Strokes(data.train()), net.pixels());
        judge = new Judge(net, WATCHED);
        watched = data.test().first(WATCHED);
        average(data.train(), rng.named("averaged"));
    }

    private void start(ImageSet images, Rng rng) {
        float[] first = new float[FIRST * net.pixels()];
        new Minibatches(images, FIRST, false, rng).next(first);
        Dequantised some = Dequantised.empty(FIRST, net.pixels());
        some.draw(net.levels(), first, rng);
        net.start(some.u(), FIRST);
    }

    /** Mean codes and a first reading, of minibatches that are not learned. */
    private void average(ImageSet images, Rng rng) {
        Minibatches others = new Minibatches(images, labels.length, false, rng);
        for (int seen = 0; seen < AVERAGED; seen += labels.length) {
            load(others, rng);
            encode();
        }
        reading = ascent.read(testBits());
    }

    private void load(Minibatches from, Rng dequantising) {
        from.next(x);
        from.labels(labels);
        ascent.data().draw(net.levels(), x, dequantising);
    }

    private void encode() {
        ascent.encode();
        means.add(x, labels, ascent.codes(z));
    }

    private double testBits() {
        return Bits.perDim(judge.logProb(watched), net.pixels());
    }

    void phase(int index, Values values) {
        switch (index) {
            case 0 -> load(minibatches, noise);
            case 1 -> {
                encode();
                reading = ascent.read(steps % EVERY == 0 ? testBits() : reading.testBits());
            }
            case 2 -> ascent.differentiate();
            case 3 -> ascent.update(schedule(values).at(steps++));
            default -> throw new IllegalArgumentException("a step has phases 0 to 3, not " + index);
        }
    }

    /** Up in a line at first, then down along half a cosine. */
    private static Schedule schedule(Values values) {
        double rate = values.real("learning-rate");
        return Schedule.cosine(rate, COLDEST * rate, values.whole("cooling")).warmUp(WARM_UP);
    }

    FlowReading reading() {
        return reading;
    }

    MeanCodes means() {
        return means;
    }

    void save(Map<String, Object> parts) {
        parts.put(WEIGHTS, net.theta().values());
        parts.put("adam", ascent.optimizer().state());
        parts.put("noise", noise.state());
        parts.put("reading", reading.toArray());
        parts.put("steps", new long[] {steps});
        means.save(parts);
        minibatches.save(parts);
    }

    /** What was learned, without optimiser and streams. */
    Checkpoint weights() {
        return new Checkpoint(Map.of(WEIGHTS, net.theta().values()));
    }

    void restore(Checkpoint checkpoint) {
        float[] weights = checkpoint.floats(WEIGHTS, net.theta().size());
        float[] adam = checkpoint.floats("adam", ascent.optimizer().state().length);
        noise.restore(checkpoint.bytes("noise"));
        reading = FlowReading.of(checkpoint.doubles("reading"), net.pixels());
        steps = checkpoint.longs("steps")[0];
        means.restore(checkpoint);
        minibatches.restore(checkpoint);
        net.theta().restore(weights);
        ascent.optimizer().restore(adam);
    }

    @Override
    public void close() {
        judge.close();
        ascent.close();
    }
}
