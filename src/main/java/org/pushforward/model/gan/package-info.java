/** Generative adversarial networks. */
package org.pushforward.model.gan;
