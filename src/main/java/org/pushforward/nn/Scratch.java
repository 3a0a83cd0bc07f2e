package org.pushforward.nn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The memory in which the backward passes of one graph work out their gradients.
 *
 * <p>A pass takes a place when a gradient gets its first contribution and gives it back once the gradient has been
 * carried on, so a deep net works in a few places that stay in the cache. Passes run one after another and leave nothing
 * here, so each starts with every place free.
 */
final class Scratch {
    private final Graph graph;
    private final List<Floats> all = new ArrayList<>();
    private final Map<Integer, Deque<Floats>> free = new HashMap<>();

    Scratch(Graph graph) {
        this.graph = graph;
    }

    /** A new pass is being recorded. */
    Scratch restart() {
        free.clear();
        all.forEach(this::give);
        return this;
    }

    /** The place of this length that was given back last, or a new one. What is in it is left over from others. */
    Floats take(int length) {
        Floats place = places(length).pollFirst();
        if (place == null) {
            place = graph.allocate(length);
            all.add(place);
        }
        return place;
    }

    void give(Floats place) {
        places(place.length()).addFirst(place);
    }

    private Deque<Floats> places(int length) {
        return free.computeIfAbsent(length, n -> new ArrayDeque<>());
    }
}
