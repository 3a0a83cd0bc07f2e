package org.pushforward.ui.reader;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pushforward.lesson.Inline;
import org.pushforward.lesson.Question;

/** Predict, then check: the explanation shows once the reader has committed to a prediction. */
final class QuestionCard extends VBox {
    private final Question question;
    private final ReaderText words;
    private final Answers answers;
    private final ToggleGroup choices = new ToggleGroup();
    private final TextField prediction = new TextField();
    private final VBox form = new VBox();
    private final Button check;
    private final VBox answer;

    QuestionCard(Question question, Blocks blocks, ReaderText words, Answers answers) {
        this.question = question;
        this.answers = answers;
        this.words = words;
        setId("question-" + question.id());
        getStyleClass().add("question-card");
        Label heading = new Label(words.get("question"));
        heading.getStyleClass().add("question-heading");
        form.getStyleClass().add("question-form");
        if (question.choices().isEmpty()) {
            form.getChildren().add(field());
        } else {
            question.choices().forEach(choice -> form.getChildren().add(choice(choice, blocks)));
        }
        check = button();
        answer = blocks.column(question.explanation(), "question-answer");
        answer.setVisible(false);
        answer.setManaged(false);
        getChildren().addAll(heading, blocks.column(question.ask(), "question-ask"), form, check, answer);
        answers.to(question.id()).ifPresent(this::restore);
        // a click on a question is not a click on the step around it
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    private Node field() {
        prediction.setPromptText(words.get("prediction.prompt"));
        prediction.setAccessibleText(words.get("prediction"));
        prediction.setTooltip(new Tooltip(words.get("prediction.help")));
        prediction.setOnAction(entered -> check.fire());
        return prediction;
    }

    private Node choice(List<Inline> choice, Blocks blocks) {
        RadioButton button = new RadioButton();
        button.setToggleGroup(choices);
        button.setAccessibleText(Inline.plain(choice));
        button.setTooltip(new Tooltip(words.get("choice.help")));
        button.setMinWidth(RadioButton.USE_PREF_SIZE);
        Paragraph text = blocks.inlines().paragraph(choice, "question-choice");
        text.setOnMouseClicked(click -> {
            if (!button.isDisabled()) {
                button.setSelected(true);
                button.requestFocus();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(button, text);
        row.getStyleClass().add("question-row");
        return row;
    }

    private Button button() {
        Button button = new Button(words.get("check"));
        button.getStyleClass().add("question-check");
        button.setTooltip(new Tooltip(words.get("check.help")));
        button.setMinWidth(Button.USE_PREF_SIZE);
        BooleanBinding undecided = question.choices().isEmpty()
                ? Bindings.createBooleanBinding(() -> prediction.getText().isBlank(), prediction.textProperty())
                : choices.selectedToggleProperty().isNull();
        button.disableProperty().bind(undecided.or(form.disabledProperty()));
        button.setOnAction(pressed -> {
            Prediction made = new Prediction(said(), isRight());
            reveal(made.right());
            answers.keep(question.id(), made);
        });
        return button;
    }

    private String said() {
        return question.choices().isEmpty()
                ? prediction.getText()
                : String.valueOf(choices.getToggles().indexOf(choices.getSelectedToggle()));
    }

    /** Shows what was said before; a choice that there is no longer counts as none. */
    private void restore(Prediction made) {
        if (question.choices().isEmpty()) {
            prediction.setText(made.said());
            reveal(made.right() || isRight());
        } else if (made.said().matches("\\d{1,3}")
                && Integer.parseInt(made.said()) < choices.getToggles().size()) {
            choices.selectToggle(choices.getToggles().get(Integer.parseInt(made.said())));
            reveal(isRight());
        }
    }

    private void reveal(boolean right) {
        form.setDisable(true);
        String wrong = question.choices().isEmpty()
                ? words.get("wrong.free", question.answers().get(0))
                : words.get("wrong");
        Label verdict = new Label(right ? words.get("right") : wrong);
        verdict.getStyleClass().addAll("question-verdict", right ? "question-right" : "question-wrong");
        verdict.setWrapText(true);
        answer.getChildren().add(0, verdict);
        answer.setVisible(true);
        answer.setManaged(true);
        markChoices();
    }

    private void markChoices() {
        for (int i = 0; i < question.choices().size(); i++) {
            boolean chosen = choices.getToggles().get(i).isSelected();
            if (question.accepts(i)) {
                form.getChildren().get(i).getStyleClass().add("question-row-right");
            } else if (chosen) {
                form.getChildren().get(i).getStyleClass().add("question-row-wrong");
            }
        }
    }

    private boolean isRight() {
        return question.choices().isEmpty()
                ? question.accepts(prediction.getText())
                : question.accepts(choices.getToggles().indexOf(choices.getSelectedToggle()));
    }
}
