package org.pushforward.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Series;
import org.pushforward.parameter.Switch;
import org.pushforward.parameter.Values;
import org.pushforward.parameter.Whole;
import org.pushforward.prob.Rng;

/** Values of all parameters, each anywhere in its range. */
final class RandomValues {
    private RandomValues() {}

    static Stream<Values> stream(long seed, int count) {
        Rng rng = new Rng(seed);
        return Stream.generate(() -> next(rng)).limit(count);
    }

    private static Values next(Rng rng) {
        Values values = ChangeParameters.ALL.defaults();
        for (Parameter parameter : ChangeParameters.ALL.all()) {
            values = values.with(parameter.name(), any(parameter, rng));
        }
        return values;
    }

    private static Object any(Parameter parameter, Rng rng) {
        if (parameter instanceof Choice choice) {
            return choice.options().get(rng.nextInt(choice.options().size()));
        } else if (parameter instanceof Real real) {
            return real.scale() == Real.Scale.LOG
                    ? real.min() * Math.pow(real.max() / real.min(), rng.nextDouble())
                    : real.min() + (real.max() - real.min()) * rng.nextDouble();
        } else if (parameter instanceof Whole whole) {
            return whole.min() + rng.nextInt(whole.max() - whole.min() + 1);
        } else if (parameter instanceof Switch) {
            return rng.nextDouble() < 0.5;
        }
        Series series = (Series) parameter;
        List<Double> numbers = new ArrayList<>();
        series.initial().forEach(x -> numbers.add(series.min() + (series.max() - series.min()) * rng.nextDouble()));
        return numbers;
    }
}
