package org.pushforward.cli;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.View;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Learns the mean of a Gaussian by noisy gradient steps: enough to run, film, save, score and diverge. */
final class TinyExperiment implements Experiment<Double> {
    private final boolean explicit;

    /** @param explicit false for a model with neither likelihood nor samples */
    TinyExperiment(boolean explicit) {
        this.explicit = explicit;
    }

    @Override
    public String id() {
        return explicit ? "tiny-gaussian" : "tiny-implicit";
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(
                Parameter.real("learning-rate", "\\eta", 0, 1e200, 0.1).live(),
                Parameter.whole("width", "", 1, 64, 4),
                Parameter.choice("start", "zero", "far"));
    }

    @Override
    public List<String> dataSets() {
        return explicit ? List.of("three", "minus-three") : List.of();
    }

    @Override
    public DataKind dataKind() {
        return explicit ? DataKind.LINE : DataKind.NONE;
    }

    @Override
    public long defaultSteps() {
        return 20;
    }

    @Override
    public Trainer<Double> start(RunSpec spec) {
        return new TinyTrainer(spec, explicit);
    }

    @Override
    public Stage<Double> stage() {
        return Stage.of(Stage.row(1, Stage.cell(1, new Dot())));
    }

    @Override
    public List<EquationLine> equation(Frame<Double> frame) {
        return List.of(EquationLine.of(EquationLine.term("mu", "\\mu", Ink.BLUE, frame.snapshot())));
    }

    @Override
    public Truth truth(Frame<Double> frame) {
        return new Truth(EquationLine.of(EquationLine.sign("1 = 1")), true);
    }

    @Override
    public List<String> terms() {
        return List.of("mu");
    }

    private static final class Dot implements View<Double> {
        @Override
        public String id() {
            return "dot";
        }

        @Override
        public void paint(Frame<Double> frame, Canvas canvas) {
            double x = canvas.size().width() * (0.1 + 0.25 * Math.min(3, Math.abs(frame.snapshot())));
            canvas.fill(new Ellipse2D.Double(x, canvas.size().height() / 2, 20, 20), Ink.BLUE, 1);
        }
    }
}
