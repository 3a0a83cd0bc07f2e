package org.pushforward.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Series;
import org.pushforward.parameter.Sketch;
import org.pushforward.parameter.Switch;
import org.pushforward.ui.Look;
import org.pushforward.ui.Symbol;
import org.pushforward.ui.control.Decimal;
import org.pushforward.ui.run.Run;

/** The parameters in which a run differs from the others, as in η = 0.01. */
final class Settings extends HBox {
    private final Run<?> run;
    private final Look look;

    /** @param names of the parameters */
    Settings(Run<?> run, Set<String> names, Look look) {
        this.run = run;
        this.look = look;
        getStyleClass().add("run-settings");
        setMinWidth(0);
        List<Node> parts = new ArrayList<>();
        for (String name : names) {
            parts.addAll(parts(run.experiment().parameters().get(name)));
        }
        getChildren().setAll(parts);
    }

    private List<Node> parts(Parameter parameter) {
        Label value = new Label();
        value.textProperty().bind(look.words(() -> (parameter.symbol().isEmpty() ? "" : "= ") + value(parameter)));
        value.setMinWidth(0);
        if (!parameter.symbol().isEmpty()) {
            return List.of(new Symbol(parameter.symbol(), look), value);
        }
        Label title = new Label();
        title.textProperty().bind(look.words(() -> title(parameter) + ":"));
        title.setMinWidth(0);
        title.getStyleClass().add("run-setting-name");
        HBox.setHgrow(title, Priority.NEVER);
        return List.of(title, value);
    }

    private String title(Parameter parameter) {
        return look.named(run.experiment().id() + ".parameter." + parameter.name(), parameter.name());
    }

    private String value(Parameter parameter) {
        Object value = run.values().get(parameter.name());
        if (parameter instanceof Choice) {
            return look.named(run.experiment().id() + ".option." + parameter.name() + "." + value, value.toString());
        } else if (parameter instanceof Switch) {
            return look.messages().get(value.equals(true) ? "compare.on" : "compare.off");
        } else if (parameter instanceof Series || parameter instanceof Sketch) {
            return "…";
        }
        return value instanceof Double number ? Decimal.text(number) : value.toString();
    }
}
