/** The evidence of one observation, cut into its lower bound and what the bound misses. */
package org.pushforward.experiment.elbo;
