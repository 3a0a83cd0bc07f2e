package org.pushforward.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.CurvesPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Legend;
import org.pushforward.training.Curves;
import org.pushforward.ui.Look;
import org.pushforward.ui.Options;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Comparison;
import org.pushforward.ui.run.Run;
import org.pushforward.ui.stage.Easel;
import org.pushforward.ui.stage.Picture;

/** One curve of all runs over their steps; not there where the runs have none. */
final class RunCurves extends BorderPane {
    private final Comparison comparison;
    private final Look look;
    private final Picture picture;
    private ComboBox<String> choice = new ComboBox<>();

    RunCurves(Comparison comparison, Easel easel, Look look) {
        this.comparison = comparison;
        this.look = look;
        setId("run-curves");
        getStyleClass().add("run-curves");
        picture = new Picture(easel, look);
        picture.accessibleTextProperty().bind(look.text("ui.curves"));
        setCenter(picture);
        setMinWidth(0);
        setVisible(false);
        setManaged(false);
    }

    /** Paints the newest frames' curves. */
    void refresh() {
        Set<String> all = new LinkedHashSet<>();
        comparison.runs().forEach(run -> all.addAll(curves(run).names()));
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        if (!List.copyOf(all).equals(choice.getItems())) {
            offer(List.copyOf(all));
        }
        String name = choice.getValue();
        if (name == null) {
            return;
        }
        List<CurvesPainter.Line> lines = new ArrayList<>();
        for (int i = 0; i < comparison.runs().size(); i++) {
            Curves curves = curves(comparison.runs().get(i));
            int at = curves.names().indexOf(name);
            if (at >= 0) {
                lines.add(new CurvesPainter.Line("", Mark.ink(i), curves.steps(), curves.values()[at]));
            }
        }
        picture.paint(canvas -> paint(canvas, lines, names(lines)));
    }

    private static Curves curves(Run<?> run) {
        return run.frame().map(frame -> frame.curves()).orElse(Curves.none());
    }

    private void offer(List<String> names) {
        String before = choice.getValue();
        choice = Options.box(names, this::key, look, name -> refresh());
        choice.setId("run-curve");
        choice.setMaxWidth(Double.MAX_VALUE);
        Tips.install(choice, look.text("compare.curve.help"));
        choice.accessibleTextProperty().bind(look.text("compare.curve"));
        choice.setValue(before != null && names.contains(before) ? before : names.isEmpty() ? null : names.get(0));
        setTop(choice);
    }

    private String key(String name) {
        return comparison.runs().stream()
                .map(run -> run.experiment().id() + ".curve." + name)
                .filter(look.messages()::has)
                .findFirst()
                .orElse(name);
    }

    private List<Legend.Entry> names(List<CurvesPainter.Line> lines) {
        List<Legend.Entry> names = new ArrayList<>();
        for (int i = 0; i < comparison.runs().size(); i++) {
            Ink ink = Mark.ink(i);
            if (lines.stream().anyMatch(line -> line.ink() == ink)) {
                names.add(new Legend.Entry(Mark.name(i), ink));
            }
        }
        return names;
    }

    private static void paint(Canvas canvas, List<CurvesPainter.Line> lines, List<Legend.Entry> names) {
        Canvas.smooth(canvas.g());
        canvas.ink(Ink.PAPER);
        canvas.g()
                .fillRect(0, 0, (int) canvas.size().width(), (int) canvas.size().height());
        Axes axes = CurvesPainter.paint(canvas, "", canvas.text().get("ui.iteration"), lines);
        Legend.paintAbove(canvas, axes, "", axes.area().getMaxX(), names);
    }

    /** Once a pulse: flips to the newest picture. */
    void pulse() {
        picture.pulse();
    }

    boolean settled() {
        return !isVisible() || picture.settled();
    }
}
