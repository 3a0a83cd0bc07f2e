package org.pushforward.bench.samediff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.TrainingConfig;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Sgd;
import org.pushforward.bench.Rule;

/** A graph with a loss, and the data it is fitted to. */
final class Fit implements AutoCloseable {
    private static final String LOSS = "loss";

    private final SameDiff graph = SameDiff.create();
    private final Map<String, INDArray> inputs = new LinkedHashMap<>();
    private MultiDataSet data;

    SameDiff graph() {
        return graph;
    }

    SDVariable input(String name, INDArray values) {
        inputs.put(name, values);
        return graph.placeHolder(name, DataType.FLOAT, values.shape());
    }

    /** Declares what is minimised, after everything else. */
    void minimise(SDVariable loss, Rule rule) {
        loss.rename(LOSS);
        graph.setLossVariables(LOSS);
        graph.setTrainingConfig(TrainingConfig.builder()
                .updater(updater(rule))
                .dataSetFeatureMapping(new ArrayList<>(inputs.keySet()))
                .dataSetLabelMapping(List.of())
                .build());
        data = new MultiDataSet(inputs.values().toArray(INDArray[]::new), new INDArray[0]);
    }

    private static IUpdater updater(Rule rule) {
        return rule == Rule.ADAM ? new Adam(rule.learningRate()) : new Sgd(rule.learningRate());
    }

    void step() {
        graph.fit(data);
    }

    /** Computed anew: {@code fit} reports 0 in this version. */
    double loss() {
        return graph.output(inputs, LOSS).get(LOSS).getDouble(0);
    }

    @Override
    public void close() {
        graph.clearPlaceholders(true);
        inputs.values().forEach(INDArray::close);
    }
}
