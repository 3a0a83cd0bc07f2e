package org.pushforward.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pushforward.parameter.Series;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** Says that the numbers are drawn on the stage, and takes them back to how they began. */
final class SeriesEditor implements Editor {
    private final HBox node;
    private final Button reset = new Button();

    SeriesEditor(Series series, Look look, Consumer<Object> commit) {
        Label where = new Label();
        where.getStyleClass().add("hint");
        where.setWrapText(true);
        where.textProperty().bind(look.text("ui.series.where"));
        HBox.setHgrow(where, Priority.ALWAYS);
        reset.setId("parameter-" + series.name());
        reset.textProperty().bind(look.text("ui.series.reset"));
        reset.setMinWidth(Region.USE_PREF_SIZE);
        Tips.install(reset, look.text("ui.series.reset.help"));
        reset.setOnAction(event -> commit.accept(series.initial()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(where, gap, reset);
        node.getStyleClass().add("series");
    }

    @Override
    public Optional<Node> beside() {
        return Optional.empty();
    }

    @Override
    public Optional<Node> below() {
        return Optional.of(node);
    }

    @Override
    public Node main() {
        return reset;
    }

    @Override
    public void show(Object value) {
        // the stage shows it
    }
}
