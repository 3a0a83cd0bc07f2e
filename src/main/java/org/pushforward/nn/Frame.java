package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas.cblas_scopy;

import org.bytedeco.javacpp.Pointer;

/** An image whose lines lie apart, so that filters may reach over its edge; copied to and from images without gaps. */
final class Frame {
    private final Floats floats;
    private final Cursor inside;
    private final int[] places;
    private final int length;

    /**
     * @param floats zeros, and room for the image
     * @param places where in them each line begins
     * @param length numbers in a line
     */
    Frame(Floats floats, int[] places, int length) {
        this.floats = floats;
        this.places = places;
        this.length = length;
        inside = new Cursor(floats);
    }

    Floats floats() {
        return floats;
    }

    void clear() {
        Pointer.memset(inside.at(0), 0, (long) floats.length() * Float.BYTES);
    }

    private int place(int image, int line) {
        return (image * places.length + line) * length;
    }

    /** this = image {@code i} of many; the gaps are left alone. */
    void load(Cursor images, int i) {
        for (int line = 0; line < places.length; line++) {
            cblas_scopy(length, images.at(place(i, line)), 1, inside.at(places[line]), 1);
        }
    }

    /** Image {@code i} of many (+)= this. */
    void store(Cursor images, int i, boolean add) {
        for (int line = 0; line < places.length; line++) {
            if (add) {
                cblas_saxpy(length, 1f, inside.at(places[line]), 1, images.at(place(i, line)), 1);
            } else {
                cblas_scopy(length, inside.at(places[line]), 1, images.at(place(i, line)), 1);
            }
        }
    }

    /** Image {@code i} of many = this + the same for every line. */
    void store(Cursor images, int i, Cursor everyLine) {
        for (int line = 0; line < places.length; line++) {
            cblas_scopy(length, everyLine.at(0), 1, images.at(place(i, line)), 1);
            cblas_saxpy(length, 1f, inside.at(places[line]), 1, images.at(place(i, line)), 1);
        }
    }
}
