package org.pushforward.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.ui.action.MainMenu;

/** The top line: the name, and how the window looks: language, theme, size of letters; and the sheet of keys. */
final class HeaderBar extends HBox {
    private static final Map<String, Theme> THEMES =
            Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "projector", Theme.PROJECTOR);
    private static final Map<String, Icon> SIGNS =
            Map.of("light", Icon.SUN, "dark", Icon.MOON, "projector", Icon.PROJECTOR);

    private final Look look;

    HeaderBar(Look look, MainMenu menu, Runnable help) {
        this.look = look;
        setId("header");
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label("Pushforward");
        title.getStyleClass().add("product");
        Label subtitle = new Label();
        subtitle.getStyleClass().add("subtitle");
        subtitle.textProperty().bind(look.text("ui.subtitle"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button smaller = button("smaller", "A−", look::smaller);
        Button larger = button("larger", "A+", look::larger);
        Button keys = button("keys", "", help);
        keys.setGraphic(Icon.KEYS.node());
        getChildren().addAll(menu, title, subtitle, gap, keys, smaller, larger, themes(), languages());
    }

    private Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.accessibleTextProperty().bind(look.text("ui." + id));
        Tips.install(button, look.text("ui." + id + ".help"));
        return button;
    }

    private Region themes() {
        List<String> names = List.of("light", "dark", "projector");
        Segments segments = new Segments(
                names,
                name -> look.text("ui.theme." + name),
                name -> look.theme().set(THEMES.get(name)));
        for (String name : names) {
            segments.button(name).setGraphic(SIGNS.get(name).node());
            segments.button(name).setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            segments.button(name).setId("theme-" + name);
            Tips.install(segments.button(name), look.text("ui.theme." + name + ".help"));
        }
        segments.select(look.theme().get().name());
        look.theme().addListener((property, old, now) -> segments.select(now.name()));
        segments.node().setId("theme");
        return segments.node();
    }

    private Region languages() {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        Segments segments = new Segments(
                tags,
                tag -> look.text("ui.language." + tag),
                tag -> look.language().set(ofTag(tag)));
        for (String tag : tags) {
            segments.button(tag).setId("language-" + tag);
            Tips.install(segments.button(tag), look.text("ui.language." + tag + ".help"));
        }
        segments.select(look.language().get().tag());
        look.language().addListener((property, old, now) -> segments.select(now.tag()));
        segments.node().setId("language");
        return segments.node();
    }

    private static Language ofTag(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
