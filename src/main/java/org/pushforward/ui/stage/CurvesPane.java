package org.pushforward.ui.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import org.pushforward.experiment.View;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.CurvesPainter;
import org.pushforward.plot.Ink;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;

/** The run's curves over its steps, folded away by a click; not there for an experiment without curves. */
public final class CurvesPane extends TitledPane {
    private static final List<Ink> INKS = List.of(Ink.BLUE, Ink.ORANGE, Ink.GREEN, Ink.PURPLE, Ink.RED, Ink.SKY);

    private final Run<?> run;
    private final Picture picture;

    public CurvesPane(Run<?> run, Easel easel, Look look) {
        this.run = run;
        picture = new Picture(easel, look);
        picture.setId("curves");
        picture.accessibleTextProperty().bind(look.text("ui.curves"));
        StackPane box = new StackPane(picture);
        box.getStyleClass().add("curves-box");
        setContent(box);
        setAnimated(false);
        getStyleClass().add("curves");
        textProperty().bind(look.text("ui.curves"));
        Tips.install(this, look.words(() -> help(look.messages()), look.language()));
        // an experiment whose stage has curves of its own shows them once
        setExpanded(run.experiment().stage().views().stream().noneMatch(View::showsCurves));
        setVisible(false);
        setManaged(false);
    }

    /** Paints the newest frame's curves. */
    public void refresh() {
        run.frame().ifPresent(frame -> {
            boolean some = !frame.curves().names().isEmpty();
            setVisible(some);
            setManaged(some);
            if (some && isExpanded()) {
                picture.paint(canvas -> paint(canvas, frame));
            }
        });
    }

    /** What the curves are, then each by its name. */
    private String help(Messages text) {
        String prefix = run.experiment().id() + ".curve.";
        return text.get("ui.curves.help")
                + text.keys(run.experiment().id()).stream()
                        .filter(key -> key.startsWith(prefix) && text.has(key + ".help"))
                        .map(key -> "\n" + text.get(key) + ": " + text.get(key + ".help"))
                        .collect(Collectors.joining());
    }

    /** Once a pulse: flips to the newest picture. */
    public void pulse() {
        picture.pulse();
    }

    /** True if the curves are hidden or up to date. */
    public boolean settled() {
        return !isVisible() || !isExpanded() || picture.settled();
    }

    /** What is past in colour; what lies ahead and the branch that was left, in grey. */
    private void paint(Canvas canvas, Frame<?> frame) {
        Canvas.smooth(canvas.g());
        canvas.ink(Ink.PAPER);
        canvas.g()
                .fillRect(0, 0, (int) canvas.size().width(), (int) canvas.size().height());
        Messages text = canvas.text();
        List<CurvesPainter.Line> lines = new ArrayList<>();
        lines.addAll(grey(frame.track().left()));
        boolean past = frame.step() < frame.track().head();
        if (past) {
            lines.addAll(grey(frame.track().whole()));
        }
        Curves curves = frame.curves();
        for (int i = 0; i < curves.names().size(); i++) {
            String name =
                    text.get(run.experiment().id() + ".curve." + curves.names().get(i));
            lines.add(new CurvesPainter.Line(name, INKS.get(i % INKS.size()), curves.steps(), curves.values()[i]));
        }
        Axes axes = CurvesPainter.paint(canvas, "", text.get("ui.iteration"), lines);
        if (past) {
            double[] moment = {frame.step(), frame.step()};
            double[] height = {axes.y().min(), axes.y().max()};
            axes.inside(canvas, () -> canvas.draw(axes.line(moment, height), Ink.TEXT, 1));
        }
    }

    private static List<CurvesPainter.Line> grey(Curves curves) {
        return Arrays.stream(curves.values())
                .map(values -> new CurvesPainter.Line("", Ink.MUTED, curves.steps(), values))
                .toList();
    }
}
