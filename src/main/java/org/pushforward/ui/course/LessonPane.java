package org.pushforward.ui.course;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.lesson.Step;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Presets;
import org.pushforward.ui.run.Run;

/** The open lesson: its title and text, and the way from step to step. */
public final class LessonPane extends VBox {
    private final Exhibit exhibit;
    private final Run<?> run;
    private final Look look;
    private final List<Step> steps;
    private final Label place = new Label();
    private int at = -1;

    public LessonPane(Exhibit exhibit, Run<?> run, Look look) {
        this.exhibit = exhibit;
        this.run = run;
        this.look = look;
        steps = exhibit.steps();
        setId("lesson");
        getStyleClass().add("lesson");
        ScrollPane text = new ScrollPane(text());
        text.setFitToWidth(true);
        text.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().add(text);
        if (!steps.isEmpty()) {
            getChildren().add(navigation());
            go(0);
        }
    }

    private VBox text() {
        Label title = new Label();
        title.getStyleClass().add("lesson-title");
        title.setWrapText(true);
        title.textProperty().bind(look.words(() -> exhibit.title(look.messages())));
        Label summary = new Label();
        summary.getStyleClass().add("lesson-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(look.words(() -> exhibit.summary(look.messages())));
        VBox box = new VBox(title, summary);
        box.getStyleClass().add("lesson-text");
        return box;
    }

    private HBox navigation() {
        Button previous = button("step-previous", Icon.PREVIOUS, -1);
        Button next = button("step-next", Icon.NEXT, 1);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox box = new HBox(previous, left, place, right, next);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("lesson-steps");
        return box;
    }

    private Button button(String id, Icon icon, int by) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.node());
        button.setOnAction(event -> move(by));
        Tips.install(button, look.text("ui.lesson." + id));
        button.accessibleTextProperty().bind(look.text("ui.lesson." + id));
        return button;
    }

    /** One step on or back; stays at the ends. */
    public void move(int by) {
        if (at + by >= 0 && at + by < steps.size()) {
            go(at + by);
        }
    }

    private void go(int index) {
        at = index;
        place.textProperty().bind(look.text("ui.lesson.place", String.valueOf(at + 1), String.valueOf(steps.size())));
        Presets.apply(run, steps, at);
    }
}
