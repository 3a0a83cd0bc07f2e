package org.pushforward.ui.owndata;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.pushforward.experiment.DataKind;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** Beside the data sets: the ways to data of one's own that fit the experiment; grey, with the reason, if none does. */
public final class OwnDataButton extends StackPane {
    private final MenuButton button = new MenuButton();
    private final Look look;

    public OwnDataButton(DataKind kind, OwnData own, Look look) {
        this.look = look;
        button.setId("own-data");
        button.getStyleClass().addAll("flat", "own-data");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(look.text("own.menu"));
        if (kind.dims() > 0) {
            add("open-csv", own::openCsv);
            add("paste-table", own::paste);
            add("draw", own::draw);
        } else if (kind == DataKind.IMAGES) {
            add("open-pictures", own::openPictures);
            add("open-idx", own::openIdx);
        }
        button.setDisable(!kind.takesOwn());
        getChildren().add(button);
        String key = kind.takesOwn() ? "own.menu.help" : "own.menu.not";
        // on the pane, since what is disabled shows no tooltip
        Tips.install(
                this, look.words(() -> look.messages().get(key, look.messages().get("own.kind." + kind.word()))));
    }

    private void add(String action, Runnable deed) {
        MenuItem item = new MenuItem();
        item.setId("own-" + action);
        item.textProperty().bind(look.text("ui.action." + action));
        item.setOnAction(event -> deed.run());
        button.getItems().add(item);
    }
}
