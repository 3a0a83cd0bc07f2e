package org.pushforward.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.compare.Scores;
import org.pushforward.training.Trainer;

/**
 * Asks runs for their metrics, which may take seconds, one question at a time; whoever waits looks by {@link #pulse}.
 */
final class Judge {
    private static final long QUIET_NANOS = 150_000_000L;
    private static final long SHORTEST_NANOS = 200_000_000L;
    /** Metrics that are asked for while a run plays take at most this part of its time. */
    private static final long SHARE = 10;

    private final List<Run<?>> runs;
    private final LongSupplier clock;
    private List<CompletableFuture<Map<String, Double>>> asked = List.of();
    private List<Experiment<?>> askedOf = List.of();
    private Optional<Scores> scores = Optional.empty();
    private boolean wanted;
    private boolean demanded;
    private long quietSince;
    private long askedAt;
    private long next;

    /** @param clock nanoseconds */
    Judge(List<Run<?>> runs, LongSupplier clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** The last answer; none before the first and after another set of runs. */
    Optional<Scores> scores() {
        return scores;
    }

    /** True if the runs have moved since they were asked. */
    boolean isStale() {
        return wanted;
    }

    /** The runs have moved: they are asked as soon as they are let be. */
    void moved() {
        wanted = true;
        quietSince = clock.getAsLong();
    }

    /** The runs are others: what was answered and what was asked is of no use. */
    void changed() {
        asked = List.of();
        scores = Optional.empty();
        moved();
    }

    /** Asks now, whether the runs play or not. */
    void demand() {
        demanded = true;
    }

    /**
     * Once a pulse.
     *
     * @param still whether the runs stand
     * @param watched whether they are to be asked while they play, too
     * @return true if an answer has come
     */
    boolean pulse(boolean still, boolean watched) {
        long now = clock.getAsLong();
        boolean come = !asked.isEmpty() && asked.stream().allMatch(CompletableFuture::isDone);
        if (come) {
            scores = Optional.of(
                    new Scores(askedOf, asked.stream().map(Judge::answer).toList()));
            asked = List.of();
            next = now + Math.max(SHORTEST_NANOS, SHARE * (now - askedAt));
        }
        boolean due = still ? wanted && now - quietSince >= QUIET_NANOS : watched && now >= next;
        if (asked.isEmpty() && (due || demanded)) {
            ask(now);
            demanded = false;
            wanted = !still;
        }
        return come;
    }

    private void ask(long now) {
        askedAt = now;
        askedOf = runs.stream().<Experiment<?>>map(Run::experiment).toList();
        asked = new ArrayList<>();
        for (Run<?> run : runs) {
            asked.add(run.ask(Trainer::metrics));
        }
    }

    /** A run that has failed has no metrics. */
    private static Map<String, Double> answer(CompletableFuture<Map<String, Double>> done) {
        return done.isCompletedExceptionally() ? Map.of() : done.join();
    }
}
