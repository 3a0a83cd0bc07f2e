package org.pushforward.experiment.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVPrinter;

/** The metrics over the steps as CSV: a row at every K-th step, at the first and at the last. */
public final class MetricsTable implements AutoCloseable {
    private final Supplier<Map<String, Double>> metrics;
    private final long every;
    private final long last;
    private final Writer out;
    private CSVPrinter table;
    private List<String> names;

    /**
     * @param metrics of the present moment
     * @param last the step at which the run ends
     */
    public MetricsTable(Supplier<Map<String, Double>> metrics, long every, long last, Path file) throws IOException {
        this.metrics = metrics;
        this.every = every;
        this.last = last;
        out = Files.newBufferedWriter(file);
    }

    /** Looks at the run after so many whole steps. */
    public void at(long step) {
        if (table == null || step % every == 0 || step == last) {
            try {
                row(step, metrics.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void row(long step, Map<String, Double> metrics) throws IOException {
        if (table == null) {
            names = List.copyOf(metrics.keySet());
            table = new CSVPrinter(out, CsvFile.FORMAT);
            List<String> header = new ArrayList<>(List.of("step"));
            header.addAll(names);
            table.printRecord(header);
        }
        List<Object> cells = new ArrayList<>(List.of(step));
        for (String name : names) {
            Double value = metrics.get(name);
            // CSV has no way to write them that every reader knows; an empty cell is a missing number everywhere
            cells.add(value == null || !Double.isFinite(value) ? "" : value);
        }
        table.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
