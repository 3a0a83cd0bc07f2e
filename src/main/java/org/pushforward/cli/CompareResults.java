package org.pushforward.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.compare.Differences;
import org.pushforward.experiment.compare.Scores;
import org.pushforward.experiment.output.SideBySide;
import org.pushforward.parameter.Values;

/**
 * What a comparison came to.
 *
 * @param steps done by every run that has not diverged
 * @param stopped why it ended before its last step, empty if it did not
 */
record CompareResults(List<Start<?>> starts, List<Contender<?>> runs, Scores scores, long steps, String stopped) {

    /** In what a run differs from the others, as in {@code k=1 hidden=64}; its experiment where that differs. */
    static String settings(List<Start<?>> starts, int run) {
        Experiment<?> experiment = starts.get(run).experiment();
        List<Values> alike = starts.stream()
                .filter(other -> other.experiment().id().equals(experiment.id()))
                .map(Start::now)
                .toList();
        String values = Differences.of(experiment, alike).stream()
                .map(name -> name + "=" + starts.get(run).now().get(name))
                .collect(Collectors.joining(" "));
        boolean families = alike.size() < starts.size();
        return families ? (experiment.id() + " " + values).strip() : values;
    }

    /** A table for people, or one object in full precision. */
    void print(Context context, boolean json) throws JsonProcessingException {
        if (json) {
            context.out().println(new ObjectMapper().writeValueAsString(object()));
            return;
        }
        List<List<String>> rows = rows();
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String pad = " ".repeat(widths[c] - row.get(c).length());
                line.append(c < 2 ? row.get(c) + pad : pad + row.get(c)).append("  ");
            }
            context.out().println(line.toString().stripTrailing());
        }
        context.out().println("after " + steps + " steps" + (stopped.isEmpty() ? "" : ": " + stopped));
    }

    private List<List<String>> rows() {
        List<String> names = scores.names();
        List<String> head = new ArrayList<>(List.of("run", "settings"));
        if (scores.hasGap()) {
            head.add("gap_nats");
        }
        head.addAll(names);
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (int run = 0; run < runs.size(); run++) {
            List<String> row = new ArrayList<>(List.of(SideBySide.name(run), label(run)));
            if (scores.hasGap()) {
                row.add(cell(scores.gap(run), scores.isBestGap(run)));
            }
            for (String name : names) {
                row.add(cell(scores.value(run, name), scores.isBest(run, name)));
            }
            rows.add(row);
        }
        return rows;
    }

    private String label(int run) {
        return runs.get(run)
                .failure()
                .map(failure -> "diverged at step " + failure.step() + ": ")
                .orElse("")
                .concat(settings(starts, run));
    }

    private static String cell(double value, boolean best) {
        return Double.isNaN(value) ? "-" : String.format(java.util.Locale.ROOT, "%.6g%s", value, best ? "*" : " ");
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("data", starts.get(0).spec().data());
        object.put("seed", starts.get(0).spec().seed());
        object.put("steps", steps);
        if (!stopped.isEmpty()) {
            object.put("stopped", stopped);
        }
        List<Object> all = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            all.add(object(run));
        }
        object.put("runs", all);
        return object;
    }

    private Map<String, Object> object(int run) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("run", SideBySide.name(run));
        object.put("experiment", starts.get(run).experiment().id());
        object.put("parameters", starts.get(run).now().asMap());
        runs.get(run).failure().ifPresent(failure -> object.put("diverged_at_step", failure.step()));
        Map<String, Object> finite = new LinkedHashMap<>();
        scores.metrics().get(run).forEach((name, value) -> finite.put(name, Double.isFinite(value) ? value : null));
        object.put("metrics", finite);
        if (Double.isFinite(scores.gap(run))) {
            object.put("gap_nats", scores.gap(run));
        }
        return object;
    }
}
