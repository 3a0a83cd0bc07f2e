package org.pushforward.model.gmm;

/**
 * The point of the data that is looked at.
 *
 * @param index which one, from 0
 * @param x its first coordinate
 * @param y its second coordinate
 * @param gamma its responsibilities, as the last E step left them [K]
 * @param posterior p(k | x) under the present parameters, to which the next E step takes them [K]
 */
public record Pointed(int index, double x, double y, double[] gamma, double[] posterior) {
    /** The component with the greatest responsibility. */
    public int owner() {
        int owner = 0;
        for (int k = 1; k < gamma.length; k++) {
            owner = gamma[k] > gamma[owner] ? k : owner;
        }
        return owner;
    }
}
