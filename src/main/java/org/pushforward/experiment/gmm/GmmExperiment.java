package org.pushforward.experiment.gmm;

import static org.pushforward.experiment.Stage.cell;
import static org.pushforward.experiment.Stage.row;
import static org.pushforward.plot.EquationLine.sign;
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
import org.pushforward.model.gmm.Bound;
import org.pushforward.model.gmm.GmmParameters;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.model.gmm.GmmTrainer;
import org.pushforward.model.gmm.Pointed;
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
 * A Gaussian mixture fitted by EM, half a step at a time.
 *
 * <p>Every component has one colour. Blue is the log-likelihood, red the bound, green what is between them.
 */
public final class GmmExperiment implements Experiment<GmmSnapshot> {
    static final String OLD_FAITHFUL = "old-faithful";

    private static final String MIXTURE = "\\sum\\nolimits_n\\log\\sum\\nolimits_k\\pi_k\\,N(x_n;\\mu_k,\\Sigma_k)";
    /** Sums over all points in double precision, relative to the log-likelihood. */
    private static final double ROUNDING = 1e-9;

    @Override
    public String id() {
        return "gmm";
    }

    @Override
    public Parameters parameters() {
        return GmmParameters.all();
    }

    @Override
    public List<String> dataSets() {
        List<String> names = new ArrayList<>(DataSets.names(2));
        names.remove(OLD_FAITHFUL);
        names.add(0, OLD_FAITHFUL);
        return names;
    }

    @Override
    public DataKind dataKind() {
        return DataKind.PLANE;
    }

    /** Only a known density tells how far the fit is from it. */
    @Override
    public Scoring scoring() {
        return new Scoring(Optional.of("gap"), Set.of("gap", "nll", "bic", "aic"), Set.of("log_likelihood"));
    }

    @Override
    public long defaultSteps() {
        return 100;
    }

    /** Slow enough that a class sees every step. */
    @Override
    public double pace() {
        return 2;
    }

    @Override
    public Trainer<GmmSnapshot> start(RunSpec spec) {
        return new GmmTrainer(spec.values(), DataSets.points(spec.data(), 2), spec.seed());
    }

    @Override
    public Stage<GmmSnapshot> stage() {
        return Stage.of(
                row(1.55, cell(1.3, new PlaneView()), cell(1, new DrawsView())),
                row(
                        1,
                        cell(1.25, new LikelihoodView()),
                        cell(0.85, new ResponsibilitiesView()),
                        cell(0.95, new ChoiceView())));
    }

    @Override
    public List<EquationLine> equation(Frame<GmmSnapshot> frame) {
        Bound bound = frame.snapshot().bound();
        Pointed pointed = frame.snapshot().pointed();
        int k = pointed.owner();
        double joint = Math.exp(frame.snapshot().mixture().logJoint(k, pointed.x(), pointed.y()));
        double marginal = Math.exp(frame.snapshot().mixture().logProb(pointed.x(), pointed.y()));
        String nk = "n" + (k + 1);
        return List.of(
                EquationLine.of(
                        nats("log-p", MIXTURE, Ink.BLUE, bound.logLikelihood()),
                        sign("="),
                        nats("bound", "\\mathcal{L}(\\gamma,\\theta)", Ink.RED, bound.elbo()),
                        sign("+"),
                        nats("kl", "KL(\\gamma\\,\\|\\,p(z|x))", Ink.GREEN, Math.abs(bound.divergence()))),
                EquationLine.of(
                        term("gamma", "\\gamma_{" + nk + "}", Ink.TEXT, pointed.gamma()[k]),
                        sign("\\leftarrow"),
                        term(
                                "joint",
                                "\\pi_{%1$d}\\,N(x_n;\\mu_{%1$d},\\Sigma_{%1$d})".formatted(k + 1),
                                Ink.TEXT,
                                joint),
                        sign("\\Big/"),
                        term("marginal", "\\sum\\nolimits_j\\pi_j\\,N(x_n;\\mu_j,\\Sigma_j)", Ink.TEXT, marginal)));
    }

    /** Large sums keep their third decimal, by which the last steps are seen. */
    private static Part nats(String id, String latex, Ink ink, double value) {
        String words = Math.abs(value) < 1e6 ? Numbers.format(value, "%.3f") : Numbers.format(value);
        return new Part(id, latex, ink, Optional.of(words));
    }

    @Override
    public Truth truth(Frame<GmmSnapshot> frame) {
        Bound bound = frame.snapshot().bound();
        double gain = frame.snapshot().status().gain();
        double rounding = ROUNDING * (1 + Math.abs(bound.logLikelihood()));
        boolean rescued = frame.snapshot().status().sinceRescue() == 0;
        EquationLine line = EquationLine.of(
                nats("", "\\log p(X)=", Ink.BLUE, bound.logLikelihood()),
                nats("", "\\;\\;\\;Q+H(\\gamma)+KL=", Ink.RED, bound.elbo() + bound.divergence()),
                term("", "\\;\\;\\;\\Delta\\log p(X)=", Ink.TEXT, Math.abs(gain) < rounding ? 0 : gain));
        return new Truth(line, Math.abs(bound.error()) < rounding && (gain > -rounding || rescued));
    }

    @Override
    public List<String> terms() {
        return List.of("log-p", "bound", "kl", "gamma", "joint", "marginal");
    }

    @Override
    public Diagram diagram() {
        return GmmDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return GmmDiagram.lit(phase);
    }

    @Override
    public boolean holds(String phase, Values values) {
        String update = values.choice("update");
        return !update.equals("both") && !update.equals(phase);
    }
}
