package org.pushforward.experiment.flow;

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
import org.pushforward.model.flow.FlowParameters;
import org.pushforward.model.flow.FlowReading;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.model.flow.PlaneFlowTrainer;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** A flow learns points of the plane by the exact change of variables. */
public final class FlowExperiment implements Experiment<FlowSnapshot> {
    static final String ID = "flow-2d";

    /** Points come back through float32 and all layers to within this, in the data's deviations. */
    private static final double BACK = 1e-3;

    private static final List<String> FIRST = List.of("eight-gaussians", "moons");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return FlowParameters.plane();
    }

    @Override
    public List<String> dataSets() {
        List<String> names = new ArrayList<>(FIRST);
        DataSets.names(2).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    @Override
    public DataKind dataKind() {
        return DataKind.PLANE;
    }

    /** At the best p is the data's own density: the gap is KL(data || model). */
    @Override
    public Scoring scoring() {
        return new Scoring(Optional.of("gap"), Set.of("gap", "nll"), Set.of());
    }

    @Override
    public long defaultSteps() {
        return 3000;
    }

    @Override
    public Trainer<FlowSnapshot> start(RunSpec spec) {
        return new PlaneFlowTrainer(spec.values(), DataSets.points(spec.data(), 2), spec.seed());
    }

    @Override
    public Stage<FlowSnapshot> stage() {
        return Stage.of(
                row(0.95, cell(1, new FlowDensityView()), cell(1, new FlowCodesView()), cell(1, new WarpView())),
                row(
                        1,
                        cell(1, new SamplesView()),
                        cell(1.1, new TermsView()),
                        cell(1.05, new GapView()),
                        cell(0.93, new JacobianView())));
    }

    @Override
    public List<EquationLine> equation(Frame<FlowSnapshot> frame) {
        FlowReading now = frame.snapshot().pointed().reading();
        return List.of(EquationLine.of(
                term("log-p", "\\log p(x)", FlowInks.FLOW, now.logProb()),
                sign("="),
                term("prior", "\\log\\pi(f^{-1}(x))", FlowInks.PRIOR, now.logPrior()),
                sign("+"),
                term(
                        "determinant",
                        "\\log\\left|\\det\\tfrac{\\partial f^{-1}}{\\partial x}\\right|",
                        FlowInks.DETERMINANT,
                        now.logDet())));
    }

    @Override
    public Truth truth(Frame<FlowSnapshot> frame) {
        FlowSnapshot now = frame.snapshot();
        FlowSnapshot.Score score = now.score();
        String back = Numbers.format(score.roundTrip(), "%.1e");
        FlowSnapshot.Mass sum = score.mass();
        String mass = Numbers.format(sum.integral(), "%.3f") + " ± " + Numbers.format(sum.error(), "%.3f");
        EquationLine line = EquationLine.of(
                new Part("", "{\\textstyle\\int} p(x)\\,dx=", FlowInks.FLOW, Optional.of(mass)),
                sign("\\qquad"),
                new Part("", "\\max|f(f^{-1}(x))-x|=", Ink.TEXT, Optional.of(back)));
        double unit = Math.max(now.scene().unit()[0], now.scene().unit()[1]);
        return new Truth(line, score.mass().holds() && score.roundTrip() <= BACK * unit);
    }

    @Override
    public List<String> terms() {
        return List.of("log-p", "prior", "determinant");
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
