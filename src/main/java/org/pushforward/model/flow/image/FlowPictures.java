package org.pushforward.model.flow.image;

/**
 * Images as bytes, 0 black to 255 white, each [count * rows * cols].
 *
 * @param rows height of an image
 * @param cols width of an image
 * @param samples decoded from fixed draws of the prior, at the temperature
 * @param originals test images, and behind them one drawn by hand, if there is one
 * @param decoded what comes back from their codes
 * @param errors max |decode(encode(y)) - y| of each, in units of [0, 1]
 * @param interpolation decoded from the way between two codes
 * @param attribute one image with more and more of an attribute
 * @param piles test images of one class
 * @param moved the same with their codes moved towards another class
 */
public record FlowPictures(
        int rows,
        int cols,
        byte[] samples,
        byte[] originals,
        byte[] decoded,
        double[] errors,
        byte[] interpolation,
        byte[] attribute,
        byte[] piles,
        byte[] moved) {
    public static final int SAMPLES = 20;
    /** Pictures of an interpolation and of an attribute. */
    public static final int WAY = 7;

    public static final int PILE = 7;

    /** The greatest error of all images shown. */
    public double worst() {
        double worst = 0;
        for (double error : errors) {
            worst = Math.max(worst, error);
        }
        return worst;
    }
}
