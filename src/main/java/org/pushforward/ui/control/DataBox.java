package org.pushforward.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.ui.Look;
import org.pushforward.ui.Options;
import org.pushforward.ui.Tips;
import org.pushforward.ui.owndata.OwnData;
import org.pushforward.ui.owndata.OwnDataButton;
import org.pushforward.ui.run.Run;

/** Chooses what a run learns: a built-in data set, or data of the user's own. */
final class DataBox extends VBox {
    private final Run<?> run;
    private final Look look;
    private final OwnData own;
    private final ComboBox<String> box;

    DataBox(Run<?> run, OwnData own, Look look) {
        this.run = run;
        this.look = look;
        this.own = own;
        Label name = new Label();
        name.getStyleClass().add("parameter-name");
        name.textProperty().bind(look.text("ui.data"));
        box = Options.named(run.experiment().dataSets(), this::title, look, this::choose);
        box.setId("data");
        box.accessibleTextProperty().bind(look.text("ui.data"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(name, gap, new OwnDataButton(run.experiment().dataKind(), own, look));
        title.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, box);
        getStyleClass().add("parameter");
        Tips.install(this, look.text("ui.data.help"));
        refresh();
        run.onChange(this::refresh);
    }

    private String title(String set) {
        return isBuiltIn(set) ? look.named(look.dataKey(run.experiment().id(), set), set) : own.title(set);
    }

    private boolean isBuiltIn(String set) {
        return run.experiment().dataSets().contains(set);
    }

    /** A file is read first: what cannot be used leaves the run, and so the box, as they are. */
    private void choose(String set) {
        if (set.equals(run.spec().data())) {
            return;
        }
        if (isBuiltIn(set)) {
            run.apply(run.spec().withData(set));
        } else {
            own.open(Path.of(set));
            Platform.runLater(this::refresh);
        }
    }

    private void refresh() {
        String present = run.spec().data();
        List<String> sets = Stream.of(
                        run.experiment().dataSets().stream(), own.used(run.experiment()).stream(), Stream.of(present))
                .flatMap(names -> names)
                .distinct()
                .toList();
        sets.stream().filter(set -> !box.getItems().contains(set)).forEach(box.getItems()::add);
        box.setValue(present);
        setVisible(run.focus().shows("data"));
        setManaged(isVisible());
    }
}
