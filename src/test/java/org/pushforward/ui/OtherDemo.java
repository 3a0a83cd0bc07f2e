package org.pushforward.ui;

import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.EquationLine;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** The demo under another id. */
final class OtherDemo implements Experiment<Demo.Point> {
    private final Demo demo = new Demo();

    @Override
    public String id() {
        return "other";
    }

    @Override
    public Parameters parameters() {
        return demo.parameters();
    }

    @Override
    public List<String> dataSets() {
        return demo.dataSets();
    }

    @Override
    public long defaultSteps() {
        return demo.defaultSteps();
    }

    @Override
    public Trainer<Demo.Point> start(RunSpec spec) {
        return demo.start(spec);
    }

    @Override
    public Stage<Demo.Point> stage() {
        return demo.stage();
    }

    @Override
    public List<EquationLine> equation(Frame<Demo.Point> frame) {
        return demo.equation(frame);
    }

    @Override
    public Truth truth(Frame<Demo.Point> frame) {
        return demo.truth(frame);
    }

    @Override
    public List<String> terms() {
        return demo.terms();
    }
}
