package org.pushforward.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVPrinter;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores data under a saved run. */
@Command(
        name = "evaluate",
        description = "Writes the log-likelihood of every row of data under a saved run, in nats, and prints the mean.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  pushforward run gaussian-mixture --save mixture.run",
            "  pushforward evaluate mixture.run --data held-out.csv --out scores.csv"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", paramLabel = "FILE", description = "A run that 'run --save' wrote.")
    private Path file;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE.csv",
            description = "Rows of numbers, with or without a header.")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "FILE.csv", description = "One log-likelihood for each row.")
    private Path out;

    @Option(names = "--json", description = "Print the results as one JSON object.")
    private boolean json;

    EvaluateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Start<?> start = Start.of(context, file);
        double[][] rows = CsvFile.read(data);
        return TrainingThread.call(() -> {
            try (Outputs outputs = new Outputs();
                    Passage<?> run = start.begin()) {
                outputs.prepare(out);
                Likelihood likelihood = run.trainer()
                        .likelihood()
                        .orElseThrow(
                                () -> new WorkFailed(
                                        "'" + start.experiment().id()
                                                + "' has no likelihood: its density is implicit, so it can be sampled but not scored"));
                double[] scores = scores(likelihood, rows);
                write(scores, outputs.path(out));
                outputs.commit();
                print(likelihood, scores);
            }
            return 0;
        });
    }

    private double[] scores(Likelihood likelihood, double[][] rows) {
        if (rows[0].length != likelihood.dims()) {
            throw new WorkFailed("'" + data + "' has " + count(rows[0].length) + " and this model takes "
                    + count(likelihood.dims()));
        }
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            context.interruption().check();
            scores[i] = likelihood.logProb().applyAsDouble(rows[i]);
            if (Double.isNaN(scores[i]) || scores[i] == Double.POSITIVE_INFINITY) {
                throw new WorkFailed("the log-likelihood of row " + (i + 1) + " is " + scores[i]
                        + "; the saved run cannot score " + Arrays.toString(rows[i]));
            }
        }
        return scores;
    }

    private static void write(double[] scores, Path file) throws IOException {
        try (CSVPrinter table = new CSVPrinter(Files.newBufferedWriter(file), CsvFile.FORMAT)) {
            table.printRecord("log_likelihood");
            for (double score : scores) {
                table.printRecord(score);
            }
        }
    }

    private void print(Likelihood likelihood, double[] scores) throws JsonProcessingException {
        double[] inside = Arrays.stream(scores).filter(Double::isFinite).toArray();
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("rows", scores.length);
        results.put("likelihood", likelihood.kind());
        if (inside.length < scores.length) {
            results.put("rows_outside_the_support", scores.length - inside.length);
        } else {
            results.put("mean_log_likelihood", Arrays.stream(scores).average().orElseThrow());
        }
        if (json) {
            context.out().println(new ObjectMapper().writeValueAsString(results));
        } else {
            results.forEach((name, value) -> context.out().println(name + " " + value));
        }
    }

    private static String count(int columns) {
        return columns + (columns == 1 ? " column" : " columns");
    }
}
