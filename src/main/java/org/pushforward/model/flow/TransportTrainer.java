package org.pushforward.model.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.data.DataSet;
import org.pushforward.data.DataSets;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Trains two flows with one prior in the same steps, f_A on the run's data and f_B on another set: y = f_B(f_A⁻¹(x))
 * carries one to the other, and f_A(f_B⁻¹(y)) back.
 */
public final class TransportTrainer implements Trainer<TransportSnapshot> {
    private final Side a;
    private final Side b;
    private final TransportLook look;

    private Values values;

    /** One flow and all that belongs to it. */
    private record Side(PlaneData data, PlaneFlow flow, FlowLearner learner, FlowTest test) implements AutoCloseable {
        static Side of(String name, DataSet set, Values values, Rng rng) {
            PlaneData data = new PlaneData(set);
            PlaneFlow flow = PlaneFlow.start(FlowParameters.kind(values), FlowParameters.sizes(values), data, rng);
            FlowLearner learner = new FlowLearner(name, flow, data, values.whole("batch"), rng);
            return new Side(data, flow, learner, new FlowTest(flow, data));
        }

        void phase(int index, Values values) {
            learner.phase(index, learner.decayed(values.real("learning-rate"), values.real("decay")));
            if (index == FlowLearner.PHASES.size() - 1) {
                test.after(learner.steps());
            }
        }

        TransportSnapshot.FlowScoreNow now() {
            return new TransportSnapshot.FlowScoreNow(
                    test.logProb(), test.best().orElse(Double.NaN));
        }

        void addTo(Map<String, Double> metrics, String suffix) {
            double mean = test.score().meanLogProb(data.test());
            metrics.put("nll_" + suffix, -mean);
            OptionalDouble best = data.testLogProb();
            best.ifPresent(nats -> metrics.put("gap_" + suffix, nats - mean));
        }

        @Override
        public void close() {
            test.close();
            learner.close();
            flow.close();
        }
    }

    /**
     * @param values of {@link FlowParameters#transport}
     * @throws org.pushforward.data.DataException if the data are not in the plane
     */
    public TransportTrainer(Values values, DataSet set, long seed) {
        Engine.threads(1);
        this.values = values;
        Rng rng = new Rng(seed);
        a = Side.of("a", set, values, rng.named("a"));
        b = Side.of("b", DataSets.plane(values.choice("target")), values, rng.named("b"));
        look = new TransportLook(a.flow, a.data, b.flow, b.data);
    }

    @Override
    public List<String> phases() {
        return FlowLearner.PHASES;
    }

    @Override
    public void phase(int index) {
        a.phase(index, values);
        b.phase(index, values);
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    @Override
    public List<String> curveNames() {
        return List.of("log_p_a", "log_p_b", "test_log_p_a", "test_log_p_b");
    }

    @Override
    public double[] curves() {
        return new double[] {
            a.learner.reading().logProb(), b.learner.reading().logProb(), a.test.logProb(), b.test.logProb()
        };
    }

    @Override
    public TransportSnapshot snapshot() {
        return look.snapshot(values, new TransportSnapshot.Progress(a.now(), b.now()));
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("round_trip", roundTrip());
        a.addTo(metrics, "a");
        b.addTo(metrics, "b");
        return metrics;
    }

    /** The greatest |f_A(f_B⁻¹(f_B(f_A⁻¹(x)))) - x| over A's points kept aside, in A's unit. */
    private double roundTrip() {
        float[] x = a.data.test();
        try (Graph graph = new Graph()) {
            Tensor u = graph.input(x.length / 2, 2).set(a.data.toUnit(x.clone()));
            Tensor y = b.flow.forward(a.flow.inverse(u).value()).value();
            Tensor back = a.flow.forward(b.flow.inverse(y).value()).value();
            graph.forward(back);
            return RoundTrip.greatest(x, a.data.fromUnit(back.get()));
        }
    }

    /** Of the run's data. */
    @Override
    public Optional<Likelihood> likelihood() {
        return Optional.of(a.test.score().likelihood());
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        a.learner.save(parts);
        b.learner.save(parts);
        parts.put("test", new double[] {a.test.logProb(), b.test.logProb()});
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        Map<String, Object> parts = new HashMap<>();
        a.learner.saveWeights(parts);
        b.learner.saveWeights(parts);
        return new Checkpoint(parts);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        a.learner.restore(checkpoint);
        b.learner.restore(checkpoint);
        double[] scores = checkpoint.doubles("test");
        a.test.restore(scores[0]);
        b.test.restore(scores[1]);
    }

    /** f_A(z) with z from the prior, in the data's unit. */
    @Override
    public Optional<double[][]> samples(int count, long seed) {
        return Optional.of(a.flow.samples(count, a.data, new Rng(seed)));
    }

    @Override
    public void close() {
        look.close();
        a.close();
        b.close();
    }
}
