package org.pushforward.experiment.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How an experiment's metrics judge its runs. A metric named nowhere here describes and does not judge.
 *
 * @param gap the metric that is the distance to the best any model can do, in nats and 0 there; none where that is not
 *     known
 * @param least metrics of which the least value is the best
 * @param greatest metrics of which the greatest value is the best
 */
public record Scoring(Optional<String> gap, Set<String> least, Set<String> greatest) {
    public static final Scoring NONE = new Scoring(Optional.empty(), Set.of(), Set.of());

    public Scoring {
        least = Set.copyOf(least);
        greatest = Set.copyOf(greatest);
    }

    /** Judged by one metric in nats that is 0 at the optimum. */
    public static Scoring gap(String metric) {
        return new Scoring(Optional.of(metric), Set.of(metric), Set.of());
    }

    /** The distance to the optimum in nats, if it is known. */
    public OptionalDouble gapIn(Map<String, Double> metrics) {
        return gap.map(metrics::get).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** The best of a metric's values; none if the metric does not judge or there is nothing to choose between. */
    public OptionalDouble best(String metric, Collection<Double> values) {
        List<Double> finite = values.stream().filter(Double::isFinite).toList();
        boolean alike = finite.stream().distinct().count() < 2;
        if (alike || !least.contains(metric) && !greatest.contains(metric)) {
            return OptionalDouble.empty();
        }
        return least.contains(metric)
                ? finite.stream().mapToDouble(v -> v).min()
                : finite.stream().mapToDouble(v -> v).max();
    }
}
