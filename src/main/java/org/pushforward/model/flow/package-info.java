/**
 * Flows of points in the plane: what their layers are made of, how they learn by exact log-likelihood, and everything
 * that is looked at on the way.
 */
package org.pushforward.model.flow;
