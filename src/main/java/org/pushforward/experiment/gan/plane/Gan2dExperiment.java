package org.pushforward.experiment.gan.plane;

import static org.pushforward.experiment.Stage.cell;
import static org.pushforward.experiment.Stage.row;
import static org.pushforward.plot.EquationLine.term;

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
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.experiment.gan.GameDiagram;
import org.pushforward.model.gan.GameStep;
import org.pushforward.model.gan.objective.Objectives;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.model.gan.plane.Gan2dTrainer;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/**
 * The adversarial game in the plane, where a generator can lose modes and be seen to, under seven objectives.
 *
 * <p>Blue is the data, green the generator, orange the discriminator, purple the best discriminator, red the value, the
 * generator's loss and its push.
 */
public final class Gan2dExperiment implements Experiment<Gan2dSnapshot> {
    private static final double TOLERANCE = 1e-9;

    private static final Parameters PARAMETERS = Parameters.of(
            Parameter.choice("objective", Objectives.names()),
            Parameter.choice("loss", "non-saturating", "minimax")
                    .live()
                    .when("objective", "gan", "kl", "reverse-kl", "pearson", "hellinger"),
            Parameter.choice("train", "both", "discriminator", "generator").live(),
            Parameter.whole("k", "k", 1, 10, 1).live(),
            Parameter.whole("k-generator", "k_G", 1, 10, 1).live(),
            Parameter.log("discriminator-rate", "\\eta_D", 1e-5, 1, 2e-3).live(),
            Parameter.log("generator-rate", "\\eta_G", 1e-5, 1, 1e-3).live(),
            Parameter.log("decay", "\\tau", 10, 1e6, 1000).live(),
            Parameter.real("penalty", "\\lambda", 0, 10, 0).live(),
            Parameter.choice("noise", "gaussian", "uniform"),
            Parameter.whole("noise-dims", "", 1, 2, 2),
            Parameter.whole("generator-layers", "", 1, 4, 2),
            Parameter.whole("generator-units", "", 4, 128, 64),
            Parameter.whole("discriminator-layers", "", 1, 4, 2),
            Parameter.whole("discriminator-units", "", 4, 128, 64),
            Parameter.choice("activation", "silu", "leaky-relu", "relu", "tanh"),
            Parameter.choice("generator-optimizer", "adam", "rmsprop", "momentum", "sgd"),
            Parameter.choice("discriminator-optimizer", "adam", "rmsprop", "momentum", "sgd"),
            Parameter.whole("batch", "m", 16, 1024, 256));

    @Override
    public String id() {
        return "gan-2d";
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    /** The eight modes first: whether one is missed is seen at once. */
    @Override
    public List<String> dataSets() {
        List<String> names = new ArrayList<>(List.of("eight-gaussians", "disjoint-blobs"));
        DataSets.names(2).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    @Override
    public DataKind dataKind() {
        return DataKind.PLANE;
    }

    /** At the optimum p_g = p_data: JS is 0. */
    @Override
    public Scoring scoring() {
        return new Scoring(Optional.of("js"), Set.of("js"), Set.of("modes_covered", "least_mode", "good_share"));
    }

    @Override
    public long defaultSteps() {
        return 4000;
    }

    @Override
    public Trainer<Gan2dSnapshot> start(RunSpec spec) {
        return new Gan2dTrainer(spec.values(), DataSets.points(spec.data(), 2), spec.seed());
    }

    @Override
    public Stage<Gan2dSnapshot> stage() {
        return Stage.of(
                row(1.2, cell(1.2, new PlayersView()), cell(1, new ManifoldView()), cell(1, new BestView())),
                row(1, cell(1.2, new ModesView()), cell(1, new QualityView()), cell(1, new ValueView())));
    }

    @Override
    public List<EquationLine> equation(Frame<Gan2dSnapshot> frame) {
        return Gan2dEquation.of(frame.snapshot()).lines(frame.snapshot());
    }

    @Override
    public Truth truth(Frame<Gan2dSnapshot> frame) {
        Gan2dSnapshot now = frame.snapshot();
        Gan2dEquation formulas = Gan2dEquation.of(now);
        double best = now.game().best();
        double divergence = now.game().divergence();
        EquationLine line = EquationLine.of(
                term("", formulas.best() + "=", Ink.PURPLE, best),
                term("", "\\;\\;\\;" + formulas.divergence() + "=", Ink.GREEN, divergence),
                term("", "\\;\\;\\;JS=", Ink.TEXT, now.quality().js()));
        return new Truth(line, Math.abs(best - divergence) < TOLERANCE * (1 + Math.abs(divergence)));
    }

    @Override
    public List<String> terms() {
        return List.of("value", "real", "fake", "loss", "best", "divergence");
    }

    @Override
    public Diagram diagram() {
        return GameDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return GameDiagram.lit(phase, "players", "players");
    }

    @Override
    public boolean holds(String phase, Values values) {
        return !GameStep.plays(phase, values);
    }
}
