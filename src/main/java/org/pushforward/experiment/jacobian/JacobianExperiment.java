package org.pushforward.experiment.jacobian;

import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.model.jacobian.JacobianSettings;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.model.jacobian.JacobianTrainer;
import org.pushforward.model.jacobian.LocalChange;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** A small square of the z-plane and its image: p(x')·|det J_f(z')| = π(z'). */
public final class JacobianExperiment implements Experiment<JacobianSnapshot> {
    static final String ID = "jacobian-determinant";
    private static final double MASS_TOLERANCE = 1e-3;
    private static final double DET_TOLERANCE = 1e-8;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return JacobianSettings.parameters();
    }

    @Override
    public long defaultSteps() {
        return JacobianTrainer.PERIOD;
    }

    @Override
    public double pace() {
        return 60;
    }

    @Override
    public Trainer<JacobianSnapshot> start(RunSpec spec) {
        return new JacobianTrainer(spec.values());
    }

    @Override
    public Stage<JacobianSnapshot> stage() {
        return Stage.of(
                Stage.row(1.32, Stage.cell(1, new ZPlaneView()), Stage.cell(1, new XPlaneView())),
                Stage.row(
                        1,
                        Stage.cell(1.2, new MatrixView()),
                        Stage.cell(0.72, new LensView()),
                        Stage.cell(1, new AreaLimitView())));
    }

    @Override
    public List<EquationLine> equation(Frame<JacobianSnapshot> frame) {
        LocalChange local = frame.snapshot().local();
        Ink sign = Planes.signInk(local.det());
        String density = local.sheets() > 1 ? "p_{z'}(x')" : "p(x')";
        return List.of(EquationLine.of(
                EquationLine.term("p", density, Ink.GREEN, local.p()),
                EquationLine.sign("\\cdot"),
                EquationLine.term("det", "\\left|\\det J_f(z')\\right|", sign, Math.abs(local.det())),
                EquationLine.sign("="),
                EquationLine.term("pi", "\\pi(z')", Ink.BLUE, local.pi()),
                EquationLine.sign("\\qquad"),
                EquationLine.term("det-inverse", "\\det J_{f^{-1}}(x')", sign, local.inverseDet()),
                EquationLine.sign("="),
                EquationLine.sign("1\\,/"),
                EquationLine.term("det-signed", "\\det J_f(z')", sign, local.det())));
    }

    @Override
    public List<String> terms() {
        return List.of("p", "det", "pi", "det-inverse", "det-signed");
    }

    @Override
    public Truth truth(Frame<JacobianSnapshot> frame) {
        JacobianSnapshot snapshot = frame.snapshot();
        LocalChange local = snapshot.local();
        double mass = snapshot.picture().integral();
        double dets = local.det() * local.inverseDet();
        boolean holds = Math.abs(mass - 1) < MASS_TOLERANCE
                && Math.abs(dets - 1) < DET_TOLERANCE
                && Math.abs(local.p() * Math.abs(local.det()) - local.pi()) < DET_TOLERANCE;
        return new Truth(
                EquationLine.of(
                        EquationLine.term("", "\\textstyle\\iint p(x)\\,dx_1dx_2 =", Ink.GREEN, mass),
                        EquationLine.sign("\\qquad"),
                        EquationLine.term("", "\\det J_f\\cdot\\det J_{f^{-1}} =", Planes.signInk(local.det()), dets)),
                holds);
    }
}
