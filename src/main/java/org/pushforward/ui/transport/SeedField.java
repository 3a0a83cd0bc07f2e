package org.pushforward.ui.transport;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.control.NumberField;
import org.pushforward.ui.run.Run;

/** The seed: another one begins the run anew with other random numbers. */
final class SeedField extends HBox {
    private final Run<?> run;
    private final NumberField field;

    SeedField(Run<?> run, Look look) {
        this.run = run;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("seed");
        Label name = new Label();
        name.getStyleClass().add("caption");
        name.textProperty().bind(look.text("ui.seed"));
        name.setMinWidth(USE_PREF_SIZE);
        field = new NumberField(this::typed, refused -> {});
        field.setId("seed");
        field.setPrefColumnCount(5);
        field.accessibleTextProperty().bind(look.text("ui.seed"));
        Tips.install(this, look.text("ui.seed.help"));
        getChildren().addAll(name, field);
        run.onChange(this::refresh);
        refresh();
    }

    private boolean typed(String text) {
        try {
            run.apply(run.spec().withSeed(Long.parseLong(text)));
            return true;
        } catch (NumberFormatException notAWhole) {
            return false;
        }
    }

    private void refresh() {
        field.show(String.valueOf(run.spec().seed()));
        setVisible(run.focus().shows("seed"));
        setManaged(isVisible());
    }
}
