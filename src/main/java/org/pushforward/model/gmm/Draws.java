package org.pushforward.model.gmm;

/**
 * Points drawn from the model: the latest ones, each with the component that was drawn first. Their noise is kept, so
 * while the parameters move the points move with them.
 *
 * @param points [count * 2], the newest last
 * @param components which one each is from [count]
 * @param u the uniform number that chose the newest point's component; NaN if there is none
 */
public record Draws(float[] points, byte[] components, double u) {
    public int count() {
        return components.length;
    }
}
