package org.pushforward.ui.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;

/** The course's outline: the open lesson's name, which unfolds into all parts and lessons. */
public final class OutlinePane extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double TALLEST = 360;

    private final Study study;
    private final Look look;
    private final Consumer<Exhibit> chosen;
    private final Map<Exhibit, Button> entries = new LinkedHashMap<>();
    private final VBox content = new VBox();
    private final Button fold = new Button();
    private final ScrollPane list = new ScrollPane();

    public OutlinePane(Study study, Look look, Consumer<Exhibit> chosen) {
        this.study = study;
        this.look = look;
        this.chosen = chosen;
        setId("outline");
        getStyleClass().add("outline");
        content.getStyleClass().add("outline-list");
        list.setContent(content);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.prefViewportHeightProperty().bind(Bindings.min(TALLEST, content.heightProperty()));
        list.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head(), list);
        fill(study.course().get().exhibits());
        study.course().addListener((property, old, now) -> fill(now.exhibits()));
        unfold(false);
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add("pane-title");
        title.textProperty().bind(look.text("ui.outline"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        fold.setId("outline-fold");
        fold.getStyleClass().addAll("flat", "small");
        fold.setOnAction(event -> unfold(!list.isManaged()));
        Tips.install(fold, look.text("ui.outline.fold"));
        fold.accessibleTextProperty().bind(look.text("ui.outline.fold"));
        HBox head = new HBox(title, gap, fold);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("outline-head");
        head.setOnMouseClicked(event -> fold.fire());
        return head;
    }

    /** Shows or hides the list. */
    public void unfold(boolean open) {
        list.setVisible(open);
        list.setManaged(open);
        fold.setGraphic((open ? Icon.UP : Icon.DOWN).node());
    }

    private void fill(List<Exhibit> exhibits) {
        entries.clear();
        content.getChildren().clear();
        int part = -1;
        for (Exhibit exhibit : exhibits) {
            if (Course.part(exhibit) != part) {
                part = Course.part(exhibit);
                Label name = new Label();
                name.getStyleClass().add("outline-part");
                name.textProperty().bind(look.text("ui.part." + part));
                content.getChildren().add(name);
            }
            content.getChildren().add(entry(exhibit));
        }
    }

    private HBox entry(Exhibit exhibit) {
        Button entry = new Button();
        entry.setId("lesson-" + exhibit.id());
        entry.getStyleClass().addAll("flat", "outline-entry");
        entry.textProperty().bind(look.words(() -> number(exhibit) + exhibit.title(look.messages())));
        Tips.install(entry, look.words(() -> exhibit.summary(look.messages())));
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setWrapText(true);
        entry.setOnAction(event -> chosen.accept(exhibit));
        entries.put(exhibit, entry);
        HBox.setHgrow(entry, Priority.ALWAYS);
        HBox row = new HBox(entry, new LessonProgress(exhibit, study, look));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String number(Exhibit exhibit) {
        return exhibit.order() == 0 ? "" : exhibit.number() + "  ";
    }

    /** Marks the open one. */
    public void mark(Exhibit current) {
        entries.forEach((exhibit, entry) -> entry.pseudoClassStateChanged(CURRENT, exhibit.equals(current)));
    }
}
