/** Autoencoders: an encoder to a code of few numbers, a decoder back, and the linear optimum they are judged against. */
package org.pushforward.model.autoencoder;
