package org.pushforward.ui.owndata;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.data.DataSets;
import org.pushforward.data.Points;
import org.pushforward.ui.Look;
import org.pushforward.ui.Segments;
import org.pushforward.ui.Tips;
import org.pushforward.ui.owndata.Drawing.Tool;

/** Draws data with a brush: on the line a density or points, in the plane points. */
final class DrawSheet extends VBox {
    /** Pixels of the window that are not for the surface, at letters of the usual size. */
    private static final double AROUND = 300;

    private final Drawing drawing;
    private final Look look;
    private final DrawPane pane;
    private final Label hint;
    private final Label count = new Label();
    private final Button clear = button("clear");
    private final Button undo = button("undo");
    private final Button redo = button("redo");
    private final Button cancel = button("cancel");
    private final Button use = button("use");

    /** @param used takes what was drawn */
    DrawSheet(Drawing drawing, Look look, Consumer<Points> used) {
        this.drawing = drawing;
        this.look = look;
        setId("draw-sheet");
        pane = new DrawPane(drawing, look, this::refresh);
        Label title = label("own.draw.title." + drawing.dims(), "pane-title");
        hint = label("own.draw.hint." + drawing.dims(), "hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        count.setId("draw-count");
        use.setDefaultButton(true);
        use.setOnAction(event -> used.accept(drawing.points()));
        clear.setOnAction(event -> then(drawing::clear));
        undo.setOnAction(event -> then(drawing::undo));
        redo.setOnAction(event -> then(drawing::redo));
        HBox middle = row(pane);
        middle.setAlignment(Pos.CENTER);
        HBox edit = row(count, gap(), undo, redo, clear);
        HBox buttons = new HBox(cancel, use);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().addAll(title, hint, tools(), middle, edit, buttons);
        getStyleClass().add("draw-sheet");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        refresh();
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(look.text(key));
        label.getStyleClass().add(style);
        return label;
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId("draw-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("draw-row");
        return row;
    }

    private HBox tools() {
        for (Button button : List.of(clear, undo, redo, cancel, use)) {
            String key = "own." + button.getId().replace('-', '.');
            button.textProperty().bind(look.text(key));
            Tips.install(button, look.text(key + ".help"));
        }
        List<Tool> tools = drawing.dims() == 1
                ? List.of(Tool.CURVE, Tool.PEN, Tool.SPRAY, Tool.ERASER)
                : List.of(Tool.PEN, Tool.SPRAY, Tool.ERASER);
        Segments segments = new Segments(
                tools.stream().map(DrawSheet::word).toList(),
                tool -> look.text("own.draw.tool." + tool),
                tool -> pane.tool(Tool.valueOf(tool.toUpperCase(Locale.ROOT))));
        for (Tool tool : tools) {
            segments.button(word(tool)).setId("draw-" + word(tool));
            Tips.install(segments.button(word(tool)), look.text("own.draw.tool." + word(tool) + ".help"));
        }
        segments.select(word(tools.get(0)));
        pane.tool(tools.get(0));
        Slider width = new Slider(0.1, 2, 0.5);
        width.setId("draw-width");
        width.setBlockIncrement(0.1);
        width.accessibleTextProperty().bind(look.text("own.draw.width"));
        width.valueProperty().addListener((property, old, now) -> pane.brush(now.doubleValue()));
        Tips.install(width, look.text("own.draw.width.help"));
        HBox.setHgrow(width, Priority.ALWAYS);
        return row(segments.node(), label("own.draw.width", "parameter-name"), width);
    }

    private static String word(Tool tool) {
        return tool.name().toLowerCase(Locale.ROOT);
    }

    void onCancel(Runnable left) {
        cancel.setOnAction(event -> left.run());
    }

    /** As large as the window allows. */
    void fitTo(Scene scene) {
        boolean plane = drawing.dims() == 2;
        double high = Math.max(200, Math.min(plane ? 470 : 320, scene.getHeight() - AROUND * look.scale()));
        double wide = plane ? high : 620;
        pane.size(wide, high);
        hint.setPrefWidth(Math.max(wide, 470 * look.scale()));
    }

    Node first() {
        return pane;
    }

    private void then(Runnable edit) {
        edit.run();
        refresh();
        pane.requestFocus();
    }

    private void refresh() {
        int size = drawing.size();
        boolean enough = size >= DataSets.FEWEST;
        String key = !enough ? "few" : drawing.dots() == Drawing.MOST ? "full" : "count";
        count.setText(look.messages().get("own.draw." + key, String.valueOf(size), String.valueOf(DataSets.FEWEST)));
        use.setDisable(!enough);
        clear.setDisable(size == 0);
        undo.setDisable(!drawing.canUndo());
        redo.setDisable(!drawing.canRedo());
        pane.paint();
    }

    /** Before the window's own undo gets the key. */
    private void key(KeyEvent event) {
        boolean z = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        boolean y = event.isShortcutDown() && event.getCode() == KeyCode.Y;
        if (z || y) {
            then(y || event.isShiftDown() ? drawing::redo : drawing::undo);
            event.consume();
        }
    }
}
