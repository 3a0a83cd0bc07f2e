package org.pushforward.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.pushforward.plot.Fonts;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Theme;
import org.pushforward.ui.reader.LessonReader;

/** Dresses a scene by the look: style sheets, colours of the stage's theme, fonts and the size of letters. */
final class Skin {
    private static final double LETTERS = 13;

    private final Look look;

    Skin(Look look) {
        this.look = look;
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    private static void load(String file) {
        InputStream font = Skin.class.getResourceAsStream("/assets/fonts/" + file);
        Font.loadFont(Objects.requireNonNull(font, file), LETTERS);
    }

    void dress(Scene scene) {
        look.theme().addListener(theme -> wear(scene));
        look.textScale().addListener(scale -> wear(scene));
        wear(scene);
    }

    private void wear(Scene scene) {
        Theme theme = look.theme().get();
        String base =
                theme.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        scene.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(sheet("/assets/style/app.css"), sheet(LessonReader.STYLE_SHEET));
        scene.getRoot().setStyle(style(theme));
        scene.getRoot().getStyleClass().removeAll("light", "dark", "projector");
        scene.getRoot().getStyleClass().add(theme.name());
    }

    private static String sheet(String path) {
        return Objects.requireNonNull(Skin.class.getResource(path), path).toExternalForm();
    }

    private String style(Theme theme) {
        StringBuilder style = new StringBuilder(String.format(
                Locale.ROOT, "-fx-font-family: '%s'; -fx-font-size: %.2fpx;", Fonts.FAMILY, LETTERS * look.scale()));
        for (Ink ink : Ink.values()) {
            style.append(String.format(" -ink-%s: %s;", ink.name().toLowerCase(Locale.ROOT), theme.hex(ink)));
        }
        return style.toString();
    }
}
