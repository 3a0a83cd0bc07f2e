package org.pushforward.experiment.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVPrinter;
import org.pushforward.training.Trainer;

/**
 * Samples of a model as CSV: a column for each dimension, x1, x2 and so on.
 *
 * @param seed of the samples' own stream
 */
public record SamplesTable(Trainer<?> trainer, long seed) {

    /** Whether the model can be sampled, known before any training. */
    public boolean isPossible() {
        return trainer.samples(1, seed).isPresent();
    }

    /** @throws java.util.NoSuchElementException if the model cannot be sampled */
    public void write(int count, Path file) throws IOException {
        double[][] rows = trainer.samples(count, seed).orElseThrow();
        try (CSVPrinter table = new CSVPrinter(Files.newBufferedWriter(file), CsvFile.FORMAT)) {
            table.printRecord(IntStream.rangeClosed(1, rows[0].length).mapToObj(i -> "x" + i));
            for (double[] row : rows) {
                table.printRecord(DoubleStream.of(row).boxed());
            }
        }
    }
}
