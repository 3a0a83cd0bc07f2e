package org.pushforward.model.flow.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pushforward.bijector.batch.ActNorm;
import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Chain;
import org.pushforward.bijector.batch.Coupling;
import org.pushforward.bijector.batch.Elementwise;
import org.pushforward.bijector.batch.LuLinear;
import org.pushforward.bijector.batch.Mask;
import org.pushforward.bijector.batch.Split;
import org.pushforward.bijector.batch.Squeeze;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.prob.Rng;

/**
 * Two levels of GLOW behind a few couplings of the whole image: checkerboards first; then the image is squeezed and goes
 * through K steps of ActNorm, 1x1 convolution and coupling; half of the channels are then code, and the other half is
 * squeezed again and goes through K more.
 *
 * <p>Sources: D. P. Kingma and P. Dhariwal, "Glow: generative flow with invertible 1x1 convolutions", 2018; the
 * checkerboards are from L. Dinh, J. Sohl-Dickstein and S. Bengio, "Density estimation using Real NVP", 2016.
 */
final class Glow {
    /** The permutations from which the convolutions start are the same in every run: trained weights belong to them. */
    private static final long ORDERS = 2018;

    private final ParameterBlock theta;
    private final int steps;
    private final Nets nets;
    private final Rng orders = new Rng(ORDERS);
    private final Trail trail = new Trail();

    /**
     * @param checkerboards couplings of the whole image
     * @param steps K of each level
     * @param style of the couplings' networks
     */
    record Size(int checkerboards, int steps, Nets.Style style) {}

    private Glow(ParameterBlock theta, Size size, Rng init) {
        this.theta = theta;
        steps = size.steps;
        nets = new Nets(theta, size.style, init);
    }

    /** @param image one channel, both sides divisible by 4 */
    static FlowNet.Layers build(ParameterBlock theta, ImageShape image, Size size, Rng init) {
        Glow glow = new Glow(theta, size, init);
        BatchBijector flow = new Chain(glow.parts(image, size.checkerboards));
        return new FlowNet.Layers(flow, glow.trail, image.size());
    }

    /** From the code outwards. */
    private List<BatchBijector> parts(ImageShape image, int checkerboards) {
        int[] whole = IntStream.range(0, image.size()).toArray();
        Squeeze squeeze = new Squeeze(image);
        int[] places = pick(whole, squeeze.sources());
        Mask done = Mask.channels(squeeze.narrow(), true);
        List<BatchBijector> parts = new ArrayList<>();
        parts.add(new Split(done, inner(squeeze.narrow(), pick(places, done.moved()))));
        parts.addAll(steps(squeeze.narrow(), places));
        parts.add(stop(Stop.Kind.SQUEEZE, squeeze, places));
        for (int k = 0; k < checkerboards; k++) {
            Mask mask = Mask.checkerboard(image, k % 2 == 0);
            parts.add(coupling(nets.checkered(image, mask), mask, whole));
            parts.add(stop(Stop.Kind.ACT_NORM, new ActNorm(theta, image.channels()), whole));
        }
        parts.add(stop(Stop.Kind.LOGIT, Elementwise.SIGMOID, whole));
        return parts;
    }

    /** The second level, of half of the channels. */
    private BatchBijector inner(ImageShape wide, int[] places) {
        Squeeze squeeze = new Squeeze(new ImageShape(wide.channels() / 2, wide.height(), wide.width()));
        int[] after = pick(places, squeeze.sources());
        List<BatchBijector> parts = steps(squeeze.narrow(), after);
        parts.add(stop(Stop.Kind.SQUEEZE, squeeze, after));
        return new Chain(parts);
    }

    private List<BatchBijector> steps(ImageShape shape, int[] places) {
        List<BatchBijector> parts = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            Mask mask = Mask.channels(shape, true);
            parts.add(coupling(nets.channels(shape, mask), mask, places));
            parts.add(stop(Stop.Kind.MIXING, new LuLinear(theta, shape.channels(), orders), places));
            parts.add(stop(Stop.Kind.ACT_NORM, new ActNorm(theta, shape.channels()), places));
        }
        return parts;
    }

    private Stop coupling(Coupling coupling, Mask mask, int[] places) {
        return new Stop(Stop.Kind.COUPLING, coupling, new Station(places, Optional.of(mask)), trail);
    }

    private Stop stop(Stop.Kind kind, BatchBijector part, int[] places) {
        return new Stop(kind, part, new Station(places, Optional.empty()), trail);
    }

    private static int[] pick(int[] places, int[] columns) {
        return IntStream.of(columns).map(j -> places[j]).toArray();
    }
}
