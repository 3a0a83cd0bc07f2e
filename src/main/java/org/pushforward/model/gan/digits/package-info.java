/** A GAN on images: dense and convolutional players, and what a classifier of digits makes of their samples. */
package org.pushforward.model.gan.digits;
