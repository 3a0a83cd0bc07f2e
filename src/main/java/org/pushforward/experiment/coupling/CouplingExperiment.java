package org.pushforward.experiment.coupling;

import static org.pushforward.plot.EquationLine.sign;
import static org.pushforward.plot.EquationLine.term;

import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.model.coupling.CouplingSettings;
import org.pushforward.model.coupling.CouplingSnapshot;
import org.pushforward.model.coupling.CouplingTrainer;
import org.pushforward.model.coupling.LayerPass;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Coupling layers in a row: x_i = β_i z_i + γ_i with β, γ from the copied half; log|det J| = Σ log β. */
public final class CouplingExperiment implements Experiment<CouplingSnapshot> {
    static final String ID = "coupling-layer";
    private static final double ROUND_TRIP = 1e-5;
    private static final double LOG_DET = 1e-5;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return CouplingSettings.parameters();
    }

    @Override
    public long defaultSteps() {
        return CouplingTrainer.PERIOD;
    }

    @Override
    public double pace() {
        return 60;
    }

    @Override
    public Trainer<CouplingSnapshot> start(RunSpec spec) {
        return new CouplingTrainer(spec.values());
    }

    @Override
    public Stage<CouplingSnapshot> stage() {
        return Stage.of(
                Stage.row(1, Stage.cell(2.7, new WiringView()), Stage.cell(1, new RoundTripView())),
                Stage.row(
                        1.1,
                        Stage.cell(1, new MatrixView(MatrixView.LAYER)),
                        Stage.cell(1, new MatrixView(MatrixView.STACK)),
                        Stage.cell(1.1, new PlaneView())));
    }

    @Override
    public List<EquationLine> equation(Frame<CouplingSnapshot> frame) {
        CouplingSnapshot snapshot = frame.snapshot();
        String k = String.valueOf(snapshot.layer() + 1);
        return List.of(
                thereAndBack(snapshot, k),
                EquationLine.of(
                        term(
                                "det",
                                "\\det J_{" + k + "}=\\prod\\nolimits_i\\beta_i",
                                Ink.RED,
                                snapshot.pass().det()),
                        sign("\\qquad"),
                        term(
                                "log-det",
                                "\\log\\left|\\det J_f\\right|=\\sum\\nolimits_k\\sum\\nolimits_i\\log\\beta_i",
                                Ink.RED,
                                snapshot.logDet())));
    }

    /** The first coordinate that layer k, the one looked at, moves. */
    private static EquationLine thereAndBack(CouplingSnapshot snapshot, String k) {
        LayerPass pass = snapshot.pass();
        int i = pass.mask().moves()[0];
        String index = "_" + (i + 1);
        Ink before = Wires.ink(snapshot.enters(i));
        double back = (pass.out()[i] - pass.gamma()[0]) / pass.beta()[0];
        return EquationLine.of(
                sign("k=" + k + ":\\quad"),
                term("x", "x" + index, Ink.GREEN, pass.out()[i]),
                sign("="),
                term("beta", "\\beta" + index, Ink.RED, pass.beta()[0]),
                sign("\\cdot"),
                term("z", "z" + index, before, pass.in()[i]),
                sign("+"),
                term("gamma", "\\gamma" + index, Ink.RED, pass.gamma()[0]),
                sign("\\qquad"),
                sign("z" + index + "="),
                term("back", "(x" + index + "-\\gamma" + index + ")\\,/\\,\\beta" + index, before, back));
    }

    @Override
    public List<String> terms() {
        return List.of("x", "beta", "z", "gamma", "back", "det", "log-det");
    }

    @Override
    public Truth truth(Frame<CouplingSnapshot> frame) {
        CouplingSnapshot snapshot = frame.snapshot();
        double formula = snapshot.logDet();
        double measured = snapshot.numericLogDet();
        return new Truth(
                EquationLine.of(
                        term("", "\\textstyle\\sum\\log\\beta =", Ink.RED, formula),
                        sign("\\quad"),
                        term("", "\\log\\left|\\det\\tfrac{\\Delta x}{\\Delta z}\\right| =", Ink.TEXT, measured),
                        sign("\\quad"),
                        term("", "\\max|f^{-1}(f(z))-z| =", Ink.SKY, snapshot.roundTrip())),
                Math.abs(formula - measured) < LOG_DET && snapshot.roundTrip() < ROUND_TRIP);
    }
}
