package org.pushforward.ui.action;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.action.Actions.Action;
import org.pushforward.ui.action.Actions.Group;

/** The button that opens the list of all actions; their keys work while it is closed. */
public final class MainMenu extends MenuButton {
    private final Map<MenuItem, Action> items = new HashMap<>();

    public MainMenu(Actions actions) {
        Look look = actions.look();
        setId("menu");
        getStyleClass().addAll("flat", "main-menu");
        setGraphic(Icon.MENU.node());
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(look.text("ui.menu"));
        Tips.install(this, look.text("ui.menu.help"));
        for (Group group : Group.values()) {
            if (!actions.of(group).isEmpty()) {
                addGroup(actions, group);
            }
        }
        // what is impossible is grey in the open menu; an item's key works only while the item is not disabled
        setOnShowing(event -> items.forEach(
                (item, action) -> item.setDisable(!action.possible().getAsBoolean())));
        setOnHidden(event -> items.keySet().forEach(item -> item.setDisable(false)));
    }

    private void addGroup(Actions actions, Group group) {
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        for (Action action : actions.of(group)) {
            MenuItem item = item(action, actions.look());
            items.put(item, action);
            getItems().add(item);
        }
    }

    private static MenuItem item(Action action, Look look) {
        Label words = new Label();
        words.textProperty().bind(look.text("ui.action." + action.id()));
        Tips.install(words, look.text("ui.action." + action.id() + ".help"));
        MenuItem item = new MenuItem();
        item.setGraphic(words);
        item.setId("action-" + action.id());
        item.setOnAction(event -> action.run());
        if (!action.keys().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(action.keys()));
        }
        return item;
    }
}
