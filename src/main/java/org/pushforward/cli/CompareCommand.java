package org.pushforward.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains two to four runs by one clock, on the same data with the same seed, and prints one table. */
@Command(
        name = "compare",
        description = "Trains two to four runs step by step together, on the same data with the same seed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pushforward compare gan-1d --with k=1 --with \"k=1 hidden=64\" --steps 2000",
            "  pushforward compare gan-1d --with loss=minimax --until \"js<0.02\" --every 50",
            "  pushforward compare gan-1d --with k=5 --metrics both.csv --picture both.svg --view densities",
            "",
            "The table has a row for each run; * marks the best value. The gap is the distance to the optimum in nats."
        })
final class CompareCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EXPERIMENT", description = "As 'pushforward list' names it.")
    private String experiment;

    @Mixin
    private StartOptions start = new StartOptions();

    @Mixin
    private StopOptions stop = new StopOptions();

    @Mixin
    private CompareOptions wanted = new CompareOptions();

    CompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (start.from().isPresent()) {
            throw new WrongUsage("--from has no use here: the runs of a comparison begin together");
        }
        Start<?> first = Start.of(context, Optional.ofNullable(experiment), start);
        wanted.check(first.experiment());
        List<Start<?>> starts = wanted.starts(context, first);
        long steps = start.steps(first.experiment().defaultSteps());
        stop.begin();
        TrainingThread.call(() -> {
            new CompareRuns(context, starts, wanted, stop).call(steps);
            return null;
        });
        return 0;
    }
}
