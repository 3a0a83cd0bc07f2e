package org.pushforward.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects everything that is wrong in one file, and the lines on which the comparable things stand. */
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Problems(String file) {
        this.file = file;
    }

    void at(int line, String message) {
        found.add(new Problem(file, line, message));
    }

    /** Remembers where something stands, as in "order", "step 3", "question height". */
    void mark(String what, int line) {
        places.putIfAbsent(what, line);
    }

    Map<String, Integer> places() {
        return places;
    }

    /** In the order of their lines. */
    List<Problem> list() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
