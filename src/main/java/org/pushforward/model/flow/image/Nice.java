package org.pushforward.model.flow.image;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pushforward.bijector.batch.Additive;
import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Chain;
import org.pushforward.bijector.batch.Coupling;
import org.pushforward.bijector.batch.Mask;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Layer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.prob.Rng;

/**
 * NICE: four additive couplings between the odd and the even pixels, and a scaling of every number.
 *
 * <p>Source: L. Dinh, D. Krueger and Y. Bengio, "NICE: non-linear independent components estimation", 2014, with five
 * hidden layers of 1000 units in each coupling for the digits.
 */
final class Nice {
    private static final int COUPLINGS = 4;

    private Nice() {}

    /**
     * @param hidden units of a hidden layer
     * @param depth hidden layers of a coupling's network
     * @param variance of the prior
     */
    record Size(int hidden, int depth, double variance) {}

    static FlowNet.Layers build(ParameterBlock theta, ImageShape image, Size size, Rng init) {
        Trail trail = new Trail();
        int dims = image.size();
        int[] places = IntStream.range(0, dims).toArray();
        List<BatchBijector> parts = new ArrayList<>();
        Station end = new Station(places, Optional.empty());
        parts.add(new Stop(Stop.Kind.SCALING, new Scaling(theta, dims, size.variance), end, trail));
        for (int k = 0; k < COUPLINGS; k++) {
            Mask mask = Mask.alternate(dims, k % 2 == 0);
            Coupling coupling = new Coupling(mask, net(theta, mask, size, init), new Additive());
            parts.add(new Stop(Stop.Kind.COUPLING, coupling, new Station(places, Optional.of(mask)), trail));
        }
        return new FlowNet.Layers(new Chain(parts), trail, dims);
    }

    private static Layer net(ParameterBlock theta, Mask mask, Size size, Rng init) {
        List<Integer> sizes = new ArrayList<>(List.of(mask.kept().length));
        sizes.addAll(Collections.nCopies(size.depth, size.hidden));
        sizes.add(mask.moved().length);
        return DenseNet.of(theta, sizes, init);
    }
}
