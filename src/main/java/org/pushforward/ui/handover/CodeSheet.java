package org.pushforward.ui.handover;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.code.CodeException;
import org.pushforward.experiment.code.RunCode;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** Asks for a code; while it is typed, says what it means or where it is wrong. */
final class CodeSheet extends VBox {
    private static final int LONGEST_OFFER = 500;

    private final Look look;
    private final Function<String, RunCode> read;
    private final TextField field = new TextField();
    private final Label meaning = new Label();
    private final Button apply = new Button();
    private RunCode code;

    /**
     * @param read throws {@link CodeException} if it is no code
     * @param use takes the code that was chosen
     */
    CodeSheet(Look look, Function<String, RunCode> read, Consumer<RunCode> use, Runnable cancel) {
        this.look = look;
        this.read = read;
        setId("code-sheet");
        Label title = new Label(look.messages().get("handover.code.title"));
        title.getStyleClass().add("pane-title");
        Label hint = new Label(look.messages().get("handover.code.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        field.setId("code-field");
        field.setPrefColumnCount(44);
        field.setAccessibleText(title.getText());
        Tips.install(field, look.text("handover.code.field.help"));
        meaning.setId("code-meaning");
        meaning.setWrapText(true);
        meaning.setMinHeight(52);
        meaning.setAlignment(Pos.TOP_LEFT);
        apply.setId("code-apply");
        apply.setText(look.messages().get("handover.code.apply"));
        apply.setDefaultButton(true);
        Tips.install(apply, look.text("handover.code.apply.help"));
        apply.setOnAction(event -> use.accept(code));
        HBox buttons = new HBox(back(cancel), apply);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().addAll(title, hint, field, meaning, buttons);
        field.textProperty().addListener((property, old, now) -> judge(now));
        judge("");
    }

    private Button back(Runnable cancel) {
        Button back = new Button(look.messages().get("handover.cancel"));
        back.setId("code-cancel");
        Tips.install(back, look.text("handover.cancel.help"));
        back.setOnAction(event -> cancel.run());
        return back;
    }

    Node field() {
        return field;
    }

    /** A text that may be a code; anything else is passed over. */
    void offer(String text) {
        try {
            if (text != null && text.length() <= LONGEST_OFFER) {
                read.apply(text);
                field.setText(text.strip());
                field.selectAll();
            }
        } catch (CodeException e) {
            field.clear();
        }
    }

    private void judge(String text) {
        code = null;
        meaning.getStyleClass().remove("problem");
        try {
            if (text.isBlank()) {
                meaning.setText("");
            } else {
                code = read.apply(text);
                meaning.setText(look.messages().get(code.experiment().id() + ".title"));
            }
        } catch (CodeException e) {
            meaning.getStyleClass().add("problem");
            meaning.setText(e.in(look.messages()));
        }
        apply.setDisable(code == null);
    }
}
