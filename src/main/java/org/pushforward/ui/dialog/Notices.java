package org.pushforward.ui.dialog;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** One line over the window's lower edge: what was done goes by itself, what went wrong stays until it is closed. */
public final class Notices extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDEST = 900;

    private final Label words = new Label();
    private final PauseTransition goes = new PauseTransition(Duration.seconds(5));

    public Notices(Look look) {
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        words.setId("notice-words");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        Button close = new Button();
        close.setId("notice-close");
        close.getStyleClass().addAll("flat", "small");
        close.setGraphic(Icon.CLOSE.node());
        close.accessibleTextProperty().bind(look.text("ui.keys.close"));
        Tips.install(close, look.text("ui.keys.close.help"));
        close.setOnAction(event -> setVisible(false));
        getChildren().addAll(words, close);
        goes.setOnFinished(event -> setVisible(false));
        setVisible(false);
    }

    /** Something was done. */
    public void tell(String what) {
        show(what, false);
        goes.playFromStart();
    }

    /** Something did not work: why, and how to mend it. */
    public void warn(String what) {
        goes.stop();
        show(what, true);
    }

    private void show(String what, boolean wrong) {
        words.setText(what);
        pseudoClassStateChanged(WRONG, wrong);
        setVisible(true);
    }
}
