package org.pushforward.model.image;

import java.util.Optional;
import org.pushforward.data.DrawnDigit;
import org.pushforward.data.ImageSet;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Sketch;

/** A digit that a person drew, to be encoded beside the test images; for images of the digits' size alone. */
public final class OwnDigit {
    /** The parameter's name. */
    public static final String PARAMETER = "digit";

    private static final int SIDE = 28;

    private OwnDigit() {}

    /** The board to draw on; nothing is drawn at first. */
    public static Parameter parameter() {
        return Parameter.sketch(PARAMETER, SIDE, SIDE).live();
    }

    /**
     * The digit in the frame in which those of MNIST stand.
     *
     * @param sketch the parameter's value
     * @param images the set beside which it is shown
     * @return [28 * 28] in [0, 1]; none if nothing is drawn, or the images have another size
     */
    public static Optional<float[]> of(String sketch, ImageSet images) {
        boolean fits = images.rows() == SIDE && images.cols() == SIDE;
        return fits && !sketch.equals(Sketch.EMPTY)
                ? Optional.of(DrawnDigit.framed(Sketch.pixels(sketch), SIDE))
                : Optional.empty();
    }
}
