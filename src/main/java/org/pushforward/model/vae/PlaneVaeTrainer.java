package org.pushforward.model.vae;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataSet;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneScore;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Trains a variational autoencoder of points in the plane, p(x|z) = N(f(z), c I), by Adam on
 * E_q[log p(x|z)] - β KL(q(z|x) || p(z)).
 *
 * <p>The networks see each coordinate with mean 0 and variance 1, and c is counted in that unit; every logarithm that is
 * told is of the density in the data's own unit.
 */
public final class PlaneVaeTrainer implements Trainer<PlaneVaeSnapshot> {
    /** With more than two numbers in a code, log p(x) is estimated by at least so many importance samples. */
    private static final int FEWEST = 100;

    private final PlaneData data;
    private final VaeNet net;
    private final Rng batches;
    private final Learning learning;
    private final PlaneLooking looking;

    private Values values;

    /**
     * @param values of {@link VaeParameters#plane}
     * @throws org.pushforward.data.DataException if the data are not in the plane
     */
    public PlaneVaeTrainer(Values values, DataSet set, long seed) {
        Engine.threads(1);
        this.values = values;
        data = new PlaneData(set);
        Rng rng = new Rng(seed);
        net = net(values, rng.named("init"));
        batches = rng.named("batches");
        Rng first = rng.named("first");
        Learning.Source source =
                new Learning.Source(u -> data.sample(batches, u), u -> data.sample(first, u), data.logScale());
        learning = new Learning(net, values, source, rng);
        looking = new PlaneLooking(net, data);
    }

    private static VaeNet net(Values values, Rng init) {
        VaeNet.Sizes sizes =
                new VaeNet.Sizes(2, values.whole("hidden"), values.whole("layers"), values.whole("latent"));
        Activation f = Activation.valueOf(values.choice("activation").toUpperCase(Locale.ROOT));
        boolean learned = values.choice("variance").equals("learned");
        return new VaeNet(sizes, f, new VaeNet.Head(Emission.GAUSSIAN, new float[2], values.real("c"), learned), init);
    }

    @Override
    public List<String> phases() {
        return Learning.PHASES;
    }

    @Override
    public void phase(int index) {
        learning.phase(index, values);
    }

    @Override
    public void set(Values live) {
        values = live;
        learning.set(live);
    }

    @Override
    public List<String> curveNames() {
        return Learning.CURVES;
    }

    @Override
    public double[] curves() {
        return learning.curves();
    }

    @Override
    public PlaneVaeSnapshot snapshot() {
        return looking.snapshot(learning.reading(), values.real("x1"), values.real("x2"));
    }

    /** Over the points kept aside, in nats of the density in the data's own unit. */
    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        float[] u = data.toUnit(data.test().clone());
        double unit = data.logScale();
        try (TestBound bound = new TestBound(net)) {
            TestBound.Result test = bound.over(u);
            new TestBound.Result(test.reconstruction() - unit, test.kl(), test.meanVariance()).addTo(metrics);
        }
        metrics.put(
                "test_log_px",
                looking.importance().over(u, VaeParameters.draws(values)).mean() - unit);
        Likelihood likelihood = likelihood(FEWEST);
        PlaneScore.of(data, (x, y) -> likelihood.logProb().applyAsDouble(new double[] {x, y}))
                .addTo(metrics, data);
        metrics.put("c", net.variance());
        return metrics;
    }

    @Override
    public Optional<Likelihood> likelihood() {
        return Optional.of(likelihood(Math.max(FEWEST, VaeParameters.draws(values))));
    }

    /** log p(x) in the data's unit: by quadrature, or from below by importance samples. */
    private Likelihood likelihood(int draws) {
        PlaneMixture mixture = looking.mixture();
        boolean exact = looking.isPrecise();
        return new Likelihood(2, exact, x -> {
            double u1 = data.toUnit(x[0], 0);
            double u2 = data.toUnit(x[1], 1);
            double log = exact
                    ? mixture.logProb(u1, u2)
                    : looking.importance()
                            .over(new float[] {(float) u1, (float) u2}, draws)
                            .mean();
            return log - data.logScale();
        });
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        learning.save(parts);
        parts.put("batches", batches.state());
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        return learning.weights();
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        learning.restore(checkpoint);
        batches.restore(checkpoint.bytes("batches"));
    }

    /** x = f(z) + √c ε with z from the prior, in the data's unit. */
    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Rng rng = new Rng(seed);
        float[] codes = new float[count * net.sizes().latent()];
        rng.fillGaussian(codes);
        double width = Math.sqrt(net.variance());
        double[][] rows = new double[count][2];
        try (Graph graph = new Graph()) {
            Tensor f = net.mean(graph.input(count, net.sizes().latent()).set(codes));
            graph.forward(f);
            float[] u = f.get();
            for (int i = 0; i < u.length; i++) {
                rows[i / 2][i % 2] = data.fromUnit(u[i] + width * rng.nextGaussian(), i % 2);
            }
        }
        return Optional.of(rows);
    }

    @Override
    public void close() {
        looking.close();
        learning.close();
        net.close();
    }
}
