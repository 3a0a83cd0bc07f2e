package org.pushforward.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One number for each round, in the order of the rounds: steps per second, or their ratios.
 *
 * @param rounds at least one
 */
public record Rates(List<Double> rounds) {
    public Rates {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("rates need at least one round");
        }
    }

    public double lowest() {
        return sorted().get(0);
    }

    public double highest() {
        return sorted().get(rounds.size() - 1);
    }

    /** The middle one, or the mean of the two in the middle. */
    public double median() {
        List<Double> sorted = sorted();
        int middle = rounds.size() / 2;
        return rounds.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Round by round, these divided by the others: what slows a whole round cancels. */
    public Rates over(Rates others) {
        if (others.rounds.size() != rounds.size()) {
            throw new IllegalArgumentException(
                    rounds.size() + " rounds cannot be compared with " + others.rounds.size());
        }
        List<Double> ratios = new ArrayList<>();
        for (int k = 0; k < rounds.size(); k++) {
            ratios.add(rounds.get(k) / others.rounds.get(k));
        }
        return new Rates(ratios);
    }

    private List<Double> sorted() {
        return rounds.stream().sorted().toList();
    }
}
