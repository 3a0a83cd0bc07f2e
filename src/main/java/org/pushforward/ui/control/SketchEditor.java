package org.pushforward.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.parameter.Sketch;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** A board to draw on, and a button that wipes it. */
final class SketchEditor implements Editor {
    private final VBox node;
    private final SketchBoard board;

    SketchEditor(Sketch sketch, Look look, Consumer<Object> commit) {
        board = new SketchBoard(sketch.rows(), sketch.columns(), commit);
        board.setId("parameter-" + sketch.name());
        Label how = new Label();
        how.getStyleClass().add("hint");
        how.setWrapText(true);
        how.textProperty().bind(look.text("ui.sketch.how"));
        HBox.setHgrow(how, Priority.ALWAYS);
        Button wipe = new Button();
        wipe.setId("parameter-" + sketch.name() + "-wipe");
        wipe.textProperty().bind(look.text("ui.sketch.wipe"));
        wipe.setMinWidth(Region.USE_PREF_SIZE);
        Tips.install(wipe, look.text("ui.sketch.wipe.help"));
        wipe.setOnAction(event -> commit.accept(Sketch.EMPTY));
        HBox below = new HBox(how, wipe);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("series");
        node = new VBox(board, below);
        node.getStyleClass().add("sketch");
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
        return board;
    }

    @Override
    public void show(Object value) {
        board.show((String) value);
    }
}
