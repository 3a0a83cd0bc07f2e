package org.pushforward.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.pretrained.Pretrained;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.owndata.OwnData;
import org.pushforward.ui.run.Run;

/** All controls of a run: the data set, then every parameter in its experiment's order. */
public final class ParametersPane extends VBox {
    private final Run<?> run;
    private final Look look;
    private final List<ParameterRow> rows;
    private final WeightsNote note;

    public ParametersPane(Run<?> run, OwnData own, Look look) {
        this.run = run;
        this.look = look;
        setId("parameters");
        getStyleClass().add("parameters");
        rows = run.experiment().parameters().all().stream()
                .map(parameter -> new ParameterRow(run, parameter, look))
                .toList();
        getChildren().add(title());
        if (!run.experiment().dataSets().isEmpty()) {
            getChildren().add(new DataBox(run, own, look));
        }
        getChildren().addAll(rows);
        note = new WeightsNote(run, look);
        rows.stream()
                .filter(row -> row.isOf(Pretrained.PARAMETER))
                .forEach(row -> row.getChildren().add(note));
        refresh();
        run.onChange(this::refresh);
    }

    private HBox title() {
        Label title = new Label();
        title.getStyleClass().add("pane-title");
        title.textProperty().bind(look.text("ui.parameters"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button reset = new Button();
        reset.setId("reset-all");
        reset.getStyleClass().addAll("flat", "small");
        reset.textProperty().bind(look.text("ui.parameters.reset"));
        reset.setMinWidth(Region.USE_PREF_SIZE);
        Tips.install(reset, look.text("ui.parameters.reset.help"));
        reset.setOnAction(event -> reset());
        reset.setVisible(!run.experiment().parameters().all().isEmpty());
        HBox box = new HBox(title, gap, reset);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Every control in sight; what the lesson hides stays as the lesson set it. */
    private void reset() {
        Map<String, Object> initial = new HashMap<>();
        run.experiment().parameters().all().stream()
                .filter(parameter -> run.focus().shows(parameter.name()))
                .forEach(parameter -> initial.put(parameter.name(), parameter.initial()));
        run.change(initial);
    }

    /** @param differing names of the parameters that have other values in runs beside this one */
    public void mark(Set<String> differing) {
        rows.forEach(row -> row.mark(differing));
    }

    private void refresh() {
        rows.forEach(ParameterRow::refresh);
        note.refresh();
    }
}
