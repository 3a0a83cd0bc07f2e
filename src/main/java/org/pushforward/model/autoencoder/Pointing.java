package org.pushforward.model.autoencoder;

import org.pushforward.model.image.OwnDigit;
import org.pushforward.parameter.Values;

/**
 * What is pointed at, and through which noise one looks.
 *
 * @param z1 the code that is decoded large, in the plane's first dimension, relative
 * @param z2 the same in the second
 * @param from the example at which the interpolation begins
 * @param to the example at which it ends
 * @param noise ν of the examples' inputs
 * @param sketch a digit drawn by hand, empty if there is none
 */
record Pointing(double z1, double z2, int from, int to, double noise, String sketch) {
    static Pointing of(Values values) {
        return new Pointing(
                values.real("z1"),
                values.real("z2"),
                values.whole("from"),
                values.whole("to"),
                values.real("noise"),
                values.choice(OwnDigit.PARAMETER));
    }
}
