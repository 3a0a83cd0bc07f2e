package org.pushforward.ui.stage;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pushforward.text.Messages;
import org.pushforward.training.Failure;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;

/** Says over the stage why a run stopped and what to try; the last good picture stays below. */
final class FailureBanner extends HBox {
    private final ObjectProperty<Optional<Failure>> failure = new SimpleObjectProperty<>(Optional.empty());
    private final Look look;
    private final Run<?> run;

    FailureBanner(Look look, Run<?> run) {
        this.look = look;
        this.run = run;
        setId("failure");
        getStyleClass().add("failure");
        setAlignment(Pos.CENTER_LEFT);
        Label title = label("failure-title", look.words(this::title, failure));
        Label advice = label("failure-advice", look.words(this::advice, failure));
        VBox words = new VBox(title, advice);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button reset = new Button();
        reset.setId("failure-reset");
        reset.textProperty().bind(look.text("ui.failure.reset"));
        reset.setMinWidth(Region.USE_PREF_SIZE);
        Tips.install(reset, look.text("ui.failure.reset.help"));
        reset.setOnAction(event -> {
            run.restart();
            run.play(true);
        });
        getChildren().addAll(Icon.WARNING.node(), words, reset);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        setMaxHeight(Region.USE_PREF_SIZE);
        show(Optional.empty());
    }

    private static Label label(String style, javafx.beans.value.ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.textProperty().bind(words);
        return label;
    }

    void show(Optional<Failure> why) {
        failure.set(why);
        setVisible(why.isPresent());
        setManaged(why.isPresent());
    }

    void cannotDraw(RuntimeException fault) {
        show(Optional.of(new Failure(0, "", String.valueOf(fault.getMessage()))));
    }

    private String title() {
        Messages text = look.messages();
        return failure.get()
                .map(why -> why.diverged()
                        ? text.get("ui.failure.diverged", String.valueOf(why.step()), curve(why))
                        : text.get("ui.failure.stopped"))
                .orElse("");
    }

    private String curve(Failure why) {
        String key = run.experiment().id() + ".curve." + why.curve();
        return look.messages().has(key) ? look.messages().get(key) : why.curve();
    }

    private String advice() {
        Messages text = look.messages();
        return failure.get()
                .map(why -> why.diverged() ? text.get("ui.failure.try") : why.detail())
                .orElse("");
    }
}
