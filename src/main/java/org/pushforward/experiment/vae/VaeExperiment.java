package org.pushforward.experiment.vae;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.experiment.pretrained.Pretrained;
import org.pushforward.model.vae.KlCheck;
import org.pushforward.model.vae.VaeParameters;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.model.vae.VaeTrainer;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** ELBO = E_q[log p(x|z)] - β KL(q(z|x) || p(z)) climbed on images. */
public final class VaeExperiment implements Experiment<VaeSnapshot> {
    static final String ID = "vae-mnist";

    private static final Pretrained PRETRAINED =
            Pretrained.of(ID, "latent", "hidden", "layers", "activation", "decoder");

    /** Ten times through the 60,000 digits in batches of 128. */
    private static final long TEN_EPOCHS = 4_690;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(Stream.concat(Stream.of(Pretrained.parameter()), VaeParameters.images().all().stream())
                .toArray(Parameter[]::new));
    }

    @Override
    public List<String> dataSets() {
        return List.of(DataSets.MNIST);
    }

    /** Nobody knows log p of the digits, so how far the bound is from the best is not known. */
    @Override
    public Scoring scoring() {
        return new Scoring(
                Optional.empty(),
                Set.of("test_mse"),
                Set.of("train_elbo", "test_elbo", "test_reconstruction", "test_log_px"));
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
        return new VaeTrainer(spec.values(), DataSets.images(spec.data()), spec.seed(), PRETRAINED.weights(this, spec));
    }

    @Override
    public Optional<Pretrained> pretrained() {
        return Optional.of(PRETRAINED);
    }

    @Override
    public Stage<VaeSnapshot> stage() {
        return Stage.of(
                Stage.row(62, Stage.cell(57, new CodesView()), Stage.cell(43, new ManifoldView())),
                Stage.row(
                        38,
                        Stage.cell(42, new ReconstructionsView()),
                        Stage.cell(24, new SamplesView()),
                        Stage.cell(34, new BoundView<>(ID, VaeSnapshot::reading, 10))));
    }

    @Override
    public List<EquationLine> equation(Frame<VaeSnapshot> frame) {
        return BoundEquation.of(frame.snapshot().reading(), "\\tfrac{D}{2}\\log 2\\pi c");
    }

    @Override
    public Truth truth(Frame<VaeSnapshot> frame) {
        KlCheck check = frame.snapshot().check();
        String drawn = Numbers.format(check.drawn()) + " ± " + Numbers.format(check.standardError());
        EquationLine line = EquationLine.of(
                EquationLine.term(
                        "", "\\tfrac12\\sum(m^2+\\sigma^2-\\log\\sigma^2-1) =", BoundEquation.KL, check.closedForm()),
                EquationLine.sign("\\approx"),
                new Part("", "\\mathbb{E}_{q}[\\log q(z|x)-\\log p(z)] =", BoundEquation.KL, Optional.of(drawn)));
        return new Truth(line, check.holds());
    }

    @Override
    public List<String> terms() {
        List<String> terms = new ArrayList<>(BoundEquation.TERMS);
        terms.addAll(BoundEquation.GAUSSIAN);
        return terms;
    }

    @Override
    public Diagram diagram() {
        return AutoencoderDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return AutoencoderDiagram.lit(phase, "reconstructions");
    }
}
