package org.pushforward.experiment.vae;

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
import org.pushforward.model.vae.BoundCheck;
import org.pushforward.model.vae.PlaneVaeSnapshot;
import org.pushforward.model.vae.PlaneVaeTrainer;
import org.pushforward.model.vae.VaeParameters;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** A variational autoencoder of points in the plane, whose density is a continuous mixture of Gaussians. */
public final class PlaneVaeExperiment implements Experiment<PlaneVaeSnapshot> {
    static final String ID = "vae-2d";

    /** The decoder and what it gives. */
    static final Ink MODEL = Ink.GREEN;

    private static final String FIRST = "moons";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return VaeParameters.plane();
    }

    @Override
    public List<String> dataSets() {
        List<String> names = new ArrayList<>(DataSets.names(2));
        names.remove(FIRST);
        names.add(0, FIRST);
        return names;
    }

    /** At the best p is the data's own density: the gap is KL(data || model). */
    @Override
    public Scoring scoring() {
        return new Scoring(
                Optional.of("gap"), Set.of("gap", "nll"), Set.of("test_elbo", "test_reconstruction", "test_log_px"));
    }

    @Override
    public DataKind dataKind() {
        return DataKind.PLANE;
    }

    @Override
    public long defaultSteps() {
        return 5000;
    }

    @Override
    public Trainer<PlaneVaeSnapshot> start(RunSpec spec) {
        return new PlaneVaeTrainer(spec.values(), DataSets.points(spec.data(), 2), spec.seed());
    }

    @Override
    public Stage<PlaneVaeSnapshot> stage() {
        return Stage.of(
                row(1.35, cell(1, new PlaneDataView()), cell(1, new PlaneDensityView()), cell(1, new PlaneCodesView())),
                row(1, cell(1.15, new PathsView()), cell(1, new BoundView<>(ID, PlaneVaeSnapshot::reading, 0.5))));
    }

    @Override
    public List<EquationLine> equation(Frame<PlaneVaeSnapshot> frame) {
        return BoundEquation.of(frame.snapshot().reading(), "\\log 2\\pi c\\,s_1s_2");
    }

    @Override
    public Truth truth(Frame<PlaneVaeSnapshot> frame) {
        BoundCheck check = frame.snapshot().check();
        String best = check.exact() ? "\\log p(x)=" : "\\mathcal{L}_{" + 10 * check.draws() + "}=";
        String estimate = Numbers.format(check.importance()) + " ± " + Numbers.format(check.standardError(), "%.4f");
        EquationLine line = EquationLine.of(
                term("", "\\mathrm{ELBO}=", BoundEquation.BOUND, check.elbo()),
                sign("\\le"),
                new Part("", "\\mathcal{L}_{" + check.draws() + "}=", BoundEquation.BOUND, Optional.of(estimate)),
                sign("\\lesssim"),
                term("", best, MODEL, check.better()));
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
        return AutoencoderDiagram.lit(phase, "data");
    }
}
