package org.pushforward.model.change;

import java.util.List;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;

/** What can be set: the base, the map with its numbers, and the block that is carried. All live. */
public final class ChangeParameters {
    /** Heights of the map as first drawn: 9 knots, a rising curve that is steep in the middle. */
    private static final List<Double> DRAWN = List.of(0.3, 0.6, 0.9, 1.3, 2.1, 3.0, 3.4, 3.6, 3.8);

    private static final String[] LINE_MAPS = {"affine", "exp", "logistic", "cube", "fold", "square"};

    public static final Parameters ALL = Parameters.of(
            Parameter.choice("base", ids(BaseDensity.BASES)).live(),
            Parameter.choice("map", "affine", "exp", "logistic", "cube", "fold", "square", "drawn", "inverse-cdf")
                    .live(),
            Parameter.choice("target", ids(BaseDensity.TARGETS)).live().when("map", "inverse-cdf"),
            Parameter.real("a", "a", -3, 3, 2).live().when("map", LINE_MAPS),
            Parameter.real("b", "b", -3, 3, 1).live().when("map", LINE_MAPS),
            Parameter.real("c", "c", -1.5, 1.5, 0.5).live().when("map", "logistic", "cube", "fold", "square"),
            Parameter.series("knots", 0, 4, DRAWN).live().when("map", "drawn"),
            Parameter.real("position", "u'", 0, 1, 0.7).live(),
            Parameter.log("width", "\\Delta z", 0.002, 0.5, 0.06).live(),
            Parameter.whole("pieces", "", 0, 40, 0).live(),
            Parameter.flag("sweep", false).live(),
            Parameter.whole("batch", "n", 1, 100, 10).live());

    private ChangeParameters() {}

    private static String[] ids(List<BaseDensity> densities) {
        return densities.stream().map(BaseDensity::id).toArray(String[]::new);
    }
}
