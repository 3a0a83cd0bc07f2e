package org.pushforward.experiment.gan.digits;

import static org.pushforward.experiment.Stage.cell;
import static org.pushforward.experiment.Stage.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.classifier.ClassifierExperiment;
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.experiment.pretrained.Pretrained;
import org.pushforward.model.gan.GameStep;
import org.pushforward.model.gan.digits.DigitsGanParameters;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.model.gan.digits.DigitsGanTrainer;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/**
 * The game of generator and discriminator on images.
 *
 * <p>Blue is the data, green the generator, orange how it is pushed, red the value, light blue the distance to the data.
 */
public final class DigitsGanExperiment implements Experiment<DigitsGanSnapshot> {
    static final String ID = "gan-mnist";

    private static final Pretrained PRETRAINED = Pretrained.of(ID, "network", "latent", "width");
    private static final Parameters PARAMETERS = parametersWithWeights();

    private static Parameters parametersWithWeights() {
        List<Parameter> all = new ArrayList<>(List.of(Pretrained.parameter()));
        all.addAll(List.of(DigitsGanParameters.all()));
        return Parameters.of(all.toArray(Parameter[]::new));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Optional<Pretrained> pretrained() {
        return Optional.of(PRETRAINED);
    }

    @Override
    public List<String> dataSets() {
        return List.of(DataSets.MNIST);
    }

    @Override
    public DataKind dataKind() {
        return DataKind.IMAGES;
    }

    /** Nobody knows the density of G, so the distance in nats is not known; the Fréchet distance is in squared features. */
    @Override
    public Scoring scoring() {
        return new Scoring(Optional.empty(), Set.of("frechet"), Set.of("class_coverage", "class_entropy", "sure"));
    }

    @Override
    public long defaultSteps() {
        return 4_000;
    }

    @Override
    public Trainer<DigitsGanSnapshot> start(RunSpec spec) {
        return new DigitsGanTrainer(
                spec.values(),
                DataSets.images(spec.data()),
                spec.seed(),
                ClassifierExperiment.judge(),
                PRETRAINED.weights(this, spec));
    }

    @Override
    public Stage<DigitsGanSnapshot> stage() {
        return Stage.of(
                row(50, cell(44, new SamplesView()), cell(56, new PastView())),
                row(17, cell(1, new WalkView())),
                row(33, cell(31, new ScoresView()), cell(29, new ClassesView()), cell(40, new CurvesView())));
    }

    @Override
    public List<EquationLine> equation(Frame<DigitsGanSnapshot> frame) {
        return DigitsGanEquation.lines(frame.snapshot());
    }

    @Override
    public Truth truth(Frame<DigitsGanSnapshot> frame) {
        return DigitsGanEquation.truth(frame.snapshot());
    }

    @Override
    public List<String> terms() {
        return List.of("value", "real", "fake", "generator", "frechet", "means", "covariances");
    }

    @Override
    public Diagram diagram() {
        return DigitsGanDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return DigitsGanDiagram.lit(phase);
    }

    @Override
    public boolean holds(String phase, Values values) {
        return !GameStep.plays(phase, values);
    }
}
