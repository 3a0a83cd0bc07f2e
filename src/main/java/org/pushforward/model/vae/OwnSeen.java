package org.pushforward.model.vae;

import org.pushforward.model.image.CodePoint;

/**
 * What came of a digit drawn by hand; each image [rows * cols], 0 black to 255 white.
 *
 * @param image the digit as the encoder saw it
 * @param fromMean decoded from z = m
 * @param fromDraw decoded from z = m + σ·ε
 * @param code m in the plane of codes
 */
public record OwnSeen(byte[] image, byte[] fromMean, byte[] fromDraw, CodePoint code) {}
