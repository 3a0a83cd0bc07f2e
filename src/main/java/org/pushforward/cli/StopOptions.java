package org.pushforward.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.pushforward.experiment.compare.Until;
import org.pushforward.text.Nearest;
import picocli.CommandLine.Option;

/** The options that say how often the metrics are looked at, and when training stops before its last step. */
final class StopOptions {
    @Option(
            names = "--until",
            paramLabel = "CONDITION",
            description = "Stop when a metric has a value, as in \"js<0.02\"; looked at as often as --every says.")
    private String until;

    @Option(names = "--seconds", paramLabel = "T", description = "Stop after so many seconds of training.")
    private Double seconds;

    @Option(
            names = "--every",
            paramLabel = "K",
            converter = Converters.ToWhole.class,
            description = "Steps between two looks at the metrics; about 100 looks if not given.")
    private Long every;

    private long begun;

    /** @throws WrongUsage if one of them cannot be read */
    void begin() {
        begun = System.nanoTime();
        until();
        if (seconds != null && !(seconds > 0)) {
            throw new WrongUsage("--seconds takes a number above 0, not " + seconds);
        }
        if (every != null && every < 1) {
            throw new WrongUsage("--every takes a whole number from 1, not " + every);
        }
    }

    boolean saysHowOften() {
        return every != null;
    }

    /** Steps between two looks at the metrics of a run of so many. */
    long every(long steps) {
        return every == null ? Math.max(1, (steps + 99) / 100) : every;
    }

    /** The condition, if there is one. */
    Optional<Until> until() {
        try {
            return Optional.ofNullable(until).map(Until::parse);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--until takes " + e.getMessage());
        }
    }

    boolean isTimeUp() {
        return seconds != null && (System.nanoTime() - begun) / 1e9 >= seconds;
    }

    /**
     * Whether a run has come to the condition.
     *
     * @throws WrongUsage if it has no such metric; the message suggests the nearest
     */
    boolean isMet(long step, long every, Supplier<Map<String, Double>> metrics) {
        if (until == null || step % every != 0) {
            return false;
        }
        Map<String, Double> now = metrics.get();
        Until condition = until().orElseThrow();
        if (!now.containsKey(condition.metric())) {
            List<String> names = List.copyOf(now.keySet());
            throw new WrongUsage("--until: unknown metric '" + condition.metric() + "'"
                    + Nearest.suggest(condition.metric(), names) + "; there are " + String.join(", ", names));
        }
        return condition.isMet(now);
    }
}
