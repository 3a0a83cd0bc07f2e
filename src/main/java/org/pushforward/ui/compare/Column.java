package org.pushforward.ui.compare;

import javafx.scene.layout.BorderPane;
import org.pushforward.ui.control.ParametersPane;
import org.pushforward.ui.run.Run;
import org.pushforward.ui.stage.StagePane;

/** One run: its header, its stage, and its controls, which stand beside the stages while it is at hand. */
record Column(Run<?> run, RunHeader header, StagePane<?> stage, ParametersPane controls) {
    /** The header above the stage. */
    BorderPane pane() {
        BorderPane pane = new BorderPane(stage);
        pane.setTop(header);
        pane.setMinSize(0, 0);
        pane.getStyleClass().add("run-column");
        return pane;
    }
}
