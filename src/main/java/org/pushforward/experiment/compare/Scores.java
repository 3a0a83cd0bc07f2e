package org.pushforward.experiment.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.pushforward.experiment.Experiment;

/**
 * The metrics of several runs at one step.
 *
 * @param experiments of the runs
 * @param metrics of each run; none of a run that has failed
 */
public record Scores(List<Experiment<?>> experiments, List<Map<String, Double>> metrics) {
    public Scores {
        experiments = List.copyOf(experiments);
        metrics = List.copyOf(metrics);
    }

    /** The metrics that all runs have; where they have none in common, those of each. In the first run's order. */
    public List<String> names() {
        Set<String> all = new LinkedHashSet<>();
        metrics.forEach(of -> all.addAll(of.keySet()));
        List<String> shared = all.stream()
                .filter(name -> metrics.stream().allMatch(of -> of.isEmpty() || of.containsKey(name)))
                .toList();
        return shared.isEmpty() ? List.copyOf(all) : shared;
    }

    /** A run's value, NaN if it has none. */
    public double value(int run, String name) {
        return metrics.get(run).getOrDefault(name, Double.NaN);
    }

    /** True if the value is the best of all runs of the same experiment, and not all are alike. */
    public boolean isBest(int run, String name) {
        OptionalDouble best = scoring(run).best(name, column(run, name));
        return best.isPresent() && best.getAsDouble() == value(run, name);
    }

    private List<Double> column(int run, String name) {
        List<Double> column = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            if (experiments.get(i).id().equals(experiments.get(run).id())) {
                column.add(value(i, name));
            }
        }
        return column;
    }

    private Scoring scoring(int run) {
        return experiments.get(run).scoring();
    }

    /** True if the distance to the optimum is known of any run. */
    public boolean hasGap() {
        return experiments.stream()
                .anyMatch(experiment -> experiment.scoring().gap().isPresent());
    }

    /** A run's distance to the optimum in nats, NaN if it is not known. */
    public double gap(int run) {
        return scoring(run).gapIn(metrics.get(run)).orElse(Double.NaN);
    }

    /** True if no run is nearer to its optimum, and not all are equally near: nats compare across families. */
    public boolean isBestGap(int run) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            gaps.add(gap(i));
        }
        double least = gaps.stream()
                .filter(Objects::nonNull)
                .filter(Double::isFinite)
                .mapToDouble(gap -> gap)
                .min()
                .orElse(Double.NaN);
        return gaps.stream().distinct().count() > 1 && gap(run) == least;
    }
}
