/** The short text code of a run: its experiment, parameters, data and seed, to be typed, pasted or linked to. */
package org.pushforward.experiment.code;
