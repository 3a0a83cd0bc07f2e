/** How points and densities in the plane are drawn, for every experiment alike. */
package org.pushforward.experiment.plane;
