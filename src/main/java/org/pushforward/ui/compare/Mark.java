package org.pushforward.ui.compare;

import java.util.List;
import javafx.scene.control.Label;
import org.pushforward.plot.Ink;

/** How a run of a comparison is called and which colour it has: by its place. */
final class Mark {
    private static final List<Ink> INKS = List.of(Ink.BLUE, Ink.ORANGE, Ink.GREEN, Ink.PURPLE);

    private Mark() {}

    static String name(int place) {
        return String.valueOf((char) ('A' + place));
    }

    static Ink ink(int place) {
        return INKS.get(place);
    }

    /** The name on its colour. */
    static Label chip(int place) {
        Label chip = new Label(name(place));
        chip.getStyleClass().addAll("run-chip", "run-" + place);
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }
}
