package org.pushforward.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pushforward.experiment.code.RunCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the short text code of a run. */
@Command(
        name = "code",
        description = "Prints a short text code for an experiment with these parameters, data and seed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  pushforward code gan-1d --set k=5 --seed 7",
            "",
            "'run --code', the window's menu and links in lessons read it."
        })
final class CodeCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EXPERIMENT", description = "As 'pushforward list' names it.")
    private String experiment;

    @Mixin
    private StartOptions start = new StartOptions();

    CodeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Start<?> run = Start.of(context, Optional.ofNullable(experiment), start);
        context.out().println(new RunCode(run.experiment(), run.spec().withValues(run.now())).text());
        return 0;
    }
}
