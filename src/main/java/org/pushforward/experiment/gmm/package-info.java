/** The exhibit of Gaussian mixtures and EM. */
package org.pushforward.experiment.gmm;
