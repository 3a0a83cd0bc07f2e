package org.pushforward.model.change;

/**
 * The samples as they are drawn: those that landed as histograms, some of those in flight as dots.
 *
 * @param count how many have landed since the beginning
 * @param zHeights histogram over the z axis as a density; shape [Scene.BINS]
 * @param xHeights histogram over the x axis as a density; shape [Scene.BINS]
 * @param dots in flight
 */
public record Sampled(long count, double[] zHeights, double[] xHeights, Dots dots) {
    /**
     * Samples in flight, shape [dots] each.
     *
     * @param z where they were drawn
     * @param x where they will land
     * @param progress 0 just drawn, 1 landing
     */
    public record Dots(double[] z, double[] x, double[] progress) {}
}
