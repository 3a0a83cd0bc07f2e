/** Lesson 12: coupling layers. */
package org.pushforward.experiment.coupling;
