package org.pushforward.experiment.flow;

import static org.pushforward.experiment.Stage.cell;
import static org.pushforward.experiment.Stage.row;
import static org.pushforward.plot.EquationLine.sign;
import static org.pushforward.plot.EquationLine.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.pushforward.model.flow.TransportSnapshot;
import org.pushforward.model.flow.TransportTrainer;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Two flows with one prior carry one data set to another and back. */
public final class TransportExperiment implements Experiment<TransportSnapshot> {
    static final String ID = "flow-transport";

    /** Points come back through float32 and four flows to within this, in the data's deviations. */
    private static final double BACK = 2e-3;
    /** The two sides of the change of density agree to within this many nats. */
    private static final double SAME = 2e-3;

    private static final String FIRST = "moons";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return FlowParameters.transport();
    }

    @Override
    public List<String> dataSets() {
        List<String> names = new ArrayList<>(List.of(FIRST));
        DataSets.names(2).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    @Override
    public DataKind dataKind() {
        return DataKind.PLANE;
    }

    @Override
    public Scoring scoring() {
        return new Scoring(Optional.empty(), Set.of("gap_a", "gap_b", "nll_a", "nll_b"), Set.of());
    }

    @Override
    public long defaultSteps() {
        return 2000;
    }

    @Override
    public Trainer<TransportSnapshot> start(RunSpec spec) {
        return new TransportTrainer(spec.values(), DataSets.points(spec.data(), 2), spec.seed());
    }

    @Override
    public Stage<TransportSnapshot> stage() {
        return Stage.of(
                row(
                        0.95,
                        cell(1, new CarriedView(CarriedView.Place.FROM)),
                        cell(1, new CarriedView(CarriedView.Place.CODES)),
                        cell(1, new CarriedView(CarriedView.Place.TO))),
                row(1, cell(1, new WayView()), cell(1, new BothView()), cell(1, new ReturnView())));
    }

    @Override
    public List<EquationLine> equation(Frame<TransportSnapshot> frame) {
        TransportSnapshot now = frame.snapshot();
        TransportSnapshot.Change change = now.change();
        return List.of(
                EquationLine.of(
                        place("x", "x", FlowInks.POINT, now.point().x()),
                        sign("\\xrightarrow{\\;f_A^{-1}\\;}"),
                        place("z", "z", FlowInks.PRIOR, now.point().z()),
                        sign("\\xrightarrow{\\;f_B\\;}"),
                        place("y", "y", FlowInks.FLOW, now.point().y())),
                EquationLine.of(
                        term("log-p-b", "\\log p_B(y)", FlowInks.FLOW, change.logProbB()),
                        sign("="),
                        term("log-p-a", "\\log p_A(x)", FlowInks.POINT, change.logProbA()),
                        sign("-"),
                        term(
                                "determinant",
                                "\\log\\left|\\det\\tfrac{\\partial y}{\\partial x}\\right|",
                                FlowInks.DETERMINANT,
                                change.logDet())));
    }

    private static Part place(String id, String latex, Ink ink, float[] at) {
        String words = String.format(Locale.ROOT, "(%.2f, %.2f)", at[0], at[1]).replace('-', '−');
        return new Part(id, latex, ink, Optional.of(words));
    }

    @Override
    public Truth truth(Frame<TransportSnapshot> frame) {
        TransportSnapshot now = frame.snapshot();
        double far = now.cloud().roundTrip();
        EquationLine line = EquationLine.of(
                new Part("", "\\max|f_A(f_B^{-1}(y))-x|=", Ink.TEXT, Optional.of(Numbers.format(far, "%.1e"))),
                sign("\\qquad"),
                new Part(
                        "",
                        "\\left|\\log p_B(y)-\\log p_A(x)+\\log|\\det|\\right|=",
                        FlowInks.FLOW,
                        Optional.of(Numbers.format(now.change().error(), "%.1e"))));
        double unit = Math.max(now.a().unit()[0], now.a().unit()[1]);
        return new Truth(line, far <= BACK * unit && now.change().error() <= SAME);
    }

    @Override
    public List<String> terms() {
        return List.of("x", "z", "y", "log-p-b", "log-p-a", "determinant");
    }

    @Override
    public Diagram diagram() {
        return TransportDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return TransportDiagram.lit(phase);
    }
}
