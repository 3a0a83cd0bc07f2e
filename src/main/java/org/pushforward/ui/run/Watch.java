package org.pushforward.ui.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.pushforward.experiment.compare.Stops;
import org.pushforward.experiment.compare.Until;

/** Looks whether it is time for runs that play to stop by themselves. */
final class Watch {
    private final LongSupplier clock;
    private Stops stops = Stops.NONE;
    private long began;
    /** Runs whose metric has the value already stop nobody. */
    private Set<Integer> there = new HashSet<>();

    /** @param clock nanoseconds */
    Watch(LongSupplier clock) {
        this.clock = clock;
    }

    Stops stops() {
        return stops;
    }

    void stops(Stops wanted) {
        stops = wanted;
        there = new HashSet<>();
    }

    /** The runs begin to play. */
    void begin(Judge judge) {
        began = clock.getAsLong();
        there = new HashSet<>(meeting(judge));
    }

    /** The step at which runs that stand at another are to wait. */
    long limit(long at) {
        return stops.step().filter(step -> step > at).orElse(Long.MAX_VALUE);
    }

    /** @param answered whether the metrics are new */
    Optional<Stopped> due(Judge judge, boolean answered) {
        double seconds = (clock.getAsLong() - began) / 1e9;
        if (stops.seconds().filter(length -> seconds >= length).isPresent()) {
            return Optional.of(new Stopped(Stops.Cause.SECONDS, 0));
        }
        if (!answered) {
            return Optional.empty();
        }
        return meeting(judge).stream()
                .filter(run -> !there.contains(run))
                .findFirst()
                .map(run -> new Stopped(Stops.Cause.METRIC, run));
    }

    private List<Integer> meeting(Judge judge) {
        List<Map<String, Double>> all =
                judge.scores().map(scores -> scores.metrics()).orElse(List.of());
        Optional<Until> until = stops.until();
        return java.util.stream.IntStream.range(0, all.size())
                .filter(run ->
                        until.filter(wanted -> wanted.isMet(all.get(run))).isPresent())
                .boxed()
                .toList();
    }
}
