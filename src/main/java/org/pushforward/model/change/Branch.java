package org.pushforward.model.change;

import java.util.List;
import org.pushforward.bijector.ScalarBijector;
import org.pushforward.prob.Support;

/**
 * A stretch of the z axis on which a map is strictly monotone.
 *
 * @param from left end, possibly minus infinity; belongs to the branch
 * @param to right end, possibly infinity; belongs to the next branch if there is one
 * @param f the map on this stretch
 * @param kinks values of x between which f⁻¹ is smooth, besides the ends
 */
public record Branch(double from, double to, ScalarBijector f, List<Double> kinks) {
    /** @throws IllegalArgumentException unless from &lt; to */
    public Branch {
        if (!(from < to)) {
            throw new IllegalArgumentException("a branch from " + from + " to " + to + " is empty");
        }
        kinks = List.copyOf(kinks);
    }

    static Branch smooth(double from, double to, ScalarBijector f) {
        return new Branch(from, to, f, List.of());
    }

    /** The part of the branch inside the support; check {@link #meets} first. */
    Branch within(Support support) {
        return new Branch(Math.max(from, support.lower()), Math.min(to, support.upper()), f, kinks);
    }

    boolean meets(Support support) {
        return Math.max(from, support.lower()) < Math.min(to, support.upper());
    }

    boolean contains(double z) {
        return from <= z && z <= to;
    }

    public boolean rising() {
        return f.forward(to) > f.forward(from);
    }

    /** The lowest x that the branch reaches. */
    double lowest() {
        return Math.min(f.forward(from), f.forward(to));
    }

    /** The highest x that the branch reaches. */
    double highest() {
        return Math.max(f.forward(from), f.forward(to));
    }
}
