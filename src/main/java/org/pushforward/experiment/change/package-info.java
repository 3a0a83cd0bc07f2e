/** The exhibit of lesson 02: z ~ π below, x = f(z) above it, p(x) turned to the side so that a block can be followed. */
package org.pushforward.experiment.change;
