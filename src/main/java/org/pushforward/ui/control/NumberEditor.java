package org.pushforward.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.ParameterException;
import org.pushforward.parameter.Whole;

/** A slider and a field for a real or a whole number. */
final class NumberEditor implements Editor {
    private final Parameter parameter;
    private final Consumer<Object> commit;
    private final Scale scale;
    private final Slider slider = new Slider(0, 1, 0) {
        @Override
        public void increment() {
            arrow(1);
        }

        @Override
        public void decrement() {
            arrow(-1);
        }
    };
    private final NumberField field;
    private boolean showing;
    private double shown;

    NumberEditor(Parameter parameter, Consumer<Object> commit, Consumer<String> refused) {
        this.parameter = parameter;
        this.commit = commit;
        scale = Scale.of(parameter);
        field = new NumberField(this::typed, refused);
        slider.setId("parameter-" + parameter.name());
        field.setId("parameter-" + parameter.name() + "-field");
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.valueProperty().addListener((property, old, now) -> slid(now.doubleValue()));
    }

    /** By the scale's step, and by as many as a whole number needs to become another. */
    private void arrow(int direction) {
        double to = slider.getValue();
        do {
            to = clamped(to + direction * scale.arrow());
        } while (parameter instanceof Whole
                && to > 0
                && to < 1
                && direction * (Math.rint(scale.toValue(to)) - shown) <= 0);
        slider.setValue(to);
    }

    private static double clamped(double position) {
        return Math.max(0, Math.min(1, position));
    }

    private void slid(double position) {
        if (!showing) {
            double value = scale.toValue(position);
            commit.accept(parameter instanceof Whole ? (Object) (int) Math.rint(value) : (Object) value);
        }
    }

    private boolean typed(String text) {
        try {
            commit.accept(parameter.parse(text.replace('−', '-')));
            return true;
        } catch (ParameterException unusable) {
            return false;
        }
    }

    @Override
    public Optional<Node> beside() {
        return Optional.of(field);
    }

    @Override
    public Optional<Node> below() {
        return Optional.of(slider);
    }

    @Override
    public Node main() {
        return slider;
    }

    @Override
    public void show(Object value) {
        double number = ((Number) value).doubleValue();
        shown = number;
        field.show(parameter instanceof Whole ? value.toString() : Decimal.text(number));
        // a value that came from the slider itself must not push its thumb about
        Object atThumb = scale.toValue(slider.getValue());
        boolean same = parameter instanceof Whole
                ? Math.rint((Double) atThumb) == number && slider.isValueChanging()
                : atThumb.equals(number);
        if (!same) {
            showing = true;
            slider.setValue(scale.toPosition(number));
            showing = false;
        }
    }
}
