/** The adversarial game in the plane as an exhibit. */
package org.pushforward.experiment.gan.plane;
