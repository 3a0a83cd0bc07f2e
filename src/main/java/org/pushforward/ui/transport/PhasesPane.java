package org.pushforward.ui.transport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.DiagramPainter;
import org.pushforward.plot.Ink;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;
import org.pushforward.ui.stage.Easel;
import org.pushforward.ui.stage.Picture;

/** Slow motion: the model's diagram, a step's phases in their order, and what the last one did; there only while it goes. */
final class PhasesPane extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final String PART = "part:";

    private final Run<?> run;
    private final Look look;
    private final Picture diagram;
    private final FlowPane chips = new FlowPane();
    private final Label sentence = new Label();
    private List<String> shown = List.of();

    PhasesPane(Run<?> run, Easel easel, Look look) {
        this.run = run;
        this.look = look;
        setId("slow-motion");
        getStyleClass().add("slow-motion");
        diagram = new Picture(easel, look);
        diagram.setId("diagram");
        diagram.getStyleClass().add("diagram");
        diagram.accessibleTextProperty().bind(look.text("ui.diagram"));
        Tips.install(diagram, look.text("ui.diagram.help"));
        HBox.setHgrow(diagram, Priority.ALWAYS);
        chips.getStyleClass().add("phase-chips");
        sentence.setId("phase-sentence");
        sentence.getStyleClass().add("phase-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(chips, sentence);
        words.getStyleClass().add("phase-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.prefWidthProperty().bind(widthProperty().multiply(0.5));
        getChildren().addAll(diagram, words);
        boolean drawn = !run.experiment().diagram().nodes().isEmpty();
        diagram.setVisible(drawn);
        diagram.setManaged(drawn);
        show(false);
    }

    private void show(boolean on) {
        setVisible(on);
        setManaged(on);
    }

    void refresh() {
        boolean on = run.slowMotion().isOn();
        show(on);
        if (!on) {
            return;
        }
        if (!shown.equals(run.phases())) {
            shown = List.copyOf(run.phases());
            chips.getChildren().setAll(shown.stream().map(this::chip).toList());
        }
        String done = run.slowMotion().phaseDone().orElse("");
        chips.getChildren().forEach(chip -> chip.pseudoClassStateChanged(DONE, ("phase-" + done).equals(chip.getId())));
        String key = told(done);
        sentence.textProperty().bind(look.words(() -> look.named(key, "")));
        Set<String> lit = run.slowMotion().lit();
        diagram.paint(canvas -> paint(canvas, run.experiment().diagram(), lit));
    }

    private String told(String done) {
        if (done.isEmpty()) {
            return "ui.phase.none";
        }
        return run.slowMotion().isHeld(done)
                ? "ui.phase.held"
                : run.experiment().id() + ".phase." + done + ".done";
    }

    private Label chip(String phase) {
        Label chip = new Label();
        chip.setId("phase-" + phase);
        chip.getStyleClass().add("phase-chip");
        String key = run.experiment().id() + ".phase." + phase;
        chip.textProperty().bind(look.words(() -> look.named(key, phase)));
        Tips.install(chip, look.words(() -> look.named(key + ".done", phase)));
        return chip;
    }

    private static void paint(Canvas canvas, Diagram diagram, Set<String> lit) {
        Canvas.smooth(canvas.g());
        canvas.ink(Ink.PAPER);
        canvas.g()
                .fillRect(0, 0, (int) canvas.size().width(), (int) canvas.size().height());
        Set<String> parts = lit.stream()
                .filter(id -> id.startsWith(PART))
                .map(id -> id.substring(PART.length()))
                .collect(Collectors.toSet());
        DiagramPainter.paint(canvas, diagram, parts, lit.contains(Experiment.BACKWARD));
    }

    void pulse() {
        if (isVisible()) {
            diagram.pulse();
        }
    }

    boolean settled() {
        return !isVisible() || !diagram.isVisible() || diagram.settled();
    }
}
