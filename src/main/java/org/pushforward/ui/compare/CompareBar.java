package org.pushforward.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.ToggleSwitch;
import org.pushforward.experiment.View;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Options;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Comparison;

/** What concerns all runs: another one, the view that all show, their axes, when they stop, and the end. */
final class CompareBar extends FlowPane {
    private static final String ALL = "all";

    private final Comparison comparison;
    private final Look look;
    private final String experiment;
    private final Button add = new Button();
    private final ComboBox<String> view;
    private final StopBar stop;

    CompareBar(Comparison comparison, Look look, Runnable add, Runnable end) {
        this.comparison = comparison;
        this.look = look;
        experiment = comparison.runs().get(0).experiment().id();
        setId("compare-bar");
        getStyleClass().add("compare-bar");
        setMinWidth(0);
        view = view();
        stop = new StopBar(comparison, look);
        button(this.add, "compare.add", Icon.PLUS, add);
        this.add.setId("compare-add");
        Button leave = new Button();
        leave.setId("compare-leave");
        button(leave, "compare.leave", Icon.CLOSE, end);
        getChildren().addAll(group(this.add, leave), group(words("compare.view"), view), axes(), stop);
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.setAlignment(Pos.CENTER_LEFT);
        group.getStyleClass().add("compare-group");
        return group;
    }

    private void button(Button button, String key, Icon icon, Runnable deed) {
        button.setGraphic(icon.node());
        button.textProperty().bind(look.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        Tips.install(button, look.text(key + ".help"));
    }

    private Label words(String key) {
        Label label = new Label();
        label.textProperty().bind(look.text(key));
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private ComboBox<String> view() {
        List<String> ids = new ArrayList<>(comparison.runs().get(0).experiment().stage().views().stream()
                .map(View::id)
                .toList());
        ids.add(ALL);
        ComboBox<String> box =
                Options.box(ids, id -> id.equals(ALL) ? "compare.view.all" : experiment + ".view." + id, look, id -> {
                    if (!Set.of(id).equals(comparison.views())) {
                        comparison.show(id.equals(ALL) ? Set.of() : Set.of(id));
                    }
                });
        box.setId("compare-view");
        box.setValue(ALL);
        box.accessibleTextProperty().bind(look.text("compare.view"));
        Tips.install(box, look.text("compare.view.help"));
        return box;
    }

    private HBox axes() {
        ToggleSwitch shared = new ToggleSwitch();
        shared.setId("compare-axes");
        shared.setSelected(comparison.axes().isShared());
        shared.selectedProperty()
                .addListener((property, was, is) -> comparison.axes().share(is));
        shared.accessibleTextProperty().bind(look.text("compare.axes"));
        Tips.install(shared, look.text("compare.axes.help"));
        return group(words("compare.axes"), shared);
    }

    void refresh() {
        add.setDisable(comparison.runs().size() >= Comparison.MOST);
        Set<String> views = comparison.views();
        view.setValue(views.size() == 1 ? views.iterator().next() : ALL);
        stop.refresh();
    }
}
