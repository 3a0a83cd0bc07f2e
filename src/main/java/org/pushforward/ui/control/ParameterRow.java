package org.pushforward.ui.control;

import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Series;
import org.pushforward.parameter.Sketch;
import org.pushforward.parameter.Switch;
import org.pushforward.parameter.Whole;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Symbol;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;

/** One parameter: its name, symbol and badge, its control, and what is wrong with what was typed. */
final class ParameterRow extends VBox {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Run<?> run;
    private final Look look;
    private final Parameter parameter;
    private final Editor editor;
    private final Label name = new Label();
    private final Label problem = new Label();
    private final BooleanProperty wrong = new SimpleBooleanProperty();

    ParameterRow(Run<?> run, Parameter parameter, Look look) {
        this.run = run;
        this.look = look;
        this.parameter = parameter;
        editor = editor();
        setId("parameter-" + parameter.name() + "-row");
        getStyleClass().add("parameter");
        getChildren().add(title());
        editor.below().ifPresent(getChildren()::add);
        getChildren().add(problem());
        describe();
        resetting();
    }

    private String key() {
        return run.experiment().id() + ".parameter." + parameter.name();
    }

    private Editor editor() {
        if (parameter instanceof Choice choice) {
            String prefix = run.experiment().id() + ".option." + choice.name() + ".";
            return new ChoiceEditor(choice, prefix, look, this::commit);
        } else if (parameter instanceof Switch) {
            return new SwitchEditor(parameter.name(), this::commit);
        } else if (parameter instanceof Series series) {
            return new SeriesEditor(series, look, this::commit);
        } else if (parameter instanceof Sketch sketch) {
            return new SketchEditor(sketch, look, this::commit);
        }
        return new NumberEditor(parameter, this::commit, this::refuse);
    }

    private HBox title() {
        name.getStyleClass().add("parameter-name");
        name.textProperty().bind(look.text(key()));
        name.setWrapText(true);
        name.setMinWidth(40);
        HBox title = new HBox(name);
        if (!parameter.symbol().isEmpty()) {
            title.getChildren().add(new Symbol(parameter.symbol(), look));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.getChildren().addAll(gap, badge());
        editor.beside().ifPresent(title.getChildren()::add);
        title.getStyleClass().add("parameter-title");
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private Label badge() {
        Label badge = new Label();
        badge.setGraphic((parameter.isLive() ? Icon.LIVE : Icon.RESTART).node());
        badge.getStyleClass().addAll("badge", parameter.isLive() ? "live" : "restarts");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        String key = parameter.isLive() ? "ui.badge.live" : "ui.badge.restart";
        Tips.install(badge, look.text(key + ".help"));
        return badge;
    }

    private Label problem() {
        problem.setId("parameter-" + parameter.name() + "-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(wrong);
        problem.managedProperty().bind(wrong);
        return problem;
    }

    private void describe() {
        editor.main().accessibleTextProperty().bind(look.text(key()));
        editor.main().accessibleHelpProperty().bind(look.text(key() + ".help"));
        editor.beside().ifPresent(node -> node.accessibleTextProperty().bind(look.text(key())));
        Tooltip help = Tips.install(this, look.text(key() + ".help"));
        help.setId("help-" + parameter.name());
    }

    private void resetting() {
        MenuItem reset = new MenuItem();
        reset.textProperty().bind(look.text("ui.parameter.reset"));
        reset.setOnAction(event -> reset());
        ContextMenu menu = new ContextMenu(reset);
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        name.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                reset();
            }
        });
    }

    private void reset() {
        commit(parameter.initial());
    }

    private void commit(Object value) {
        wrong.set(false);
        run.change(Map.of(parameter.name(), value));
    }

    private void refuse(String typed) {
        problem.textProperty().bind(look.words(() -> look.messages().get("ui.number.bad", typed, least(), most())));
        wrong.set(true);
    }

    private String least() {
        return parameter instanceof Real real ? Decimal.text(real.min()) : String.valueOf(((Whole) parameter).min());
    }

    private String most() {
        return parameter instanceof Real real ? Decimal.text(real.max()) : String.valueOf(((Whole) parameter).max());
    }

    boolean isOf(String parameterName) {
        return parameter.name().equals(parameterName);
    }

    /** Whether another run beside this one has another value. */
    void mark(Set<String> differing) {
        pseudoClassStateChanged(DIFFERS, differing.contains(parameter.name()));
    }

    /** Shows the run's value; hidden while it does not matter, or while the lesson's step hides it. */
    void refresh() {
        editor.show(run.values().get(parameter.name()));
        boolean inSight = run.values().applies(parameter) && run.focus().shows(parameter.name());
        setVisible(inSight);
        setManaged(inSight);
    }
}
