package org.pushforward.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.pushforward.ui.action.Actions;
import org.pushforward.ui.action.Actions.Action;
import org.pushforward.ui.action.Actions.Group;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.course.LessonLog;
import org.pushforward.ui.course.Library;
import org.pushforward.ui.course.Study;

/** Which lessons the window offers: turns to another folder of them, follows changes of their files. */
final class LessonDesk implements AutoCloseable {
    private final MainWindow window;
    private final Study study;
    private final Library library;

    LessonDesk(MainWindow window, Course first) {
        this.window = window;
        study = new Study(first, address -> window.follow(address));
        library = new Library(first, this::arrived);
    }

    Study study() {
        return study;
    }

    ReadOnlyObjectProperty<Course> course() {
        return study.course();
    }

    ObjectProperty<LessonLog> log() {
        return study.log();
    }

    Actions addTo(Actions actions) {
        return actions.add(Group.LESSONS, "open-lessons", "Shortcut+L", this::ask)
                .add(
                        Group.LESSONS,
                        new Action(
                                "built-in-lessons",
                                "",
                                () -> !study.course().get().builtIn(),
                                library::openBuiltIn))
                .add(Group.LESSONS, new Action("forget-progress", "", study::hasProgress, this::forget));
    }

    private void ask() {
        String title = window.look().messages().get("ui.action.open-lessons");
        window.files().folder(title).ifPresent(library::open);
    }

    private void forget() {
        study.forget();
        window.bench().lesson().read();
        window.notices().tell(window.look().messages().get("ui.lessons.forgotten"));
    }

    private void arrived(Course next) {
        Course before = study.course().get();
        boolean same = folder(next).equals(folder(before)) && next.builtIn() == before.builtIn();
        if (!same && !next.builtIn() && !next.hasLessons() && next.problems().isEmpty()) {
            window.notices().warn(window.look().messages().get("ui.lessons.none", folder(next)));
            return;
        }
        study.course().set(next);
        if (window.bench() == null) {
            next.find("").ifPresent(window::open);
        } else if (same) {
            refresh(next);
        } else {
            next.find("").ifPresent(this::turnTo);
        }
    }

    private static String folder(Course course) {
        return course.source().map(from -> from.folder().toString()).orElse("");
    }

    /** The open lesson goes on with its new text, if it is of the same experiment. */
    private void refresh(Course next) {
        Exhibit open = window.bench().exhibit();
        next.again(open)
                .ifPresentOrElse(
                        found -> {
                            if (found.experiment() == open.experiment()) {
                                window.reread(found);
                            } else {
                                window.open(found);
                            }
                        },
                        window.bench().lesson()::gone);
    }

    private void turnTo(Exhibit first) {
        if (first.equals(window.bench().exhibit())) {
            window.reread(first);
        } else {
            window.open(first);
        }
    }

    @Override
    public void close() {
        library.close();
    }
}
