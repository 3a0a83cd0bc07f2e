package org.pushforward.experiment.elbo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.model.elbo.Decomposition;
import org.pushforward.model.elbo.ElboParameters;
import org.pushforward.model.elbo.ElboSnapshot;
import org.pushforward.model.elbo.ElboTrainer;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/**
 * log p(x) = ELBO + KL(q(z|x) || p(z|x)) and ELBO = E_q[log p(x|z)] - KL(q(z|x) || p(z)), on a model whose posterior
 * is exact.
 */
public final class ElboExperiment implements Experiment<ElboSnapshot> {
    static final String ID = "elbo-decomposition";

    private static final double TOLERANCE = 1e-6;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return ElboParameters.all();
    }

    /** The bound is best where it touches log p(x): KL(q || posterior) is 0. */
    @Override
    public Scoring scoring() {
        return new Scoring(Optional.of("kl_q_posterior"), Set.of("kl_q_posterior"), Set.of("log_p", "elbo"));
    }

    @Override
    public long defaultSteps() {
        return 200;
    }

    @Override
    public double pace() {
        return 20;
    }

    @Override
    public Trainer<ElboSnapshot> start(RunSpec spec) {
        return new ElboTrainer(spec.values());
    }

    @Override
    public Stage<ElboSnapshot> stage() {
        return Stage.of(
                Stage.row(1, Stage.cell(58, new LatentView()), Stage.cell(42, new BarsView())),
                Stage.row(1, Stage.cell(58, new DecoderView()), Stage.cell(42, new HistoryView())));
    }

    @Override
    public List<EquationLine> equation(Frame<ElboSnapshot> frame) {
        Decomposition terms = frame.snapshot().terms();
        return List.of(
                EquationLine.of(
                        EquationLine.term("log-p", "\\log p_\\theta(x)", Ink.BLUE, terms.logP()),
                        EquationLine.sign("="),
                        EquationLine.term("elbo", "\\mathrm{ELBO}", Ink.RED, terms.elbo()),
                        EquationLine.sign("+"),
                        EquationLine.term(
                                "kl-posterior",
                                "\\mathrm{KL}(q(z|x)\\,\\|\\,p_\\theta(z|x))",
                                Ink.GREEN,
                                terms.klPosterior())),
                EquationLine.of(
                        EquationLine.term("elbo", "\\mathrm{ELBO}", Ink.RED, terms.elbo()),
                        EquationLine.sign("="),
                        EquationLine.term(
                                "reconstruction",
                                "\\mathbb{E}_{q}[\\log p_\\theta(x|z)]",
                                Ink.ORANGE,
                                terms.reconstruction()),
                        EquationLine.sign("-"),
                        EquationLine.term(
                                "kl-prior", "\\mathrm{KL}(q(z|x)\\,\\|\\,p(z))", Ink.PURPLE, terms.klPrior())));
    }

    @Override
    public Truth truth(Frame<ElboSnapshot> frame) {
        double gap = frame.snapshot().terms().gap();
        double second = frame.snapshot().terms().secondGap();
        // a difference of rounding errors should not flicker between 0 and -0
        Part value = new Part("", "", Ink.TEXT, Optional.of(Numbers.format(Math.abs(gap), "%.6f")));
        EquationLine line = EquationLine.of(
                EquationLine.sign("|"),
                new Part("", "\\log p_\\theta(x)", Ink.BLUE, Optional.empty()),
                EquationLine.sign("-"),
                new Part("", "\\mathrm{ELBO}", Ink.RED, Optional.empty()),
                EquationLine.sign("-"),
                new Part("", "\\mathrm{KL}", Ink.GREEN, Optional.empty()),
                EquationLine.sign("|\\;="),
                value);
        return new Truth(line, Math.abs(gap) < TOLERANCE && Math.abs(second) < TOLERANCE);
    }

    @Override
    public List<String> terms() {
        return List.of("log-p", "elbo", "kl-posterior", "reconstruction", "kl-prior");
    }

    @Override
    public Diagram diagram() {
        List<Diagram.Edge> edges = new ArrayList<>(Diagram.path("q", "z", "p", "x", "log-p"));
        edges.addAll(Diagram.path("prior", "z"));
        return new Diagram(
                List.of(
                        Diagram.network("q", "q(z)=N(\\mu,\\sigma^2)", Ink.ORANGE, 0, 0),
                        Diagram.quantity("prior", "p(z)=N(0,1)", Ink.TEXT, 0, 1),
                        Diagram.quantity("z", "z", Ink.ORANGE, 1.3, 0.5),
                        Diagram.network("p", "p_\\theta(x|z)", Ink.GREEN, 2.4, 0.5),
                        Diagram.quantity("x", "x", Ink.BLUE, 3.4, 0.5),
                        Diagram.quantity("log-p", "\\log p_\\theta(x)", Ink.BLUE, 4.5, 0.5)),
                edges);
    }

    @Override
    public Set<String> lit(String phase) {
        return phase.equals("q")
                ? Set.of("part:q", "latent", "term:kl-posterior")
                : Set.of("part:p", "decoder", "term:log-p", "term:elbo");
    }

    @Override
    public boolean holds(String phase, Values values) {
        String held = phase.equals("q") ? "theta" : "q";
        return values.choice("improve").equals(held);
    }
}
