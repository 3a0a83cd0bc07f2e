package org.pushforward.model.flow.image;

import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.Examples;
import org.pushforward.model.image.OwnDigit;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/**
 * The test images that are shown, dequantised with noise that stays the same: one of each class, a row for a digit drawn by
 * hand, and a few of one class.
 */
final class ShownImages {
    private static final int OWN = Examples.MOST;
    /** The row of the first image of the one class. */
    static final int PILE_AT = OWN + 1;

    private static final int ROWS = PILE_AT + FlowPictures.PILE;
    private static final long NOISE = 20141030L;

    private final GreyLevels levels;
    private final ImageSet images;
    private final int[] examples;
    private final float[] x;
    private final Dequantised data;
    private boolean own;

    ShownImages(GreyLevels levels, ImageSet images) {
        this.levels = levels;
        this.images = images;
        examples = Examples.of(images);
        x = new float[ROWS * images.dims()];
        data = Dequantised.empty(ROWS, images.dims());
    }

    int rows() {
        return ROWS;
    }

    ImageSet images() {
        return images;
    }

    /** How many images stand in the row of examples. */
    int count() {
        return own ? OWN + 1 : OWN;
    }

    /** Puts the images in their rows that the values name. */
    void choose(Values values) {
        int dims = images.dims();
        for (int e = 0; e < OWN; e++) {
            images.image(examples[Math.min(e, examples.length - 1)], x, e * dims);
        }
        Optional<float[]> drawn = OwnDigit.of(values.choice(OwnDigit.PARAMETER), images);
        own = drawn.isPresent();
        drawn.ifPresent(digit -> System.arraycopy(digit, 0, x, OWN * dims, dims));
        fillPile(values.whole("class-from"));
        data.draw(levels, x, new Rng(NOISE));
    }

    /** The first images of the class; the last one again, or any, where there are too few. */
    private void fillPile(int label) {
        int row = PILE_AT;
        int last = examples[Math.min(label, examples.length - 1)];
        for (int i = 0; i < images.count() && row < ROWS; i++) {
            if (images.label(i) == label) {
                last = i;
                images.image(i, x, row++ * images.dims());
            }
        }
        while (row < ROWS) {
            images.image(last, x, row++ * images.dims());
        }
    }

    /** [rows, pixels] in [0, 1). */
    float[] y() {
        return data.y();
    }

    /** [rows, pixels] in [0, 1]. */
    float[] u() {
        return data.u();
    }
}
