package org.pushforward.ui.compare;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pushforward.experiment.Experiment;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Options;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;

/** The line above a run's stage: its name, in what it differs, another experiment for it, and its end. */
final class RunHeader extends HBox {
    private static final PseudoClass AT_HAND = PseudoClass.getPseudoClass("at-hand");

    private final int place;
    private final Run<?> run;
    private final Look look;
    private final ToggleButton button = new ToggleButton();
    private final StackPane settings = new StackPane();

    /** What the header can ask for. */
    interface Wishes {
        /** This run's controls. */
        void select(int place);

        void remove(int place);

        void replace(int place, Experiment<?> experiment);
    }

    /** @param families experiments that work on the same data, this run's own among them */
    RunHeader(int place, Run<?> run, List<Experiment<?>> families, Look look, Wishes wishes) {
        this.place = place;
        this.run = run;
        this.look = look;
        getStyleClass().add("run-header");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        button.setId("run-" + Mark.name(place));
        button.setGraphic(Mark.chip(place));
        button.getStyleClass().add("run-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(look.text("compare.run", Mark.name(place)));
        button.setOnAction(event -> wishes.select(place));
        Tips.install(button, look.text("compare.run.help"));
        settings.setMinWidth(0);
        settings.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(settings, Priority.ALWAYS);
        getChildren().addAll(button, settings);
        if (place > 0 && families.size() > 1) {
            getChildren().add(1, family(families, wishes));
        }
        if (place > 0) {
            getChildren().add(remove(wishes));
        }
        setOnMousePressed(event -> wishes.select(place));
    }

    private ComboBox<String> family(List<Experiment<?>> families, Wishes wishes) {
        ComboBox<String> box = Options.box(
                families.stream().<String>map(Experiment::id).toList(),
                id -> id + ".title",
                look,
                id -> families.stream()
                        .filter(family -> family.id().equals(id))
                        .findFirst()
                        .ifPresent(family -> wishes.replace(place, family)));
        box.setId("family-" + Mark.name(place));
        box.setValue(run.experiment().id());
        box.setMaxWidth(160);
        box.accessibleTextProperty().bind(look.text("compare.family"));
        Tips.install(box, look.text("compare.family.help"));
        return box;
    }

    private Button remove(Wishes wishes) {
        Button remove = new Button();
        remove.setId("remove-" + Mark.name(place));
        remove.getStyleClass().addAll("flat", "small");
        remove.setGraphic(Icon.CLOSE.node());
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.accessibleTextProperty().bind(look.text("compare.remove", Mark.name(place)));
        remove.setOnAction(event -> wishes.remove(place));
        Tips.install(remove, look.text("compare.remove", Mark.name(place)));
        return remove;
    }

    /**
     * Shows the run's present settings.
     *
     * @param names of the parameters in which it differs
     * @param atHand whether the controls are this run's
     */
    void refresh(Set<String> names, boolean atHand) {
        button.setSelected(atHand);
        pseudoClassStateChanged(AT_HAND, atHand);
        if (names.isEmpty()) {
            Label same = new Label();
            same.textProperty().bind(look.text(place == 0 ? "compare.same.first" : "compare.same"));
            same.getStyleClass().add("caption");
            same.setMinWidth(0);
            settings.getChildren().setAll(same);
        } else {
            settings.getChildren().setAll(new Settings(run, names, look));
        }
    }
}
