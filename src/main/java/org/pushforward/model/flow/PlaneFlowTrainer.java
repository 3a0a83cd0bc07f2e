package org.pushforward.model.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataSet;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneScore;
import org.pushforward.nn.Engine;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/** Trains a flow on points in the plane by their exact log-likelihood. */
public final class PlaneFlowTrainer implements Trainer<FlowSnapshot> {
    private static final String NAME = "flow";

    private final PlaneData data;
    private final PlaneFlow flow;
    private final FlowLearner learner;
    private final FlowTest test;
    private final FlowLook look;

    private Values values;

    /**
     * @param values of {@link FlowParameters#plane}
     * @throws org.pushforward.data.DataException if the data are not in the plane
     */
    public PlaneFlowTrainer(Values values, DataSet set, long seed) {
        Engine.threads(1);
        this.values = values;
        data = new PlaneData(set);
        Rng rng = new Rng(seed);
        flow = PlaneFlow.start(FlowParameters.kind(values), FlowParameters.sizes(values), data, rng);
        learner = new FlowLearner(NAME, flow, data, values.whole("batch"), rng);
        test = new FlowTest(flow, data);
        look = new FlowLook(flow, data);
    }

    @Override
    public List<String> phases() {
        return FlowLearner.PHASES;
    }

    @Override
    public void phase(int index) {
        learner.phase(index, learner.decayed(values.real("learning-rate"), values.real("decay")));
        if (index == FlowLearner.PHASES.size() - 1) {
            look.changed();
            test.after(learner.steps());
        }
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    @Override
    public List<String> curveNames() {
        return List.of("log_p", "log_prior", "log_det", "test_log_p");
    }

    @Override
    public double[] curves() {
        FlowReading now = learner.reading();
        return new double[] {now.logProb(), now.logPrior(), now.logDet(), test.logProb()};
    }

    @Override
    public FlowSnapshot snapshot() {
        return look.snapshot(learner.reading(), values, test);
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        PlaneScore.of(data, test.score().meanLogProb(data.test())).addTo(metrics, data);
        metrics.put("round_trip", RoundTrip.of(flow, data));
        return metrics;
    }

    /** log p(x) with the weights as they are now, of many points at once. */
    FlowScore score() {
        return test.score();
    }

    @Override
    public Optional<Likelihood> likelihood() {
        return Optional.of(test.score().likelihood());
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        learner.save(parts);
        parts.put("test", new double[] {test.logProb()});
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        Map<String, Object> parts = new HashMap<>();
        learner.saveWeights(parts);
        return new Checkpoint(parts);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        learner.restore(checkpoint);
        test.restore(checkpoint.doubles("test")[0]);
        look.changed();
    }

    /** x = f(z) with z from the prior, in the data's unit. */
    @Override
    public Optional<double[][]> samples(int count, long seed) {
        return Optional.of(flow.samples(count, data, new Rng(seed)));
    }

    @Override
    public void close() {
        look.close();
        test.close();
        learner.close();
        flow.close();
    }
}
