package org.pushforward.experiment.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.csv.CSVPrinter;
import org.pushforward.data.DataException;
import org.pushforward.training.Likelihood;

/**
 * The log-likelihood of every row of data as CSV, in nats.
 *
 * @param name what messages call the data
 */
public record ScoresTable(Likelihood likelihood, String name) {

    /**
     * @param rows shape [rows, dims]
     * @return shape [rows]; minus infinity outside the support
     * @throws DataException if the rows have another width, or one cannot be scored
     */
    public double[] scores(double[][] rows, Follower follower) {
        if (rows[0].length != likelihood.dims()) {
            throw new DataException("'" + name + "' has " + count(rows[0].length) + " and this model takes "
                    + count(likelihood.dims()));
        }
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            follower.at((double) i / rows.length);
            scores[i] = likelihood.logProb().applyAsDouble(rows[i]);
            if (Double.isNaN(scores[i]) || scores[i] == Double.POSITIVE_INFINITY) {
                throw new DataException("the log-likelihood of row " + (i + 1) + " is " + scores[i]
                        + "; the run cannot score " + Arrays.toString(rows[i]));
            }
        }
        return scores;
    }

    public static void write(double[] scores, Path file) throws IOException {
        try (CSVPrinter table = new CSVPrinter(Files.newBufferedWriter(file), CsvFile.FORMAT)) {
            table.printRecord("log_likelihood");
            for (double score : scores) {
                table.printRecord(score);
            }
        }
    }

    private static String count(int columns) {
        return columns + (columns == 1 ? " column" : " columns");
    }
}
