/** Generative adversarial networks whose points lie in the plane. */
package org.pushforward.model.gan.plane;
