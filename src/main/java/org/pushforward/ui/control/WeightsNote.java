package org.pushforward.ui.control;

import javafx.scene.control.Label;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.pretrained.Pretrained;
import org.pushforward.ui.Look;
import org.pushforward.ui.run.Run;

/** Says that a run begins from scratch though trained weights were asked for: none fit its settings. */
final class WeightsNote extends Label {
    private final Run<?> run;

    WeightsNote(Run<?> run, Look look) {
        this.run = run;
        setId("weights-note");
        getStyleClass().add("caption");
        setWrapText(true);
        textProperty().bind(look.text("ui.weights.unfit"));
    }

    void refresh() {
        Experiment<?> experiment = run.experiment();
        boolean unfit = experiment
                .pretrained()
                .filter(weights -> !weights.fits(experiment, run.spec()))
                .filter(weights -> run.values().choice(Pretrained.PARAMETER).equals(Pretrained.TRAINED))
                .isPresent();
        setVisible(unfit);
        setManaged(unfit);
    }
}
