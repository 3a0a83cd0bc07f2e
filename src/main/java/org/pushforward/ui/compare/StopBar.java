package org.pushforward.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pushforward.experiment.compare.Scores;
import org.pushforward.experiment.compare.Stops;
import org.pushforward.experiment.compare.Until;
import org.pushforward.ui.Look;
import org.pushforward.ui.Options;
import org.pushforward.ui.Segments;
import org.pushforward.ui.Tips;
import org.pushforward.ui.control.NumberField;
import org.pushforward.ui.run.Comparison;

/** When all runs stop by themselves: at a step, at a metric's value, after a time; what is empty stops nobody. */
final class StopBar extends HBox {
    private static final String LEAST = "least";
    private static final String MOST = "most";

    private final Comparison comparison;
    private final Look look;
    private final Segments sign;
    private final HBox metricBox = new HBox();
    private ComboBox<String> metric = new ComboBox<>();
    private String signNow = MOST;
    private String value = "";

    StopBar(Comparison comparison, Look look) {
        this.comparison = comparison;
        this.look = look;
        setId("stop-bar");
        getStyleClass().add("stop-bar");
        setAlignment(Pos.CENTER_LEFT);
        metricBox.setAlignment(Pos.CENTER_LEFT);
        sign = new Segments(List.of(MOST, LEAST), id -> look.text("compare.stop." + id), this::sign);
        sign.select(MOST);
        sign.button(MOST).setId("stop-most");
        sign.button(LEAST).setId("stop-least");
        Tips.install(sign.node(), look.text("compare.stop.metric.help"));
        getChildren()
                .addAll(
                        words("compare.stop.step"),
                        field("stop-step", "compare.stop.step.help", this::step),
                        words("compare.stop.metric"),
                        metricBox,
                        sign.node(),
                        field("stop-value", "compare.stop.metric.help", this::value),
                        words("compare.stop.seconds"),
                        field("stop-seconds", "compare.stop.seconds.help", this::seconds),
                        words("compare.stop.seconds.after"));
    }

    private Label words(String key) {
        Label label = new Label();
        label.textProperty().bind(look.text(key));
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private NumberField field(String id, String help, Predicate<String> commit) {
        NumberField field = new NumberField(commit, refused -> {});
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setMinWidth(50);
        field.accessibleTextProperty().bind(look.text(help));
        Tips.install(field, look.text(help));
        return field;
    }

    private boolean step(String text) {
        return commit(() -> {
            Optional<Long> step = text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text));
            Stops now = comparison.stops();
            comparison.stops(new Stops(step, now.until(), now.seconds()));
        });
    }

    private boolean seconds(String text) {
        return commit(() -> {
            Optional<Double> length = text.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(text));
            Stops now = comparison.stops();
            comparison.stops(new Stops(now.step(), now.until(), length));
        });
    }

    private boolean value(String text) {
        String before = value;
        value = text.replace('−', '-');
        boolean usable = commit(this::until);
        value = usable ? value : before;
        return usable;
    }

    private void sign(String id) {
        signNow = id;
        commit(this::until);
    }

    private void until() {
        Optional<Until> until = value.isEmpty() || metric.getValue() == null
                ? Optional.empty()
                : Optional.of(new Until(metric.getValue(), signNow.equals(MOST), Double.parseDouble(value)));
        Stops now = comparison.stops();
        comparison.stops(new Stops(now.step(), until, now.seconds()));
    }

    /** NumberFormatException is an IllegalArgumentException: what cannot be read and what is out of range alike. */
    private static boolean commit(Runnable change) {
        try {
            change.run();
            return true;
        } catch (IllegalArgumentException unusable) {
            return false;
        }
    }

    /** The metrics to choose from are known once the runs have told them. */
    void refresh() {
        List<String> names = comparison.scores().map(Scores::names).orElse(List.of());
        if (!names.isEmpty() && !names.equals(metric.getItems())) {
            String before = metric.getValue();
            metric = Options.box(names, this::key, look, name -> commit(this::until));
            metric.setId("stop-metric");
            metric.setMaxWidth(170);
            metric.setMinWidth(80);
            Tips.install(metric, look.text("compare.stop.metric.help"));
            metric.accessibleTextProperty().bind(look.text("compare.stop.metric.help"));
            metric.setValue(before != null && names.contains(before) ? before : usual(names));
            metricBox.getChildren().setAll(metric);
        }
    }

    /** The one that judges, if there is one. */
    private String usual(List<String> names) {
        return comparison
                .runs()
                .get(0)
                .experiment()
                .scoring()
                .gap()
                .filter(names::contains)
                .orElse(names.get(0));
    }

    private String key(String name) {
        return comparison.runs().stream()
                .map(run -> run.experiment().id() + ".metric." + name)
                .filter(look.messages()::has)
                .findFirst()
                .orElse(name);
    }
}
