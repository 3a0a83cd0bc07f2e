package org.pushforward.experiment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Numbers;

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

    /** The metrics that all runs have; where they have none in common, those of each. Those that judge come first. */
    public List<String> names() {
        Set<String> all = new LinkedHashSet<>();
        metrics.forEach(of -> all.addAll(of.keySet()));
        List<String> shared = all.stream()
                .filter(name -> metrics.stream().allMatch(of -> of.isEmpty() || of.containsKey(name)))
                .toList();
        List<String> names = new ArrayList<>(shared.isEmpty() ? all : shared);
        names.sort(Comparator.comparing(name -> !judges(name)));
        return names;
    }

    private boolean judges(String name) {
        return experiments.stream().anyMatch(experiment -> experiment.scoring().judges(name));
    }

    /** A run's value, NaN if it has none. */
    public double value(int run, String name) {
        return metrics.get(run).getOrDefault(name, Double.NaN);
    }

    /** True if the value, as it is shown, is the best of all runs of the same experiment, and not all are alike. */
    public boolean isBest(int run, String name) {
        List<Double> column = column(run, name);
        return standsOut(value(run, name), scoring(run).best(name, column), column);
    }

    private static boolean standsOut(double value, OptionalDouble best, List<Double> column) {
        boolean alike = column.stream().map(Numbers::format).distinct().count() < 2;
        return !alike && best.isPresent() && Numbers.format(best.getAsDouble()).equals(Numbers.format(value));
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

    /**
     * True if no run is nearer to its optimum by the same measure, and not all are equally near: nats of KL compare
     * across families, but not with nats of JS.
     */
    public boolean isBestGap(int run) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            if (scoring(i).gap().equals(scoring(run).gap())) {
                gaps.add(gap(i));
            }
        }
        OptionalDouble least =
                gaps.stream().mapToDouble(gap -> gap).filter(Double::isFinite).min();
        return standsOut(gap(run), least, gaps);
    }
}
