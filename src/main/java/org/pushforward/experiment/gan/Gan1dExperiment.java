package org.pushforward.experiment.gan;

import static org.pushforward.experiment.Stage.cell;
import static org.pushforward.experiment.Stage.row;
import static org.pushforward.plot.EquationLine.sign;
import static org.pushforward.plot.EquationLine.term;

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
import org.pushforward.model.gan.GameStep;
import org.pushforward.model.gan.Gan1dSnapshot;
import org.pushforward.model.gan.Gan1dTrainer;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/**
 * The minimax game on the line, where every quantity of the theory can be computed and drawn.
 *
 * <p>Blue is the data, green the generator, orange the discriminator, purple the best discriminator, red the value.
 */
public final class Gan1dExperiment implements Experiment<Gan1dSnapshot> {
    private static final double LOG4 = Math.log(4);
    private static final double TOLERANCE = 1e-6;

    private static final Parameters PARAMETERS = Parameters.of(
            Parameter.choice("loss", "non-saturating", "minimax").live(),
            Parameter.choice("train", "both", "discriminator", "generator").live(),
            Parameter.whole("k", "k", 1, 10, 3).live(),
            Parameter.log("discriminator-rate", "\\eta_D", 1e-5, 1, 4e-3).live(),
            Parameter.log("generator-rate", "\\eta_G", 1e-5, 1, 2e-3).live(),
            Parameter.log("decay", "\\tau", 10, 1e6, 500).live(),
            Parameter.choice("optimizer", "adam", "momentum", "sgd"),
            Parameter.whole("batch", "m", 16, 1024, 512),
            Parameter.whole("hidden", "", 4, 128, 32),
            Parameter.choice("noise", "gaussian", "uniform"));

    @Override
    public String id() {
        return "gan-1d";
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public List<String> dataSets() {
        return DataSets.names(1);
    }

    /** At the optimum p_g = p_data: JS is 0. */
    @Override
    public Scoring scoring() {
        return new Scoring(Optional.of("js"), Set.of("js", "kl_generator_data", "value_at_optimal_d"), Set.of());
    }

    @Override
    public DataKind dataKind() {
        return DataKind.LINE;
    }

    @Override
    public long defaultSteps() {
        return 5000;
    }

    @Override
    public Trainer<Gan1dSnapshot> start(RunSpec spec) {
        return new Gan1dTrainer(spec.values(), DataSets.points(spec.data(), 1), spec.seed());
    }

    @Override
    public Stage<Gan1dSnapshot> stage() {
        return Stage.of(
                row(1.25, cell(1, new DensitiesView())),
                row(0.85, cell(1, new ArrowsView())),
                row(0.95, cell(1, new LossesView()), cell(1, new ValueView())));
    }

    @Override
    public List<EquationLine> equation(Frame<Gan1dSnapshot> frame) {
        Gan1dSnapshot now = frame.snapshot();
        EquationLine game = EquationLine.of(
                term("value", "V(D,G)", Ink.RED, now.value()),
                sign("="),
                term("real", "\\mathbb{E}_{x\\sim p_{data}}[\\log D(x)]", Ink.BLUE, now.realTerm()),
                sign("+"),
                term("fake", "\\mathbb{E}_{z}[\\log(1-D(G(z)))]", Ink.GREEN, now.fakeTerm()));
        EquationLine second = now.saturating()
                ? EquationLine.of(
                        term("best", "V(D^*,G)", Ink.PURPLE, now.valueAtOptimal()),
                        sign("="),
                        term("js", "2\\,JS(p_{data}\\,\\|\\,p_g)", Ink.GREEN, 2 * now.js()),
                        sign("-"),
                        term("log4", "\\log 4", Ink.TEXT, LOG4))
                : paradox(now);
        return List.of(game, second);
    }

    /** Lowering the non-saturating loss lowers KL(p_g || p_data) and raises JS: the notes' paradox. */
    private static EquationLine paradox(Gan1dSnapshot now) {
        return EquationLine.of(
                term("best", "\\mathbb{E}_z[-\\log D^*(G(z))]", Ink.PURPLE, now.nonSaturating()),
                sign("="),
                term("kl", "KL(p_g\\,\\|\\,p_{data})", Ink.GREEN, now.klGeneratorData()),
                sign("-"),
                term("js", "2\\,JS", Ink.GREEN, 2 * now.js()),
                sign("+"),
                term("log4", "\\log 4+\\mathbb{E}_{x}[\\log D^*(x)]", Ink.TEXT, LOG4 + now.realAtOptimal()));
    }

    @Override
    public Truth truth(Frame<Gan1dSnapshot> frame) {
        Gan1dSnapshot now = frame.snapshot();
        double right = 2 * now.js() - LOG4;
        EquationLine line = EquationLine.of(
                term("", "V(D^*,G)=", Ink.PURPLE, now.valueAtOptimal()),
                term("", "\\;\\;\\;2\\,JS-\\log 4=", Ink.GREEN, right),
                term("", "\\;\\;\\;JS=", Ink.TEXT, now.js()));
        return new Truth(line, Math.abs(now.valueAtOptimal() - right) < TOLERANCE);
    }

    @Override
    public List<String> terms() {
        return List.of("value", "real", "fake", "best", "js", "kl", "log4");
    }

    @Override
    public Diagram diagram() {
        return GameDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return GameDiagram.lit(phase, "densities", "arrows");
    }

    @Override
    public boolean holds(String phase, Values values) {
        return !GameStep.plays(phase, values);
    }
}
