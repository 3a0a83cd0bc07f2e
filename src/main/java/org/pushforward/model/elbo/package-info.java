/** A latent model with one latent number, small enough that its evidence, posterior and bound are all exact. */
package org.pushforward.model.elbo;
