/** Change of variables in the plane, explored: one map, one density, one small square. */
package org.pushforward.model.jacobian;
