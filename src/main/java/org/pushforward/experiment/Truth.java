package org.pushforward.experiment;

import org.pushforward.plot.EquationLine;

/**
 * The identity that a lesson teaches, with the numbers it has right now.
 *
 * @param line as in ∫p(x)dx = 1.0000
 * @param holds whether the two sides agree within what the numerics promise
 */
public record Truth(EquationLine line, boolean holds) {}
