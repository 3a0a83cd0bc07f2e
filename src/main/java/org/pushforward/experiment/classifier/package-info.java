/** The classifier of digits: its parameters, equation and views. */
package org.pushforward.experiment.classifier;
