package org.pushforward.ui.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.RunSpec;
import org.pushforward.lesson.Block;
import org.pushforward.lesson.Step;
import org.pushforward.parameter.ParameterException;
import org.pushforward.parameter.Values;

/**
 * Brings a run into the state a lesson's step speaks of. Settings add up from the lesson's first step, so a step shows
 * the same whether it is reached forwards, backwards or at once.
 */
public final class Presets {
    private Presets() {}

    /** @param index of the step, from 0 */
    public static void apply(Run<?> run, List<Step> steps, int index) {
        Step step = steps.get(index);
        List<Step> reached = steps.subList(0, index + 1);
        RunSpec defaults = run.experiment().defaults();
        Block.Scene scene = scene(reached);
        Block.Scene whole = scene(steps);
        // what no step of the lesson speaks of is the reader's own
        String data = scene.data()
                .orElse(whole.data().isPresent() ? defaults.data() : run.spec().data());
        long seed = scene.seed()
                .orElse(whole.seed().isPresent() ? defaults.seed() : run.spec().seed());
        run.apply(new RunSpec(values(defaults.values(), reached), data, seed));
        run.focus(focus(step, scene));
        step.play().ifPresent(run::play);
    }

    private static Focus focus(Step step, Block.Scene scene) {
        return new Focus(
                Set.copyOf(step.highlight()),
                Set.copyOf(scene.view().orElse(List.of())),
                Set.copyOf(scene.hide().orElse(List.of())));
    }

    /** What holds after all these steps. */
    private static Block.Scene scene(List<Step> steps) {
        return steps.stream().map(Step::scene).reduce(Block.Scene.SAME, Block.Scene::then);
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
