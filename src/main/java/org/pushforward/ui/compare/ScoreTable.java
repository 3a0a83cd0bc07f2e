package org.pushforward.ui.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.compare.Scores;
import org.pushforward.plot.Numbers;
import org.pushforward.text.Language;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Comparison;

/** A row for each run, a column for each metric that all have; the best value stands out. */
final class ScoreTable extends VBox {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final double WIDEST_HEAD = 9.5;

    private final Comparison comparison;
    private final Look look;
    private final GridPane grid = new GridPane();
    private final Label title = new Label();
    private Scores shown;
    private Language language;

    ScoreTable(Comparison comparison, Look look) {
        this.comparison = comparison;
        this.look = look;
        setId("scores");
        getStyleClass().add("scores");
        setMinWidth(0);
        grid.getStyleClass().add("score-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.prefViewportHeightProperty().bind(grid.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
    }

    private HBox head() {
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button measure = new Button();
        measure.setId("measure");
        measure.getStyleClass().addAll("flat", "small");
        measure.textProperty().bind(look.text("compare.measure"));
        measure.setMinWidth(Region.USE_PREF_SIZE);
        measure.setOnAction(event -> comparison.measure());
        Tips.install(measure, look.text("compare.measure.help"));
        HBox head = new HBox(title, gap, measure);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Once a pulse: follows the language. */
    void pulse() {
        if (look.language().get() != language) {
            refresh();
        }
    }

    /** Shows the newest metrics; pale while the runs have moved since. */
    void refresh() {
        boolean old = comparison.scoresAreOld();
        title.textProperty().unbind();
        title.textProperty().bind(look.text(title(old)));
        pseudoClassStateChanged(OLD, old);
        Scores scores = comparison.scores().orElse(null);
        Language now = look.language().get();
        if (scores != shown || now != language) {
            shown = scores;
            language = now;
            grid.getChildren().clear();
            if (scores != null) {
                fill(scores);
            }
        }
    }

    private String title(boolean old) {
        return comparison.scores().isEmpty() ? "compare.scores.coming" : old ? "compare.scores.old" : "compare.scores";
    }

    private void fill(Scores scores) {
        List<String> names = scores.names();
        int first = scores.hasGap() ? 2 : 1;
        if (scores.hasGap()) {
            grid.add(heading(look.messages().get("compare.gap")), 1, 0);
        }
        for (int c = 0; c < names.size(); c++) {
            grid.add(heading(metric(scores, names.get(c))), first + c, 0);
        }
        for (int run = 0; run < scores.metrics().size(); run++) {
            grid.add(Mark.chip(run), 0, run + 1);
            if (scores.hasGap()) {
                grid.add(cell("gap-" + Mark.name(run), scores.gap(run), scores.isBestGap(run)), 1, run + 1);
            }
            for (int c = 0; c < names.size(); c++) {
                String name = names.get(c);
                String id = "score-" + Mark.name(run) + "-" + name;
                grid.add(cell(id, scores.value(run, name), scores.isBest(run, name)), first + c, run + 1);
            }
        }
    }

    private String metric(Scores scores, String name) {
        return scores.experiments().stream()
                .map(experiment -> experiment.id() + ".metric." + name)
                .filter(look.messages()::has)
                .findFirst()
                .map(key -> look.messages().get(key))
                .orElse(name);
    }

    private Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        label.setMaxWidth(WIDEST_HEAD * 13 * look.scale());
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        GridPane.setValignment(label, VPos.BOTTOM);
        label.setAlignment(Pos.BOTTOM_RIGHT);
        label.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        return label;
    }

    private static Label cell(String id, double value, boolean best) {
        Label label = new Label(Numbers.format(value));
        label.setId(id);
        label.getStyleClass().add(best ? "best-score" : "score");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
