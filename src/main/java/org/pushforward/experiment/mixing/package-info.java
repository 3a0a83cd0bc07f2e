/** Lesson 14: mixing the channels of a picture. */
package org.pushforward.experiment.mixing;
