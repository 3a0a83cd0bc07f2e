/** The invertible 1×1 convolution, explored: one matrix mixes the channels of every pixel. */
package org.pushforward.model.mixing;
