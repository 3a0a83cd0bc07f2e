package org.pushforward.model.autoencoder;

/**
 * Images as bytes, 0 black to 255 white, each [count * rows * cols].
 *
 * @param rows height of an image
 * @param cols width of an image
 * @param originals test images x
 * @param inputs the same with the noise, x̃
 * @param decoded x̂ = g(f(x̃))
 * @param principal the best linear reconstruction of x̃ with codes of the same size
 * @param manifold what evenly spaced codes of the plane decode to, {@link #SIDE} by {@link #SIDE} from the top left
 * @param pointed decoded from the code that is pointed at
 */
public record Pictures(
        int rows,
        int cols,
        byte[] originals,
        byte[] inputs,
        byte[] decoded,
        byte[] principal,
        byte[] manifold,
        byte[] pointed) {
    /** Rows and columns of the manifold's grid. */
    public static final int SIDE = 15;
}
