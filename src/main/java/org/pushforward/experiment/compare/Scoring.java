package org.pushforward.experiment.compare;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

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

    /** True if a value of the metric can be better than another. */
    public boolean judges(String metric) {
        return least.contains(metric) || greatest.contains(metric);
    }

    /** The distance to the optimum in nats, if it is known. */
    public OptionalDouble gapIn(Map<String, Double> metrics) {
        return gap.map(metrics::get).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** The best of a metric's values; none if the metric does not judge. */
    public OptionalDouble best(String metric, Collection<Double> values) {
        DoubleStream finite = values.stream().mapToDouble(value -> value).filter(Double::isFinite);
        return least.contains(metric)
                ? finite.min()
                : greatest.contains(metric) ? finite.max() : OptionalDouble.empty();
    }
}
