package org.pushforward.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.Explanations.Entry;
import org.pushforward.experiment.Explanations.Section;

/** What everything means, part by part; words to look for search all parts. */
final class HelpSheet extends VBox {
    private final Look look;
    private final List<Section> sections;
    private final TextField search = new TextField();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    // the look outlives the sheet and must not keep it
    private final InvalidationListener anew = language -> fill();
    private String part;

    /** @param close takes the sheet away */
    HelpSheet(Look look, List<Section> sections, Runnable close) {
        this.look = look;
        this.sections = sections;
        part = sections.get(0).id();
        setId("help-sheet");
        getStyleClass().add("help-sheet");
        content.getStyleClass().add("help-content");
        content.setId("help-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(close), parts(), scroll);
        search.textProperty().addListener(text -> fill());
        look.language().addListener(new WeakInvalidationListener(anew));
        fill();
    }

    private HBox head(Runnable close) {
        Label title = new Label();
        title.getStyleClass().add("pane-title");
        title.textProperty().bind(look.text("ui.action.explain"));
        title.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setId("help-search");
        search.setPrefColumnCount(22);
        search.promptTextProperty().bind(look.text("ui.explain.search"));
        search.accessibleTextProperty().bind(look.text("ui.explain.search"));
        Tips.install(search, look.text("ui.explain.search.help"));
        Button button = new Button();
        button.setId("help-close");
        button.textProperty().bind(look.text("ui.keys.close"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> close.run());
        Tips.install(button, look.text("ui.keys.close.help"));
        HBox head = new HBox(title, gap, search, button);
        head.getStyleClass().add("help-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Region parts() {
        List<String> ids = sections.stream().map(Section::id).toList();
        Segments segments = new Segments(ids, id -> look.text("ui.explain." + id), chosen -> {
            part = chosen;
            search.clear();
            fill();
        });
        ids.forEach(id -> segments.button(id).setId("help-part-" + id));
        segments.select(part);
        Tips.install(segments.node(), look.text("ui.explain.part.help"));
        return segments.node();
    }

    TextField search() {
        return search;
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        content.getChildren().clear();
        for (Section section : sections) {
            List<Entry> entries = section.entries().stream()
                    .filter(entry -> wanted.isEmpty()
                            ? section.id().equals(part)
                            : words(entry).contains(wanted))
                    .toList();
            if (!entries.isEmpty()) {
                add(section, entries, !wanted.isEmpty());
            }
        }
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(label("ui.explain.none", "hint"));
        }
        scroll.setVvalue(0);
    }

    private String words(Entry entry) {
        String both = look.messages().get(entry.name()) + " " + look.messages().get(entry.help());
        return both.toLowerCase(Locale.ROOT);
    }

    private void add(Section section, List<Entry> entries, boolean named) {
        if (named) {
            content.getChildren().add(label("ui.explain." + section.id(), "help-part"));
        }
        GridPane table = new GridPane();
        table.getStyleClass().add("help-table");
        boolean colored = entries.stream().anyMatch(entry -> !entry.color().isEmpty());
        if (colored) {
            table.getColumnConstraints().add(new ColumnConstraints());
        }
        table.getColumnConstraints().addAll(share(0.32), share(0.61));
        for (Entry entry : entries) {
            List<Region> row = new ArrayList<>(List.of(name(entry), label(entry.help(), "help-words")));
            if (colored) {
                row.add(0, mark(entry));
            }
            table.addRow(table.getRowCount(), row.toArray(Region[]::new));
        }
        content.getChildren().add(table);
    }

    private Region mark(Entry entry) {
        Region mark = entry.color().isEmpty() ? new Region() : new Swatch(entry.color(), look);
        mark.getStyleClass().add("help-mark");
        GridPane.setValignment(mark, VPos.TOP);
        return mark;
    }

    private static ColumnConstraints share(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(100 * share);
        column.setMinWidth(0);
        return column;
    }

    private Region name(Entry entry) {
        List<Region> parts = new ArrayList<>(List.of(label(entry.name(), "help-name")));
        if (!entry.latex().isEmpty()) {
            Region symbol = new Symbol(entry.latex(), look);
            symbol.setMaxWidth(USE_PREF_SIZE);
            parts.add(symbol);
        }
        VBox box = new VBox(parts.toArray(Region[]::new));
        box.getStyleClass().add("help-title");
        return box;
    }

    private Label label(String key, String style) {
        Label label = new Label(look.messages().get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
