package org.pushforward.model.flow.image;

/**
 * An image on its way to the code, after one layer; its numbers stand where they came from. Nobody writes the arrays.
 *
 * @param kind of the layer: {@code image}, {@code squeeze}, {@code act-norm}, {@code mixing}, {@code coupling}, {@code
 *     scaling} or {@code logit}
 * @param values -4 to 4 as 0 to 255, what lies beyond at the ends, [rows * cols]
 * @param roles what each pixel is: {@link #FREE}, {@link #KEPT}, {@link #MOVED} or {@link #CODE}, [rows * cols]
 */
public record LayerPicture(String kind, byte[] values, byte[] roles) {
    /** Nothing in particular. */
    public static final byte FREE = 0;
    /** Kept by this coupling, read by its network. */
    public static final byte KEPT = 1;
    /** Moved by this coupling. */
    public static final byte MOVED = 2;
    /** Already part of the code. */
    public static final byte CODE = 3;
}
