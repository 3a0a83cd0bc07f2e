package org.pushforward.ui.course;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.lesson.Block;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.Step;
import org.pushforward.ui.Look;
import org.pushforward.ui.reader.Answers;
import org.pushforward.ui.reader.LessonReader;
import org.pushforward.ui.reader.Prediction;
import org.pushforward.ui.reader.ReaderText;
import org.pushforward.ui.run.Focus;
import org.pushforward.ui.run.Presets;
import org.pushforward.ui.run.Run;

/** The open lesson's text, whose steps set the stage; for an experiment without a lesson its title and summary. */
public final class LessonPane extends VBox {
    private final Run<?> run;
    private final Look look;
    private final Study study;
    private final ProblemsBox problems = new ProblemsBox();
    // the look outlives this pane and must not keep it
    private final InvalidationListener anew = language -> read();
    private final InvalidationListener restyle = theme -> dress();
    private Exhibit exhibit;
    private boolean gone;
    private LessonReader reader;

    public LessonPane(Exhibit exhibit, Run<?> run, Look look, Study study) {
        this.exhibit = exhibit;
        this.run = run;
        this.look = look;
        this.study = study;
        setId("lesson");
        getStyleClass().add("lesson");
        setMinSize(0, 0);
        read();
        look.language().addListener(new WeakInvalidationListener(anew));
        look.theme().addListener(new WeakInvalidationListener(restyle));
        look.textScale().addListener(new WeakInvalidationListener(restyle));
    }

    /** Shows the text in the present language, at the same step, without setting the stage again. */
    public void read() {
        problems.show(study.course().get(), exhibit, gone, look.messages());
        exhibit.in(look.messages()).ifPresentOrElse(this::read, this::summarise);
    }

    private void read(Lesson lesson) {
        int step = Math.min(step(), lesson.steps().size());
        reader = new LessonReader(new ReaderText(look.messages()));
        dress();
        reader.setAnswers(answers());
        reader.show(lesson, step);
        show(reader);
        reader.setOnStep(activated -> {
            Presets.apply(run, lesson.steps(), activated.number() - 1);
            study.saw(exhibit, activated.number());
        });
        reader.setOnLink(study.followLink());
    }

    /** The step that is on, 0 for the introduction. */
    public int step() {
        return reader == null ? 0 : reader.getStep();
    }

    private Answers answers() {
        return new Answers() {
            @Override
            public Optional<Prediction> to(String question) {
                return Optional.ofNullable(study.done(exhibit).answers().get(question));
            }

            @Override
            public void keep(String question, Prediction prediction) {
                study.predicted(exhibit, question, prediction);
            }
        };
    }

    private void show(Region text) {
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().setAll(problems, text);
    }

    /** The lesson's files have changed: the new text at the same place; what its step asks for now holds at once. */
    public void show(Exhibit changed) {
        double scroll = reader == null ? 0 : reader.getScroll();
        List<Step> before = steps();
        exhibit = changed;
        gone = false;
        read();
        if (reader != null) {
            reader.setScroll(scroll);
        }
        List<Step> now = steps();
        if (step() == 0) {
            run.focus(Focus.NONE);
        } else if (!settings(before, step()).equals(settings(now, step()))) {
            Presets.apply(run, now, step() - 1);
        }
    }

    private List<Step> steps() {
        return exhibit.in(look.messages()).map(Lesson::steps).orElse(List.of());
    }

    private static List<Block.Setting> settings(List<Step> steps, int until) {
        return steps.stream().limit(until).map(Step::setting).toList();
    }

    /** The lesson's files are there no longer; the text stays. */
    public void gone() {
        gone = exhibit.lesson().isPresent();
        problems.show(study.course().get(), exhibit, gone, look.messages());
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
        reader = null;
        show(scroll);
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
