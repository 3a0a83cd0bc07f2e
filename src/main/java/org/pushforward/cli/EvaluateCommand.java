package org.pushforward.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pushforward.experiment.output.CsvFile;
import org.pushforward.experiment.output.ScoresTable;
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
            "  pushforward run gmm --save mixture.run",
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
                double[] scores = new ScoresTable(likelihood, data.toString())
                        .scores(rows, part -> context.interruption().check());
                ScoresTable.write(scores, outputs.path(out));
                outputs.commit();
                print(likelihood, scores);
            }
            return 0;
        });
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
}
