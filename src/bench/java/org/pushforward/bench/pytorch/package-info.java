/**
 * PyTorch's eager execution through DJL, written as its users write: fused linear layers and activations, gradients for
 * nothing that is not trained, gradients freed rather than zeroed between steps, the fused optimiser, arrays freed at the
 * end of a step.
 */
package org.pushforward.bench.pytorch;
