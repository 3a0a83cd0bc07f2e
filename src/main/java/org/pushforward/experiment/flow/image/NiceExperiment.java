package org.pushforward.experiment.flow.image;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.model.flow.image.ImageFlowParameters;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.model.flow.image.ImageFlowTrainer;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** NICE learns digits by the published protocol: a logistic prior and four additive couplings. */
public final class NiceExperiment implements Experiment<ImageFlowSnapshot> {
    static final String ID = "nice-mnist";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return ImageFlowParameters.nice();
    }

    @Override
    public List<String> dataSets() {
        return List.of(DataSets.MNIST);
    }

    @Override
    public DataKind dataKind() {
        return DataKind.IMAGES;
    }

    /** Nobody knows the density of the digits. */
    @Override
    public Scoring scoring() {
        return new Scoring(
                Optional.empty(),
                Set.of("train_bits_per_dim", "test_bits_per_dim", "round_trip"),
                Set.of("train_log_likelihood", "test_log_likelihood"));
    }

    @Override
    public long defaultSteps() {
        return 2000;
    }

    @Override
    public Trainer<ImageFlowSnapshot> start(RunSpec spec) {
        return ImageFlowTrainer.nice(spec.values(), DataSets.images(spec.data()), spec.seed());
    }

    @Override
    public Stage<ImageFlowSnapshot> stage() {
        return ImageFlowStage.of(ID);
    }

    @Override
    public List<EquationLine> equation(Frame<ImageFlowSnapshot> frame) {
        return FlowEquation.of(frame.snapshot());
    }

    @Override
    public Truth truth(Frame<ImageFlowSnapshot> frame) {
        return FlowEquation.truth(frame.snapshot());
    }

    @Override
    public List<String> terms() {
        return List.of("log-prob", "prior", "couplings", "scalings", "bits", "size", "test-bits");
    }

    @Override
    public Diagram diagram() {
        return FlowDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return FlowDiagram.lit(phase);
    }
}
