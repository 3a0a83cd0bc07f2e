package org.pushforward.experiment.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Recording;
import org.pushforward.training.SavedPast;
import org.pushforward.training.SavedRun;

/** Turns a run into what a file keeps, and back. */
public final class SavedSpecs {
    /** In a file. */
    public static final int MOST_KEYFRAMES = 16;

    /** Of numbers in keyframes: a file that is sent to others stays small. */
    private static final long MOST_NUMBERS = 2_000_000;

    private SavedSpecs() {}

    /**
     * A data file is kept by its whole path, so that the run can be continued from any folder.
     *
     * @param spec the run's data and seed; its values count for nothing
     */
    public static SavedRun saved(Experiment<?> experiment, RunSpec spec, Recording run) {
        boolean isFile = !spec.data().isEmpty() && !experiment.dataSets().contains(spec.data());
        String data = isFile ? Path.of(spec.data()).toAbsolutePath().toString() : spec.data();
        Recording.Present now = run.present();
        SavedPast past =
                new SavedPast(words(run.start(), null), run.first(), run.head(), changes(run), few(run), run.curves());
        return new SavedRun(
                experiment.id(),
                words(now.values(), null),
                data,
                spec.seed(),
                now.step(),
                now.state(),
                Optional.of(past));
    }

    private static List<SavedPast.Change> changes(Recording run) {
        List<SavedPast.Change> changes = new ArrayList<>();
        Values before = run.start();
        for (Recording.Change change : run.changes()) {
            changes.add(new SavedPast.Change(change.step(), change.phase(), words(change.values(), before)));
            before = change.values();
        }
        return changes;
    }

    /** The values that differ from those before, or all. */
    private static Map<String, String> words(Values values, Values before) {
        Map<String, String> words = new LinkedHashMap<>();
        values.asMap().forEach((name, value) -> {
            if (before == null || !value.equals(before.get(name))) {
                words.put(name, values.parameters().get(name).format(value));
            }
        });
        return words;
    }

    /** Evenly chosen from all, the last one among them; the beginning need not be kept. */
    private static NavigableMap<Long, Checkpoint> few(Recording run) {
        List<Map.Entry<Long, Checkpoint>> all = run.keyframes().entrySet().stream()
                .filter(frame -> run.first() > 0 || frame.getKey() > 0)
                .toList();
        NavigableMap<Long, Checkpoint> few = new TreeMap<>();
        long room = all.isEmpty()
                ? 0
                : MOST_NUMBERS / Math.max(1, numbers(all.get(0).getValue()));
        int count = (int) Math.min(all.size(), Math.min(MOST_KEYFRAMES, room));
        for (int i = 1; i <= count; i++) {
            Map.Entry<Long, Checkpoint> frame = all.get((int) ((long) i * all.size() / count) - 1);
            few.put(frame.getKey(), frame.getValue());
        }
        if (run.first() > 0) {
            few.put(run.first(), run.keyframes().get(run.first()));
        }
        return few;
    }

    private static long numbers(Checkpoint state) {
        return state.parts().values().stream()
                .mapToLong(java.lang.reflect.Array::getLength)
                .sum();
    }

    /**
     * The other way.
     *
     * @throws org.pushforward.parameter.ParameterException if the experiment has no such parameter or value any more
     * @throws IllegalArgumentException if the parts of the past contradict each other
     */
    static Recording recording(Experiment<?> experiment, SavedRun run) {
        Values defaults = experiment.parameters().defaults();
        Values now = parsed(defaults, run.parameters());
        if (run.past().isEmpty()) {
            return Recording.from(run.step(), now, run.checkpoint());
        }
        SavedPast past = run.past().get();
        Values start = parsed(defaults, past.start());
        List<Recording.Change> changes = new ArrayList<>();
        Values values = start;
        for (SavedPast.Change change : past.changes()) {
            values = parsed(values, change.values());
            changes.add(new Recording.Change(change.step(), change.phase(), values));
        }
        Recording.Present present = new Recording.Present(run.step(), now, run.checkpoint());
        return new Recording(start, past.first(), changes, past.keyframes(), past.curves(), past.head(), present);
    }

    private static Values parsed(Values before, Map<String, String> words) {
        Values values = before;
        for (Map.Entry<String, String> parameter : words.entrySet()) {
            values = values.parse(parameter.getKey(), parameter.getValue());
        }
        return values;
    }
}
