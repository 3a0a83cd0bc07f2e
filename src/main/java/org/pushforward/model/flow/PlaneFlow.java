package org.pushforward.model.flow;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Chain;
import org.pushforward.bijector.batch.Mapped;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * A flow of points in the plane, x = f_K(... f_1(z)) with z from the prior π = N(0, I), whose density is
 * log p(x) = log π(f⁻¹(x)) + log|det ∂f⁻¹/∂x|.
 *
 * <p>Points are rows, [batch, 2], in the networks' unit; see {@link org.pushforward.model.plane.PlaneData}. Source: D. J.
 * Rezende and S. Mohamed, "Variational inference with normalizing flows", 2015.
 */
public final class PlaneFlow implements AutoCloseable {
    /** Points of the data by which layers start. */
    private static final int FIRST = 1024;

    private final ParameterBlock theta = new ParameterBlock();
    private final List<BatchBijector> layers;
    private final Chain whole;

    /** @param first points of the data, [n * 2], by which layers start that start from data */
    public PlaneFlow(FlowKind kind, FlowKind.Sizes sizes, float[] first, Rng init) {
        layers = List.copyOf(kind.layers(theta, sizes, init));
        whole = new Chain(layers);
        whole.start(first, first.length / 2);
    }

    /** A flow of a data set, its random streams named. */
    static PlaneFlow start(FlowKind kind, FlowKind.Sizes sizes, PlaneData data, Rng rng) {
        float[] first = new float[2 * FIRST];
        data.sample(rng.named("first"), first);
        return new PlaneFlow(kind, sizes, first, rng.named("init"));
    }

    /** How many layers there are, K. */
    public int count() {
        return layers.size();
    }

    /** f_k, 1 to K. */
    public BatchBijector layer(int k) {
        return layers.get(k - 1);
    }

    public ParameterBlock theta() {
        return theta;
    }

    /** z = f⁻¹(x) and log|det ∂f⁻¹/∂x|. */
    public Mapped inverse(Tensor x) {
        return whole.inverse(x);
    }

    /** x = f(z) and log|det ∂f/∂z|. */
    public Mapped forward(Tensor z) {
        return whole.forward(z);
    }

    /** log p(x), [batch, 1], in nats of the density in the networks' unit. */
    public Tensor logProb(Tensor x) {
        Mapped z = inverse(x);
        return z.addTo(Losses.standardNormalLogProb(z.value()));
    }

    /** Where points are after 0, 1 ... K layers, from z to x = f(z). */
    public List<Tensor> pathFrom(Tensor z) {
        List<Tensor> path = new ArrayList<>(List.of(z));
        for (BatchBijector layer : layers) {
            path.add(layer.forward(path.get(path.size() - 1)).value());
        }
        return path;
    }

    /** The same, found from its end: x is the last, z = f⁻¹(x) the first. */
    public List<Tensor> pathTo(Tensor x) {
        List<Tensor> path = new ArrayList<>(List.of(x));
        for (int k = count(); k > 0; k--) {
            path.add(0, layer(k).inverse(path.get(0)).value());
        }
        return path;
    }

    /** x = f(z) for fresh codes, in the data's unit, [count][2]. */
    double[][] samples(int count, PlaneData data, Rng rng) {
        float[] z = new float[2 * count];
        rng.fillGaussian(z);
        double[][] rows = new double[count][2];
        try (Graph graph = new Graph()) {
            Tensor x = forward(graph.input(count, 2).set(z)).value();
            graph.forward(x);
            float[] u = x.get();
            for (int i = 0; i < u.length; i++) {
                rows[i / 2][i % 2] = data.fromUnit(u[i], i % 2);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        theta.close();
    }
}
