/** What all models of points in the plane share: the data in their networks' unit, grids, and scores in nats. */
package org.pushforward.model.plane;
