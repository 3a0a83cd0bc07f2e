package org.pushforward.ui.stage;

import java.awt.geom.Rectangle2D;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** The transparent region over a term of the live equation, or over the truth line: what it means. */
final class TermRegion extends Region {
    private final StringProperty key = new SimpleStringProperty("");

    TermRegion(Look look) {
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        ObservableValue<String> name = look.words(() -> look.named(key.get(), ""), key);
        accessibleTextProperty().bind(name);
        ObservableValue<String> help = look.words(() -> look.named(key.get() + ".help", ""), key);
        accessibleHelpProperty().bind(help);
        Tips.install(this, look.words(() -> name.getValue() + "\n" + help.getValue(), key));
    }

    /**
     * Explains what lies here.
     *
     * @param what key of its name
     * @param place in pixels of the screen, of which there are so many to one of ours
     */
    void show(String what, Rectangle2D place, double screen) {
        key.set(what);
        setId(what.substring(what.indexOf('.') + 1).replace('.', '-'));
        resizeRelocate(
                place.getX() / screen, place.getY() / screen, place.getWidth() / screen, place.getHeight() / screen);
        setVisible(true);
    }
}
