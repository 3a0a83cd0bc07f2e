/** Distributions, divergences, quadrature and the seeded stream: stateless but for the stream. */
package org.pushforward.prob;
