package org.pushforward.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pushforward.bench.Benchmark;
import org.pushforward.bench.DisagreementException;
import org.pushforward.bench.Model;
import org.pushforward.bench.Models;
import org.pushforward.bench.Plan;
import org.pushforward.bench.Result;
import org.pushforward.bench.Rival;
import org.pushforward.bench.Rivals;
import org.pushforward.nn.Engine;
import org.pushforward.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast the engine trains. */
@Command(
        name = "bench",
        description = {
            "Measures whole training steps (forward, backward, optimiser), alone or beside other engines.",
            "Batches and noise are drawn before the clock starts, for everyone alike. Everyone trains in turns, round "
                    + "after round in one process; a ratio is the median of the ratios in each round."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pushforward bench",
            "  pushforward bench --models A,F --rounds 3 --seconds 0.2",
            "  pushforward bench --against samediff --threads 2 --json"
        })
final class BenchCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "LETTER",
            description = "A a GAN on 2-D points, B a flow, C a VAE on images, D a GAN on images, E a VAE of "
                    + "convolutions, F GAN Lab's own; all if not given.")
    private List<String> models = List.of();

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "ENGINE",
            description =
                    "samediff; pytorch, eager with its optimiser as it comes (tensor by tensor), and pytorch-fused, with "
                            + "the fused one; PyTorch is not shipped: asking for it says how to get it.")
    private List<String> against = List.of();

    @Option(
            names = "--threads",
            paramLabel = "1|2",
            converter = Converters.ToWhole.class,
            description = "For us and for each rival; 1 if not given.")
    private Long threads = 1L;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            converter = Converters.ToWhole.class,
            description = "Turns of everyone, from 1 to 1000; 9 if not given.")
    private Long rounds = 9L;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "That a turn lasts at least, up to 60; 0.5 if not given.")
    private double seconds = 0.5;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    BenchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        List<Model> chosen = models.isEmpty()
                ? Models.all()
                : models.stream().map(BenchCommand::model).distinct().toList();
        List<String> names =
                against.stream().map(BenchCommand::rivalName).distinct().toList();
        Plan plan = plan();
        if (!Engine.available()) {
            throw new WorkFailed(Engine.problem());
        }
        List<Rival> rivals = names.stream().map(BenchCommand::rival).toList();
        TrainingThread.call(() -> {
            measure(chosen, rivals, plan);
            return null;
        });
        return 0;
    }

    private void measure(List<Model> chosen, List<Rival> rivals, Plan plan) throws JsonProcessingException {
        Benchmark benchmark = new Benchmark(plan, rivals, context.interruption()::check);
        BenchReport report =
                new BenchReport(plan, rivals.stream().map(Rival::name).toList(), context.out());
        List<Result> results = new ArrayList<>();
        if (!json) {
            report.head();
        }
        for (Model model : chosen) {
            try {
                results.add(benchmark.measure(model));
            } catch (DisagreementException e) {
                throw new WorkFailed(e.getMessage(), e);
            }
            if (!json) {
                report.row(results.get(results.size() - 1));
            }
        }
        if (json) {
            report.json(results);
        }
    }

    private Plan plan() {
        if (threads < 1 || threads > 2) {
            throw new WrongUsage("--threads takes 1 or 2, not " + threads);
        }
        if (rounds < 1 || rounds > 1000) {
            throw new WrongUsage("--rounds takes a whole number from 1 to 1000, not " + rounds);
        }
        if (!(seconds > 0 && seconds <= 60)) {
            throw new WrongUsage("--seconds takes a number above 0 and up to 60, not " + seconds);
        }
        return new Plan(threads.intValue(), rounds.intValue(), seconds);
    }

    private static Model model(String letter) {
        return Models.all().stream()
                .filter(model -> model.name().equalsIgnoreCase(letter.trim()))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("unknown model '" + letter + "'; there are "
                        + Models.all().stream().map(Model::name).collect(Collectors.joining(", "))));
    }

    private static String rivalName(String word) {
        String name = word.trim().toLowerCase(Locale.ROOT);
        if (!Rivals.NAMES.contains(name)) {
            throw new WrongUsage("unknown engine '" + word + "'" + Nearest.suggest(name, Rivals.NAMES) + "; there are "
                    + String.join(", ", Rivals.NAMES));
        }
        return name;
    }

    private static Rival rival(String name) {
        Rival rival = Rivals.find(name)
                .orElseThrow(() -> new WorkFailed(name + " does not come with the program; run '"
                        + Rivals.BESIDE_PYTORCH + "' in its source folder to measure beside it"));
        rival.problem().ifPresent(problem -> {
            throw new WorkFailed(problem);
        });
        return rival;
    }
}
