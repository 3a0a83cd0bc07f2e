/** Variational autoencoders: an encoder to a normal distribution over codes, a decoder to a distribution over data. */
package org.pushforward.model.vae;
