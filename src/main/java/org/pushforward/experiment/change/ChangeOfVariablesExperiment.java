package org.pushforward.experiment.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.model.change.ChangeParameters;
import org.pushforward.model.change.ChangeSnapshot;
import org.pushforward.model.change.ChangeTrainer;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Change of variables in one dimension, p(x) = Σ π(z_i)·|dz_i/dx|: a block of mass and many samples go through a map. */
public final class ChangeOfVariablesExperiment implements Experiment<ChangeSnapshot> {
    /** Farther from 1 the integral would not be what the quadrature promises. */
    private static final double PROMISE = 1e-4;

    @Override
    public String id() {
        return "change-of-variables";
    }

    @Override
    public Parameters parameters() {
        return ChangeParameters.ALL;
    }

    @Override
    public Scoring scoring() {
        return new Scoring(Optional.empty(), Set.of("ks_distance"), Set.of());
    }

    @Override
    public long defaultSteps() {
        return 300;
    }

    @Override
    public double pace() {
        return 30;
    }

    @Override
    public Trainer<ChangeSnapshot> start(RunSpec spec) {
        return new ChangeTrainer(spec.values(), spec.seed());
    }

    @Override
    public Stage<ChangeSnapshot> stage() {
        return Stage.of(
                Stage.row(1.5, Stage.cell(1.35, new MapView()), Stage.cell(1, new DensityView())),
                Stage.row(1, Stage.cell(1.35, new BaseView()), Stage.cell(1, new BlocksView())));
    }

    @Override
    public List<EquationLine> equation(Frame<ChangeSnapshot> frame) {
        return ChangeEquation.of(frame.snapshot().block());
    }

    @Override
    public List<String> terms() {
        return ChangeEquation.TERMS;
    }

    @Override
    public Truth truth(Frame<ChangeSnapshot> frame) {
        double integral = frame.snapshot().integral();
        return new Truth(ChangeEquation.integral(integral), Math.abs(1 - integral) < PROMISE);
    }

    @Override
    public Diagram diagram() {
        return new Diagram(
                List.of(
                        Diagram.quantity("base", "\\pi(z)", Ink.BLUE, 0, 0),
                        Diagram.quantity("z", "z", Ink.BLUE, 1, 0),
                        Diagram.network("f", "f", Ink.PURPLE, 2, 0),
                        Diagram.quantity("x", "x=f(z)", Ink.GREEN, 3, 0),
                        Diagram.quantity("density", "p(x)", Ink.GREEN, 4, 0)),
                Diagram.path("base", "z", "f", "x", "density"));
    }

    @Override
    public Set<String> lit(String phase) {
        return phase.equals("draw")
                ? Set.of("part:base", "part:z", "base")
                : Set.of("part:z", "part:f", "part:x", "part:density", "map", "density");
    }
}
