package org.pushforward.experiment.autoencoder;

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
import org.pushforward.experiment.pretrained.Pretrained;
import org.pushforward.model.autoencoder.AutoencoderParameters;
import org.pushforward.model.autoencoder.AutoencoderSnapshot;
import org.pushforward.model.autoencoder.AutoencoderTrainer;
import org.pushforward.model.autoencoder.LinearOptimum;
import org.pushforward.model.autoencoder.Reading;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Images to a code of few numbers and back, the mean squared error descended; judged beside principal components. */
public final class AutoencoderExperiment implements Experiment<AutoencoderSnapshot> {
    static final String ID = "autoencoder-mnist";

    static final Ink IMAGE = Ink.BLUE;
    static final Ink CODE = Ink.ORANGE;
    static final Ink DECODED = Ink.GREEN;
    static final Ink TRAINING = Ink.RED;
    static final Ink HELD_OUT = Ink.PURPLE;
    static final Ink PRINCIPAL = Ink.SKY;

    private static final Pretrained PRETRAINED =
            Pretrained.of(ID, "latent", "activation", "hidden", "layers", "train-images");

    /** Ten times through the 60,000 digits in batches of 128. */
    private static final long TEN_EPOCHS = 4_690;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return AutoencoderParameters.all(Pretrained.parameter());
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

    /** The least error of all models is not known: only that of the linear ones. */
    @Override
    public Scoring scoring() {
        return new Scoring(Optional.empty(), Set.of("test_mse", "train_mse"), Set.of());
    }

    @Override
    public long defaultSteps() {
        return TEN_EPOCHS;
    }

    @Override
    public Trainer<AutoencoderSnapshot> start(RunSpec spec) {
        return new AutoencoderTrainer(
                spec.values(), DataSets.images(spec.data()), spec.seed(), PRETRAINED.weights(this, spec));
    }

    @Override
    public Stage<AutoencoderSnapshot> stage() {
        return Stage.of(
                Stage.row(62, Stage.cell(57, new CodesView()), Stage.cell(43, new DecodedPlaneView())),
                Stage.row(
                        38,
                        Stage.cell(36, new ReconstructionsView()),
                        Stage.cell(34, new InterpolationView()),
                        Stage.cell(30, new LossView())));
    }

    @Override
    public List<EquationLine> equation(Frame<AutoencoderSnapshot> frame) {
        Reading now = frame.snapshot().reading();
        String d = String.valueOf(frame.snapshot().latent());
        return List.of(
                EquationLine.of(
                        EquationLine.term("loss", "\\mathcal{L}", TRAINING, now.loss()),
                        EquationLine.sign("=\\tfrac1D\\,\\mathbb{E}\\,\\|"),
                        part("image", "x", IMAGE),
                        EquationLine.sign("-"),
                        part("reconstruction", "\\hat{x}", DECODED),
                        EquationLine.sign("\\|^2,\\qquad"),
                        part("reconstruction", "\\hat{x}=g(z)", DECODED),
                        EquationLine.sign(",\\qquad"),
                        new Part("code", "z=f(\\tilde{x})\\in\\mathbb{R}^d", CODE, Optional.of(d)),
                        EquationLine.sign("\\qquad"),
                        new Part("noise", "\\nu", Ink.TEXT, Optional.of(Numbers.format(now.noise(), "%.2f")))),
                EquationLine.of(
                        EquationLine.term("held-out", "\\mathrm{MSE}_{\\mathrm{test}}", HELD_OUT, now.heldOut()),
                        EquationLine.sign("="),
                        EquationLine.term("train", "\\mathrm{MSE}_{\\mathrm{train}}", TRAINING, now.train()),
                        EquationLine.sign("+"),
                        EquationLine.term("gap", "\\Delta", Ink.TEXT, now.gap())));
    }

    private static Part part(String id, String latex, Ink ink) {
        return new Part(id, latex, ink, Optional.empty());
    }

    @Override
    public Truth truth(Frame<AutoencoderSnapshot> frame) {
        LinearOptimum optimum = frame.snapshot().optimum();
        double train = frame.snapshot().reading().train();
        String relation = optimum.linear() ? "\\;\\ge" : train < optimum.least() ? "\\;<" : "\\;>";
        EquationLine line = EquationLine.of(
                number("\\mathrm{MSE}_{\\mathrm{train}}=", TRAINING, train),
                EquationLine.sign(relation),
                number("\\tfrac1D\\textstyle\\sum_{k>d}\\lambda_k=", PRINCIPAL, optimum.least()),
                EquationLine.sign("\\;\\le"),
                number("\\mathrm{MSE}_{\\mathrm{PCA}}=", PRINCIPAL, optimum.train()));
        return new Truth(line, optimum.holds(train));
    }

    private static Part number(String latex, Ink ink, double value) {
        return new Part("", latex, ink, Optional.of(Numbers.format(value, "%.5f")));
    }

    @Override
    public List<String> terms() {
        return List.of("loss", "image", "reconstruction", "code", "noise", "held-out", "train", "gap");
    }

    @Override
    public Diagram diagram() {
        return RoundTripDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return RoundTripDiagram.lit(phase);
    }
}
