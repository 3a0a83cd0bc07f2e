package org.pushforward.model.gmm;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;

/** What can be set about a mixture of normals and its EM. */
public final class GmmParameters {
    /** K at most: as many as there are colours. */
    public static final int MOST = 10;

    /** Each option of {@code start}. */
    static final String SPREAD = "kmeans-pp";

    static final String RANDOM = "random";
    static final String HEAP = "heap";
    static final String SAME = "same";
    static final String PLACED = "placed";

    /** Each option of {@code update}. */
    static final String BOTH = "both";

    static final String E_STEP = "e-step";
    static final String M_STEP = "m-step";
    static final String NONE = "none";

    private GmmParameters() {}

    /** {@code at-x} and {@code at-y} point at the data, as shares of the picture's sides. */
    public static Parameters all() {
        return Parameters.of(
                Parameter.whole("components", "K", 1, MOST, 2),
                Parameter.choice("covariance", Covariance.options()),
                Parameter.choice("start", SPREAD, RANDOM, HEAP, SAME, PLACED),
                Parameter.series("places", 0, 1, places()).when("start", PLACED),
                Parameter.whole("restarts", "R", 1, 10, 1).when("start", SPREAD, RANDOM),
                Parameter.real("floor", "\\varepsilon", 0, 0.1, 0.001),
                Parameter.choice("update", BOTH, E_STEP, M_STEP, NONE).live(),
                Parameter.whole("points", "n", 30, 5000, 500),
                Parameter.choice("backdrop", "contours", "density", "none").live(),
                Parameter.whole("draws", "s", 0, 50, 5).live(),
                Parameter.real("at-x", "", 0, 1, 0.38).live(),
                Parameter.real("at-y", "", 0, 1, 0.28).live());
    }

    /** On a circle about the middle. */
    private static List<Double> places() {
        List<Double> places = new ArrayList<>();
        for (int k = 0; k < MOST; k++) {
            double angle = 2 * Math.PI * k / MOST;
            places.add(hundredths(0.5 + 0.3 * Math.cos(angle)));
            places.add(hundredths(0.5 + 0.3 * Math.sin(angle)));
        }
        return places;
    }

    private static double hundredths(double value) {
        return Math.rint(100 * value) / 100;
    }
}
