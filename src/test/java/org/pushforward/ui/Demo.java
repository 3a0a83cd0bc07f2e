package org.pushforward.ui;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Map;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.View;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Gradient descent on x²/2 with one parameter of every kind; a learning rate above 2 diverges. */
public final class Demo implements Experiment<Demo.Point> {
    /** Where the descent stands, and the values it stands under. */
    public record Point(double x, double target, List<Double> knots) {}

    @Override
    public String id() {
        return "demo";
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(
                Parameter.log("learning-rate", "\\eta", 1e-3, 10, 0.003).live(),
                Parameter.real("target", "x^\\ast", -2, 2, 0.5).live(),
                Parameter.whole("start", "x_0", 1, 1000, 4),
                Parameter.choice("shape", "round", "square"),
                Parameter.choice("map", "affine", "exponential", "logit", "cube", "fold"),
                Parameter.flag("noise", false).live(),
                Parameter.real("noise-level", "\\sigma", 0, 1, 0.1).live().when("noise", "true"),
                Parameter.series("knots", -1, 1, List.of(0.0, 0.0, 0.0)).live(),
                Parameter.sketch("digit", 28, 28).live());
    }

    @Override
    public List<String> dataSets() {
        return List.of("circle", "moons");
    }

    @Override
    public DataKind dataKind() {
        return DataKind.PLANE;
    }

    @Override
    public long defaultSteps() {
        return 200;
    }

    @Override
    public double pace() {
        return 60;
    }

    @Override
    public Trainer<Point> start(RunSpec spec) {
        if (!dataSets().contains(spec.data())) {
            DataSets.points(spec.data(), 2);
        }
        return new DemoTrainer(spec.values());
    }

    @Override
    public Stage<Point> stage() {
        return Stage.of(Stage.row(1, Stage.cell(1, new Line())));
    }

    @Override
    public List<EquationLine> equation(Frame<Point> frame) {
        double x = frame.snapshot().x();
        return List.of(EquationLine.of(
                EquationLine.term("loss", "\\tfrac12 (x-x^\\ast)^2", Ink.BLUE, x * x / 2),
                EquationLine.sign("="),
                EquationLine.term("x", "x", Ink.GREEN, x)));
    }

    @Override
    public Truth truth(Frame<Point> frame) {
        return new Truth(
                EquationLine.of(
                        EquationLine.term("x", "x", Ink.TEXT, frame.snapshot().x())),
                true);
    }

    @Override
    public List<String> terms() {
        return List.of("loss", "x");
    }

    /** The point on its axis; dragging it moves the target. */
    private static final class Line implements View<Point> {
        @Override
        public String id() {
            return "line";
        }

        @Override
        public boolean draggable() {
            return true;
        }

        @Override
        public void paint(Frame<Point> frame, Canvas canvas) {
            Axes axes = axes(canvas.size());
            AxesPainter.paint(canvas, axes, canvas.text().get("demo.view.line"), "x", "");
            double r = canvas.size().scaled(8);
            Point point = frame.snapshot();
            double px = axes.toPixelX(point.x());
            canvas.fill(new Ellipse2D.Double(px - r, axes.toPixelY(0) - r, 2 * r, 2 * r), Ink.GREEN, 1);
            canvas.draw(axes.segment(point.target(), -1, point.target(), 1), Ink.BLUE, 2);
        }

        @Override
        public Map<String, Object> drag(Frame<Point> frame, Size size, Gesture gesture) {
            return Map.of("target", Range.of(-2, 2).clamp(axes(size).toDataX(gesture.x())));
        }

        private static Axes axes(Size size) {
            return Axes.in(size, Range.of(-10, 10), Range.of(-1, 1));
        }
    }
}
