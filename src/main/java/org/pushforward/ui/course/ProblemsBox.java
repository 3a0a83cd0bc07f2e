package org.pushforward.ui.course;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pushforward.lesson.Problem;
import org.pushforward.text.Messages;
import org.pushforward.ui.Icon;

/** What is wrong in the files of lessons, by file and line, above the text; not there when all is in order. */
final class ProblemsBox extends ScrollPane {
    private static final double TALLEST = 200;
    private static final int MOST = 30;

    private final VBox lines = new VBox();

    ProblemsBox() {
        setId("lesson-problems");
        getStyleClass().add("lesson-problems");
        lines.getStyleClass().add("lesson-problem-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /**
     * Shows problems, the open lesson's own first.
     *
     * @param gone true if the open lesson's files are there no longer
     */
    void show(Course course, Exhibit exhibit, boolean gone, Messages text) {
        List<Problem> own = course.problemsOf(exhibit);
        List<Problem> others = course.problems().stream()
                .filter(problem -> !own.contains(problem))
                .toList();
        lines.getChildren().clear();
        if (gone) {
            heading(text.get("ui.lesson.gone"));
        }
        if (!own.isEmpty()) {
            heading(text.get("ui.lesson.problems", own.size()));
            own.stream().limit(MOST).forEach(problem -> line(problem, 1));
        }
        if (!others.isEmpty()) {
            heading(text.get("ui.lesson.problems.others", others.size()));
            others.stream().limit(MOST).forEach(problem -> line(problem, 2));
        }
        boolean some = !lines.getChildren().isEmpty();
        setVisible(some);
        setManaged(some);
    }

    private void heading(String words) {
        Label label = label(words, "lesson-problem-heading");
        label.setGraphic(Icon.WARNING.node());
        lines.getChildren().add(label);
    }

    /** @param names how many of the file's last names tell it from the others */
    private void line(Problem problem, int names) {
        String[] path = problem.file().split("/");
        String file = String.join("/", List.of(path).subList(Math.max(0, path.length - names), path.length));
        Label place = label(file + ":" + problem.line(), "lesson-problem-place");
        place.setMinWidth(USE_PREF_SIZE);
        place.setWrapText(false);
        Label words = label(problem.message(), "lesson-problem");
        HBox.setHgrow(words, Priority.ALWAYS);
        // a longer name of a file would leave its message no room
        Pane row = names > 1 ? new VBox(place, words) : new HBox(place, words);
        row.getStyleClass().add("lesson-problem-row");
        lines.getChildren().add(row);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** As high as its lines, but never so high that no text is left to see. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.min(TALLEST, lines.prefHeight(width - 16) + 2);
    }
}
