package org.pushforward.ui.course;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pushforward.lesson.Lesson;
import org.pushforward.ui.Look;
import org.pushforward.ui.reader.LessonReader;
import org.pushforward.ui.reader.ReaderText;
import org.pushforward.ui.run.Presets;
import org.pushforward.ui.run.Run;

/** The open lesson's text, whose steps set the stage; for an experiment without a lesson its title and summary. */
public final class LessonPane extends StackPane {
    private final Exhibit exhibit;
    private final Run<?> run;
    private final Look look;
    private final Consumer<String> followLink;
    // the look outlives this pane and must not keep it
    private final InvalidationListener anew = language -> read();
    private final InvalidationListener restyle = theme -> dress();
    private LessonReader reader;

    /** @param followLink takes the address of a link that is followed */
    public LessonPane(Exhibit exhibit, Run<?> run, Look look, Consumer<String> followLink) {
        this.exhibit = exhibit;
        this.run = run;
        this.look = look;
        this.followLink = followLink;
        setId("lesson");
        getStyleClass().add("lesson");
        setMinSize(0, 0);
        read();
        look.language().addListener(new WeakInvalidationListener(anew));
        look.theme().addListener(new WeakInvalidationListener(restyle));
        look.textScale().addListener(new WeakInvalidationListener(restyle));
    }

    /** Shows the text in the present language, at the same step, without setting the stage again. */
    private void read() {
        exhibit.in(look.messages()).ifPresentOrElse(this::read, this::summarise);
    }

    private void read(Lesson lesson) {
        int step = reader == null ? 0 : reader.getStep();
        reader = new LessonReader(new ReaderText(look.messages()));
        dress();
        reader.show(lesson);
        getChildren().setAll(reader);
        reader.goTo(step);
        reader.setOnStep(activated -> Presets.apply(run, exhibit.steps(), activated.number() - 1));
        reader.setOnLink(followLink);
    }

    private void dress() {
        if (reader != null) {
            reader.setInks(look.theme().get());
            reader.setTextScale(look.scale());
        }
    }

    private void summarise() {
        VBox box = new VBox(
                label("lesson-title", exhibit.title(look.messages())),
                label("lesson-short", exhibit.summary(look.messages())));
        box.getStyleClass().add("lesson-plain");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(scroll);
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** One step on or back; stays at the ends. */
    public void move(int by) {
        if (reader != null) {
            reader.goTo(reader.getStep() + by);
        }
    }
}
