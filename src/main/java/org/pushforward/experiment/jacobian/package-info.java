/** Lesson 03: the Jacobian determinant of a map of the plane. */
package org.pushforward.experiment.jacobian;
