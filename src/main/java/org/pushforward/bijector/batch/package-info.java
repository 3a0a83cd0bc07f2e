/**
 * Invertible maps of whole batches, recorded in the engine so that they can be trained: what the flows are made of.
 *
 * <p>All keep to {@link org.pushforward.bijector.batch.BatchBijector}; one law test runs over all of them.
 */
package org.pushforward.bijector.batch;
