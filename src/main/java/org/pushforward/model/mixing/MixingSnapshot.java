package org.pushforward.model.mixing;

import java.util.Optional;
import org.pushforward.bijector.Lu;

/**
 * Everything that the stage of the channel mixing draws; fresh or never written again. A picture has the channels of one
 * pixel after those of another, pixels row by row from the top; shape [side * side * 3].
 *
 * @param settings d and W
 * @param lu the factors of W
 * @param before z
 * @param after x = W z at every pixel
 * @param back where x leads back to, none if W is singular
 * @param pixel the pixel looked at, from 0
 * @param rounded true if x was rounded to 8 bits before it went back
 * @param measured the Jacobian of the whole layer
 */
public record MixingSnapshot(
        MixingSettings settings,
        Lu lu,
        double[] before,
        double[] after,
        Optional<Back> back,
        int pixel,
        boolean rounded,
        MeasuredJacobian measured) {

    /**
     * The way back.
     *
     * @param inverse W⁻¹; shape [3][3]
     * @param picture W⁻¹ x, or W⁻¹ of the rounded x
     * @param roundTrip the largest |W⁻¹(W z) - z|, x not rounded
     */
    public record Back(double[][] inverse, double[] picture, double roundTrip) {}

    public int pixels() {
        return settings.side() * settings.side();
    }

    /** log|det W|, minus infinity if it is singular but for rounding. */
    public double logDetW() {
        return MeasuredJacobian.logAbsDet(lu);
    }

    /** d·d·log|det W|. */
    public double logDet() {
        return pixels() * logDetW();
    }

    /** The largest |W⁻¹(W z) - z|, NaN without a way back. */
    public double roundTrip() {
        return back.map(Back::roundTrip).orElse(Double.NaN);
    }

    /** How far the picture that came back is from z at most, x rounded or not; NaN without a way back. */
    public double missedBy() {
        return back.map(way -> largestDifference(way.picture(), before)).orElse(Double.NaN);
    }

    /** The channels of the pixel looked at. */
    public double[] pixelOf(double[] picture) {
        double[] channels = new double[MixingSettings.CHANNELS];
        System.arraycopy(picture, pixel * channels.length, channels, 0, channels.length);
        return channels;
    }

    static double largestDifference(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }
}
