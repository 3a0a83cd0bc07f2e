package org.pushforward.experiment;

/** A press of the mouse on a view, and where it has come to: pixels of the view, the origin at its top left. */
public record Gesture(double startX, double startY, double x, double y) {}
