package org.pushforward.ui.run;

import org.pushforward.experiment.compare.Stops;

/**
 * Why runs have stopped by themselves.
 *
 * @param run the place of the run whose metric had the value, where that was the cause
 */
public record Stopped(Stops.Cause cause, int run) {}
