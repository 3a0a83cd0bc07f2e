package org.pushforward.ui.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.lesson.Step;
import org.pushforward.parameter.ParameterException;
import org.pushforward.parameter.Values;

/**
 * Brings a run into the state a lesson's step speaks of. Presets add up from the lesson's first step, so a step shows
 * the same whether it is reached forwards, backwards or at once.
 */
public final class Presets {
    private Presets() {}

    /** @param index of the step, from 0 */
    public static void apply(Run<?> run, List<Step> steps, int index) {
        Step step = steps.get(index);
        run.change(values(run.experiment().parameters().defaults(), steps.subList(0, index + 1)));
        run.highlight(Set.copyOf(step.highlight()));
        step.play().ifPresent(run::play);
    }

    /** The defaults with the presets of all these steps, later ones over earlier ones. */
    static Values values(Values defaults, List<Step> steps) {
        Values values = defaults;
        for (Step step : steps) {
            for (Map.Entry<String, String> preset : step.preset().entrySet()) {
                values = parsed(values, preset.getKey(), preset.getValue());
            }
        }
        return values;
    }

    /** A lesson is checked when it is read; a preset that is wrong all the same leaves the value as it is. */
    private static Values parsed(Values values, String name, String text) {
        try {
            return values.parse(name, text);
        } catch (ParameterException unusable) {
            return values;
        }
    }
}
