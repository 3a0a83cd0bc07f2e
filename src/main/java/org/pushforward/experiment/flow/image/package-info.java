/** Flows of images on the stage: a small GLOW, and NICE. */
package org.pushforward.experiment.flow.image;
