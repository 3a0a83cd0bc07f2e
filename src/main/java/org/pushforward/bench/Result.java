package org.pushforward.bench;

import java.util.List;

/**
 * What was measured of one model.
 *
 * @param ours steps per second
 * @param productShare of our time, between 0 and 1, spent inside matrix products
 */
public record Result(Model model, Rates ours, double productShare, List<Against> rivals) {
    /** A rival's steps per second, and how many times faster we were in each round. */
    public record Against(String rival, Rates rates, Rates ratios) {}
}
