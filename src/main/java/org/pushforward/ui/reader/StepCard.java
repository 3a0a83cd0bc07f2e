package org.pushforward.ui.reader;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pushforward.lesson.Inline;
import org.pushforward.lesson.Step;

/** One step: its number, title and text. A click, or Enter when it has the focus, activates it. */
final class StepCard extends VBox {
    private static final String CURRENT = "step-card-current";

    private final Step step;

    StepCard(Step step, Blocks blocks, Consumer<Step> onActivate) {
        this.step = step;
        setId("step-" + step.number());
        getStyleClass().add("step-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(step.number() + ". " + Inline.plain(step.title()));
        getChildren().addAll(heading(blocks), blocks.column(step.body(), "step-body"));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                requestFocus();
                onActivate.accept(step);
            }
        });
        setOnKeyPressed(key -> {
            boolean own = key.getTarget() == this;
            if (own && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                onActivate.accept(step);
                key.consume();
            }
        });
    }

    private HBox heading(Blocks blocks) {
        Label number = new Label(Integer.toString(step.number()));
        number.getStyleClass().add("step-number");
        number.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        Paragraph title = blocks.inlines().paragraph(step.title(), "step-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(number, title);
        heading.getStyleClass().add("step-heading");
        return heading;
    }

    Step step() {
        return step;
    }

    void setCurrent(boolean current) {
        getStyleClass().remove(CURRENT);
        if (current) {
            getStyleClass().add(CURRENT);
        }
    }
}
