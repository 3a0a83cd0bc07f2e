package org.pushforward.experiment.vae;

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
import org.pushforward.model.vae.KlCheck;
import org.pushforward.model.vae.Reading;
import org.pushforward.model.vae.VaeParameters;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.model.vae.VaeTrainer;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** ELBO = E_q[log p(x|z)] - β KL(q(z|x) || p(z)) climbed on images. */
public final class VaeExperiment implements Experiment<VaeSnapshot> {
    static final String ID = "vae-mnist";

    static final Ink BOUND = Ink.RED;
    static final Ink RECONSTRUCTION = Ink.ORANGE;
    static final Ink KL = Ink.PURPLE;

    /** Ten times through the 60,000 digits in batches of 128. */
    private static final long TEN_EPOCHS = 4_690;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return VaeParameters.all();
    }

    @Override
    public List<String> dataSets() {
        return List.of(DataSets.MNIST);
    }

    /** Nobody knows log p of the digits, so how far the bound is from the best is not known. */
    @Override
    public Scoring scoring() {
        return new Scoring(
                Optional.empty(), Set.of("test_mse"), Set.of("train_elbo", "test_elbo", "test_reconstruction"));
    }

    @Override
    public DataKind dataKind() {
        return DataKind.IMAGES;
    }

    @Override
    public long defaultSteps() {
        return TEN_EPOCHS;
    }

    @Override
    public Trainer<VaeSnapshot> start(RunSpec spec) {
        return new VaeTrainer(spec.values(), DataSets.images(spec.data()), spec.seed());
    }

    @Override
    public Stage<VaeSnapshot> stage() {
        return Stage.of(
                Stage.row(62, Stage.cell(57, new CodesView()), Stage.cell(43, new ManifoldView())),
                Stage.row(
                        38,
                        Stage.cell(42, new ReconstructionsView()),
                        Stage.cell(24, new SamplesView()),
                        Stage.cell(34, new BoundView())));
    }

    @Override
    public List<EquationLine> equation(Frame<VaeSnapshot> frame) {
        Reading now = frame.snapshot().reading();
        return List.of(
                EquationLine.of(
                        EquationLine.term("objective", "\\mathcal{L}", BOUND, now.objective()),
                        EquationLine.sign("="),
                        EquationLine.term(
                                "reconstruction",
                                "\\mathbb{E}_{q}[\\log p(x|z)]",
                                RECONSTRUCTION,
                                now.reconstruction()),
                        EquationLine.sign("-"),
                        EquationLine.term("beta", "\\beta", Ink.TEXT, now.beta()),
                        EquationLine.sign("\\cdot"),
                        EquationLine.term("kl", "\\mathrm{KL}(q(z|x)\\,\\|\\,p(z))", KL, now.kl())),
                EquationLine.of(
                        part("reparameterization", "z = m + \\sigma\\odot\\varepsilon"),
                        EquationLine.sign("\\qquad"),
                        EquationLine.term("kl", "\\mathrm{KL}", KL, now.kl()),
                        EquationLine.sign("=\\tfrac12\\Big("),
                        EquationLine.term("mean", "\\textstyle\\sum m^2", Ink.TEXT, now.squaredMean()),
                        EquationLine.sign("+"),
                        EquationLine.term("variance", "\\textstyle\\sum\\sigma^2", Ink.TEXT, now.variance()),
                        EquationLine.sign("-"),
                        EquationLine.term(
                                "log-variance", "\\textstyle\\sum\\log\\sigma^2", Ink.TEXT, now.logVariance()),
                        EquationLine.sign("-"),
                        new Part("size", "d", Ink.TEXT, Optional.of(String.valueOf(now.latent()))),
                        EquationLine.sign("\\Big)")));
    }

    private static Part part(String id, String latex) {
        return new Part(id, latex, Ink.TEXT, Optional.empty());
    }

    @Override
    public Truth truth(Frame<VaeSnapshot> frame) {
        KlCheck check = frame.snapshot().check();
        String drawn = Numbers.format(check.drawn()) + " ± " + Numbers.format(check.standardError());
        EquationLine line = EquationLine.of(
                EquationLine.term("", "\\tfrac12\\sum(m^2+\\sigma^2-\\log\\sigma^2-1) =", KL, check.closedForm()),
                EquationLine.sign("\\approx"),
                new Part("", "\\mathbb{E}_{q}[\\log q(z|x)-\\log p(z)] =", KL, Optional.of(drawn)));
        return new Truth(line, check.holds());
    }

    @Override
    public List<String> terms() {
        return List.of(
                "objective",
                "reconstruction",
                "beta",
                "kl",
                "reparameterization",
                "mean",
                "variance",
                "log-variance",
                "size");
    }

    @Override
    public Diagram diagram() {
        return AutoencoderDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return AutoencoderDiagram.lit(phase);
    }
}
