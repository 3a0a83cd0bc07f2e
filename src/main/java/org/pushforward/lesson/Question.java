package org.pushforward.lesson;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Predict, then check: the reader commits to an answer before the explanation is shown.
 *
 * @param id unique in the lesson
 * @param choices empty for a free prediction
 * @param answers the index of the right choice (counted from 0), or every text or number that counts as right
 * @param explanation shown after the reader has committed
 */
public record Question(
        String id, List<Block> ask, List<List<Inline>> choices, List<String> answers, List<Block> explanation)
        implements Block {
    /** A predicted number is right within this share of the true one. */
    public static final double TOLERANCE = 0.01;

    public Question {
        ask = List.copyOf(ask);
        choices = choices.stream().map(List::copyOf).toList();
        answers = List.copyOf(answers);
        explanation = List.copyOf(explanation);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("question " + id + " has no answer");
        }
    }

    /** The index of the right choice; only for questions with choices. */
    public int rightChoice() {
        return Integer.parseInt(answers.get(0));
    }

    /** Whether the choice of this index is the right one. */
    public boolean accepts(int choice) {
        return choice == rightChoice();
    }

    /**
     * Whether a free prediction is right: a number (also a fraction such as 1/2) within {@link #TOLERANCE} of an
     * answer, or the words of an answer whatever their case and spacing.
     */
    public boolean accepts(String prediction) {
        return answers.stream().anyMatch(answer -> agrees(answer, prediction));
    }

    private static boolean agrees(String answer, String prediction) {
        OptionalDouble truth = number(answer);
        OptionalDouble guess = number(prediction);
        if (truth.isPresent() && guess.isPresent()) {
            double allowed = TOLERANCE * (truth.getAsDouble() == 0 ? 1 : Math.abs(truth.getAsDouble()));
            return Math.abs(truth.getAsDouble() - guess.getAsDouble()) <= allowed;
        }
        return plain(answer).equals(plain(prediction));
    }

    private static String plain(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.。]+", " ")
                .strip();
    }

    /** The number that a text states, if it states one: {@code 0.5}, {@code -3e2}, {@code 1/2}, {@code −2}. */
    public static OptionalDouble number(String text) {
        String[] parts = text.strip().replace('−', '-').replace('／', '/').split("/", 2);
        try {
            double value = Double.parseDouble(parts[0]);
            return OptionalDouble.of(parts.length == 1 ? value : value / Double.parseDouble(parts[1]));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
