package org.pushforward.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains an experiment and writes what was asked for. */
@Command(
        name = "run",
        description = "Trains an experiment without a window, prints its metrics and writes what is asked for.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pushforward run change-of-variables --set map=exp --picture map.svg",
            "  pushforward run gan-1d --steps 2000 --seed 7 --metrics gan.csv --every 50",
            "  pushforward run gan-1d --film gan.mp4 --theme dark --size 1920x1080",
            "  pushforward run gan-1d --until \"js<0.02\" --seconds 60",
            "  pushforward run --code gan-1d/seed=7/fm --steps 500",
            "  pushforward run gan-1d --save gan.run",
            "  pushforward run --from gan.run --steps 500 --samples more.csv --count 10000",
            "",
            "The same experiment, parameters, data and seed give the same numbers, bit for bit."
        })
final class RunCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EXPERIMENT", description = "As 'pushforward list' names it.")
    private String experiment;

    @Mixin
    private StartOptions start = new StartOptions();

    @Mixin
    private StopOptions stop = new StopOptions();

    @Mixin
    private OutputOptions wanted = new OutputOptions();

    RunCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        wanted.check();
        if (stop.saysHowOften() && wanted.metrics == null && stop.until().isEmpty()) {
            throw new WrongUsage("--every has no use without --metrics or --until");
        }
        Start<?> begin = Start.of(context, Optional.ofNullable(experiment), start);
        long steps = start.steps(begin.experiment().defaultSteps());
        if (wanted.film != null && steps == 0) {
            throw new WrongUsage("a film needs steps; give --steps, as in --steps 100");
        }
        stop.begin();
        TrainingThread.call(() -> {
            new Run<>(context, begin, wanted, steps, stop).call();
            return null;
        });
        return 0;
    }
}
