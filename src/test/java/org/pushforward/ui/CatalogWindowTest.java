package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Values;
import org.pushforward.parameter.Whole;
import org.pushforward.training.Frame;

/** What the window does for every experiment. */
class CatalogWindowTest extends WindowTest {
    static Stream<Experiment<?>> experiments() {
        return Stream.concat(Stream.of(new Demo()), Catalog.all().stream());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void opensPlaysAndFollowsTheSlider(Experiment<?> experiment) {
        interact(() -> window.open(exhibit(experiment)));
        until("the stage is painted", () -> window.bench().stage().shown() > 0);
        assertThat(ask(() -> run().frame().flatMap(Frame::failure))).isEmpty();
        for (Parameter parameter : sliders(experiment)) {
            follows(parameter);
        }
        assertThat(ask(() -> run().frame().flatMap(Frame::failure))).isEmpty();
    }

    /** Every live one, and one that begins anew: beginning anew is the same for all, and costs a whole start each time. */
    private static List<Parameter> sliders(Experiment<?> experiment) {
        Values defaults = experiment.parameters().defaults();
        Map<Boolean, List<Parameter>> byLive = experiment.parameters().all().stream()
                .filter(parameter -> parameter instanceof Real || parameter instanceof Whole)
                .filter(defaults::applies)
                .collect(Collectors.partitioningBy(Parameter::isLive));
        return Stream.concat(
                        byLive.get(true).stream(), byLive.get(false).stream().limit(1))
                .toList();
    }

    private void follows(Parameter parameter) {
        Object before = ask(() -> run().values().get(parameter.name()));
        long shown = ask(() -> window.bench().stage().shown());
        Slider slider = node("parameter-" + parameter.name());
        interact(slider::requestFocus);
        type(slider.getValue() < 0.5 ? KeyCode.RIGHT : KeyCode.LEFT, 4);
        assertThat(ask(() -> run().values().get(parameter.name()))).isNotEqualTo(before);
        until(
                "the stage shows another " + parameter.name(),
                () -> window.bench().stage().shown() > shown);
        interact(() -> run().change(run().values().with(parameter.name(), before)));
    }
}
