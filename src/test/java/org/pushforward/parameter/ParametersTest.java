package org.pushforward.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private final Parameters parameters = Parameters.of(
            Parameter.choice("map", "affine", "cube"),
            Parameter.real("a", "a", -4, 4, 2).when("map", "affine").live(),
            Parameter.log("learning-rate", "\\eta", 1e-5, 1, 1e-3).live(),
            Parameter.whole("hidden", "", 1, 512, 64),
            Parameter.flag("swap", true),
            Parameter.series("knots", 0, 1, List.of(0.0, 0.5, 1.0)),
            Parameter.sketch("digit", 2, 2));

    @Test
    void textOfEveryValueParsesBackToIt() {
        Values values = parameters
                .defaults()
                .withAll(Map.of("map", "cube", "a", -0.1, "hidden", 7, "swap", false, "knots", List.of(0.1, 0.2, 0.9)))
                .with("digit", "0a3f");
        Values again = parameters.defaults();
        for (Parameter parameter : parameters.all()) {
            again = again.parse(parameter.name(), parameter.format(values.get(parameter.name())));
        }
        assertThat(again).isEqualTo(values);
    }

    @Test
    void valuesOutOfRangeSayTheRange() {
        refused("a", "5", "a takes a number from -4 to 4, not '5.0'");
        refused("a", "NaN", "a takes a number from -4 to 4, not 'NaN'");
        refused("a", "two", "a takes a number from -4 to 4, not 'two'");
        refused("hidden", "1.5", "hidden takes a whole number from 1 to 512, not '1.5'");
        refused("hidden", "0", "hidden takes a whole number from 1 to 512, not '0'");
        refused("map", "afine", "map takes one of affine, cube, not 'afine'");
        refused("swap", "maybe", "swap takes true or false, not 'maybe'");
        refused("knots", "0 1", "knots takes 3 numbers from 0 to 1 separated by spaces, not '[0.0, 1.0]'");
        String sketch = "digit takes nothing, or 4 hexadecimal digits for 2 rows of 2 pixels, not ";
        refused("digit", "12345", sketch + "'12345'");
        refused("digit", "12G4", sketch + "'12G4'");
        refused("digit", "0".repeat(784), sketch + "'" + "0".repeat(24) + "…'");
        refused("knots", "0 1 x", "knots takes 3 numbers from 0 to 1 separated by spaces, not '0 1 x'");
    }

    @Test
    void sketchesKeepSixteenLevels() {
        float[] pixels = {0, 1 / 15f, 0.5f, 1, -3, 7};
        assertThat(Sketch.of(pixels)).isEqualTo("018f0f");
        assertThat(Sketch.pixels("018f0f")).containsExactly(0, 1 / 15f, 8 / 15f, 1, 0, 1);
        assertThat(Sketch.of(new float[9])).isEqualTo(Sketch.EMPTY);
    }

    @Test
    void unknownNamesSuggestTheNearest() {
        assertThatThrownBy(() -> parameters.defaults().parse("learning_rate", "1"))
                .isInstanceOf(ParameterException.class)
                .hasMessageStartingWith("unknown parameter 'learning_rate'; did you mean 'learning-rate'?");
    }

    @Test
    void onlyStructuralChangesRestart() {
        Values values = parameters.defaults();
        assertThat(values.with("a", 1.0).needsRestartFrom(values)).isFalse();
        assertThat(values.with("hidden", 8).needsRestartFrom(values)).isTrue();
        assertThat(values.with("hidden", 64).needsRestartFrom(values)).isFalse();
    }

    @Test
    void conditionsFollowTheChoice() {
        Parameter a = parameters.get("a");
        assertThat(parameters.defaults().applies(a)).isTrue();
        assertThat(parameters.defaults().with("map", "cube").applies(a)).isFalse();
    }

    private void refused(String name, String text, String message) {
        assertThatThrownBy(() -> parameters.defaults().parse(name, text))
                .isInstanceOf(ParameterException.class)
                .hasMessage(message);
    }
}
