/** The autoencoder of digits: its parameters, equation and views. */
package org.pushforward.experiment.autoencoder;
