package org.pushforward.model.image;

/**
 * A place in the plane of codes.
 *
 * @param z1 in the plane's first dimension
 * @param z2 in its second; 0 where it is a line
 */
public record CodePoint(double z1, double z2) {}
