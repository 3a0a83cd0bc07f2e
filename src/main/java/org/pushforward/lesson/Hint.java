package org.pushforward.lesson;

import java.util.Collection;
import java.util.stream.Collectors;
import org.pushforward.text.Nearest;

/** The end of a message about an unknown name: the nearest known one, or the known ones. */
final class Hint {
    private static final int LISTED = 12;

    private Hint() {}

    /** {@code did you mean "blue"?}, else {@code known are: blue, green}. */
    static String of(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return "none is known here";
        }
        return Nearest.of(word, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "known are: " + listed(known));
    }

    private static String listed(Collection<String> known) {
        String names = known.stream().sorted().limit(LISTED).collect(Collectors.joining(", "));
        return known.size() > LISTED ? names + ", ..." : names;
    }
}
