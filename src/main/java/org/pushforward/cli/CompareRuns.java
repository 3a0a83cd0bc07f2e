package org.pushforward.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.compare.Scores;
import org.pushforward.experiment.output.CsvFile;
import org.pushforward.experiment.output.SideBySide;

/** A comparison from the command line, on the training thread: no run does a step before all have done the last. */
final class CompareRuns {
    private final Context context;
    private final List<Start<?>> starts;
    private final CompareOptions wanted;
    private final StopOptions stop;
    private final List<Contender<?>> runs = new ArrayList<>();
    private String stopped = "";

    CompareRuns(Context context, List<Start<?>> starts, CompareOptions wanted, StopOptions stop) {
        this.context = context;
        this.starts = starts;
        this.wanted = wanted;
        this.stop = stop;
    }

    /** Trains, writes all files and prints the table, or does none of it. */
    void call(long steps) throws IOException {
        try (Outputs outputs = new Outputs()) {
            wanted.files().forEach(outputs::prepare);
            starts.forEach(start -> runs.add(new Contender<>(start)));
            long done = train(steps, outputs);
            context.interruption().check();
            if (runs.stream().allMatch(run -> run.failure().isPresent())) {
                throw new WorkFailed("every run has diverged; try lower learning rates");
            }
            if (wanted.picture != null) {
                paint(outputs);
            }
            outputs.commit();
            new CompareResults(starts, runs, scores(), done, stopped).print(context, wanted.json);
        } finally {
            runs.forEach(Contender::close);
        }
    }

    private long train(long steps, Outputs outputs) throws IOException {
        long every = stop.every(steps);
        Progress progress = new Progress(context, 0, steps);
        try (Table table = wanted.metrics == null ? null : new Table(outputs)) {
            for (long step = 0; ; step++) {
                context.interruption().check();
                progress.at(step);
                boolean last = step == steps || isOver(step, every);
                if (table != null && (last || step % every == 0)) {
                    table.rows(step);
                }
                if (last) {
                    return step;
                }
                runs.forEach(Contender::advance);
            }
        } finally {
            progress.clear();
        }
    }

    private boolean isOver(long step, long every) {
        for (int i = 0; i < runs.size(); i++) {
            Contender<?> run = runs.get(i);
            if (run.failure().isEmpty() && stop.isMet(step, every, run::metrics)) {
                stopped = SideBySide.name(i) + " has reached " + stop.until().orElseThrow();
                return true;
            }
        }
        if (stop.isTimeUp()) {
            stopped = "the time is up";
        }
        return !stopped.isEmpty();
    }

    private Scores scores() {
        return new Scores(
                starts.stream().<Experiment<?>>map(Start::experiment).toList(),
                runs.stream().<Map<String, Double>>map(Contender::metrics).toList());
    }

    private void paint(Outputs outputs) throws IOException {
        SideBySide picture = wanted.sideBySide();
        for (int i = 0; i < runs.size(); i++) {
            runs.get(i).addTo(picture, CompareResults.settings(starts, i));
        }
        if (OutputOptions.ends(wanted.picture, ".svg")) {
            picture.svg(outputs.path(wanted.picture));
        } else {
            picture.png(outputs.path(wanted.picture));
        }
    }

    /** A row for each run at each look. */
    private final class Table implements AutoCloseable {
        private final Writer out;
        private final CSVPrinter table;
        private List<String> names;

        Table(Outputs outputs) throws IOException {
            out = Files.newBufferedWriter(outputs.path(wanted.metrics));
            table = new CSVPrinter(out, CsvFile.FORMAT);
        }

        void rows(long step) throws IOException {
            if (names == null) {
                Set<String> all = new LinkedHashSet<>();
                runs.forEach(run -> all.addAll(run.metrics().keySet()));
                names = List.copyOf(all);
                List<String> header = new ArrayList<>(List.of("run", "step"));
                header.addAll(names);
                table.printRecord(header);
            }
            for (int i = 0; i < runs.size(); i++) {
                List<Object> cells = new ArrayList<>(List.of(SideBySide.name(i), step));
                for (String name : names) {
                    Double value = runs.get(i).metrics().get(name);
                    cells.add(value == null || !Double.isFinite(value) ? "" : value);
                }
                table.printRecord(cells);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
