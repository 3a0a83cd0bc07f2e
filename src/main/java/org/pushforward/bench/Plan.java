package org.pushforward.bench;

/**
 * How long to measure.
 *
 * @param threads 1 or 2, for us and for each rival
 * @param rounds each has a turn of everyone
 * @param seconds that a turn lasts at least
 */
public record Plan(int threads, int rounds, double seconds) {
    public Plan {
        if (threads < 1 || threads > 2) {
            throw new IllegalArgumentException("threads: 1 or 2, not " + threads);
        }
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds: 1 or more, not " + rounds);
        }
        if (!(seconds > 0 && seconds <= 60)) {
            throw new IllegalArgumentException("seconds: more than 0 and at most 60, not " + seconds);
        }
    }
}
