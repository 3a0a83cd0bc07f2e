package org.pushforward.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pushforward.text.Messages;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;

/** Asks what to write of the open run, and how. */
final class ExportSheet extends VBox {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "picture", Set.of("what", "view", "size", "theme", "picture-format"),
            "film", Set.of("what", "first", "last", "frames", "view", "size", "theme", "film-format"),
            "metrics", Set.of("what", "rows"),
            "curves", Set.of("what"),
            "samples", Set.of("what", "count"),
            "scores", Set.of("what", "source", "points"),
            "weights", Set.of("what", "part"));

    private final Messages text;
    private final Form form;
    private final Wishes wishes;
    private final Label help = new Label();
    private final Label problem = new Label();
    private final Button export = new Button();
    private Wish wish;

    /** @param use takes what was chosen */
    ExportSheet(Run<?> run, Abilities can, Look look, Consumer<Wish> use, Runnable cancel) {
        text = look.messages();
        form = new Form(look, this::judge);
        setId("export-sheet");
        Label title = new Label(text.get("export.title"));
        title.getStyleClass().add("pane-title");
        wishes = new Wishes(form, run, look, can);
        wishes.addFields(kinds(run, can));
        help.getStyleClass().add("hint");
        help.setWrapText(true);
        help.setId("export-help");
        problem.getStyleClass().add("problem");
        problem.setId("export-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        export.setId("export-go");
        export.setText(text.get("export.go"));
        export.setDefaultButton(true);
        Tips.install(export, look.text("export.go.help"));
        export.setOnAction(event -> use.accept(wish));
        HBox buttons = new HBox(back(look, cancel), export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().addAll(title, form, help, problem, buttons);
        getStyleClass().add("export-sheet");
        judge();
    }

    private Button back(Look look, Runnable cancel) {
        Button back = new Button(text.get("export.cancel"));
        back.setId("export-cancel");
        Tips.install(back, look.text("export.cancel.help"));
        back.setOnAction(event -> cancel.run());
        return back;
    }

    private static List<String> kinds(Run<?> run, Abilities can) {
        List<String> kinds = new ArrayList<>(List.of("picture", "film", "metrics"));
        boolean curves =
                run.frame().map(frame -> !frame.curves().names().isEmpty()).orElse(false);
        if (curves) {
            kinds.add("curves");
        }
        if (can.samples()) {
            kinds.add("samples");
        }
        if (can.scores()) {
            kinds.add("scores");
        }
        kinds.add("weights");
        return kinds;
    }

    Node first() {
        return form.field("what");
    }

    /** After every change: what is in sight, what it is for, and whether it can be done. */
    private void judge() {
        if (wishes == null || form.field("part") == null) {
            return;
        }
        String kind = form.value("what");
        Set<String> shown = new java.util.HashSet<>(FIELDS.get(kind));
        if (kind.equals("scores") && form.value("source").equals("table")) {
            shown.remove("points");
        }
        form.show(shown);
        help.setText(text.get("export.kind." + kind + ".help"));
        try {
            wish = wishes.wish(kind);
            problem.setText("");
        } catch (Fault fault) {
            wish = null;
            problem.setText(fault.in(text));
        }
        problem.setVisible(wish == null);
        problem.setManaged(wish == null);
        export.setDisable(wish == null);
    }
}
