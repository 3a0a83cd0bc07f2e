/** Weights that come with the program, so that a model of images opens on what it has learned. */
package org.pushforward.experiment.pretrained;
