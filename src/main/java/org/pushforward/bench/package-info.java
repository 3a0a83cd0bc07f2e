/**
 * How fast the engine trains, beside other engines in the same process.
 *
 * <p>A {@link org.pushforward.bench.Model} is one of the course's models at a size worth timing, written with the
 * engine's public classes alone. A step is a whole training step: forward, backward and the optimiser. Its batch and its
 * noise are drawn once, before the clock starts, for our engine and the rivals alike: what is compared is computing, not
 * drawing numbers.
 *
 * <p>A {@link org.pushforward.bench.Rival} trains the same models from the same weights on the same numbers, and is
 * compared only after its losses have agreed with ours for some steps.
 */
package org.pushforward.bench;
