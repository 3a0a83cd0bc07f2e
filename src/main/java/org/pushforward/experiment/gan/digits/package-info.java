/** A GAN on images of digits: its parameters, equation and views. */
package org.pushforward.experiment.gan.digits;
