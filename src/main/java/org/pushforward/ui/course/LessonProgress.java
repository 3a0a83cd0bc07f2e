package org.pushforward.ui.course;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** How much of a lesson is done, as a fraction of its steps and questions; a tick when that is all of it. */
final class LessonProgress extends Label {
    private final Exhibit exhibit;
    private final Study study;
    private final Look look;
    // the log outlives this label and must not keep it
    private final InvalidationListener changed = log -> refresh();
    private final Region tick = Icon.TICK.node();

    LessonProgress(Exhibit exhibit, Study study, Look look) {
        this.exhibit = exhibit;
        this.study = study;
        this.look = look;
        setId("progress-" + exhibit.id());
        getStyleClass().add("lesson-progress");
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(look.words(this::words, study.log()));
        Tips.install(this, look.words(this::words, study.log()));
        study.log().addListener(new WeakInvalidationListener(changed));
        refresh();
    }

    private String words() {
        return look.messages().get("ui.lesson.progress", study.countDone(exhibit), Study.count(exhibit));
    }

    private void refresh() {
        int done = study.countDone(exhibit);
        int all = Study.count(exhibit);
        boolean whole = done >= all && all > 0;
        setGraphic(whole ? tick : null);
        setText(whole || done == 0 ? "" : done + "/" + all);
        setContentDisplay(whole ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setVisible(done > 0);
        setManaged(done > 0);
    }
}
