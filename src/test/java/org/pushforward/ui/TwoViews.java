package org.pushforward.ui;

import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.View;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.EquationLine;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** The demo under another id, its picture twice on the stage. */
public final class TwoViews implements Experiment<Demo.Point> {
    private final Demo demo = new Demo();

    private record Dial(View<Demo.Point> line) implements View<Demo.Point> {
        @Override
        public String id() {
            return "dial";
        }

        @Override
        public void paint(Frame<Demo.Point> frame, Canvas canvas) {
            line.paint(frame, canvas);
        }
    }

    @Override
    public String id() {
        return "two-views";
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
    public double pace() {
        return demo.pace();
    }

    @Override
    public Trainer<Demo.Point> start(RunSpec spec) {
        return demo.start(spec);
    }

    @Override
    public Stage<Demo.Point> stage() {
        View<Demo.Point> line = demo.stage().views().get(0);
        return Stage.of(Stage.row(1, Stage.cell(1, line)), Stage.row(1, Stage.cell(1, new Dial(line))));
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
