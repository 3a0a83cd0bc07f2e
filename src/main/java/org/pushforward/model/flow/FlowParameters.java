package org.pushforward.model.flow;

import static org.pushforward.parameter.Parameter.choice;
import static org.pushforward.parameter.Parameter.log;
import static org.pushforward.parameter.Parameter.real;
import static org.pushforward.parameter.Parameter.series;
import static org.pushforward.parameter.Parameter.whole;

import java.util.Collections;
import java.util.stream.Stream;
import org.pushforward.data.DataSets;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;

/** What can be set about flows in the plane. */
public final class FlowParameters {
    /** Points within so many standard deviations of the data's mean can be pointed at. */
    public static final double EDGE = 3;

    /** Figures' sizes, and radii as shares of them. */
    public static final double SMALLEST = 0.05;

    public static final double LARGEST = 2;
    public static final double FARTHEST = 3;

    private static final int MOST_LAYERS = 16;
    private static final String TARGET = "circles";

    private FlowParameters() {}

    /** Of one flow. {@code layer} says after how many layers the warped grid is shown, at most all there are. */
    public static Parameters plane() {
        return Parameters.of(
                choice("flow", "spline", "nice", "realnvp", "glow", "maf"),
                whole("layers", "K", 1, MOST_LAYERS, 4),
                whole("hidden", "h", 4, 128, 32),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 5e-3).live(),
                log("decay", "\\tau", 10, 1e6, 1000).live(),
                whole("batch", "B", 16, 1024, 256),
                real("layer", "k", 0, MOST_LAYERS + 1.0, 2).live(),
                real("x1", "x_1", -EDGE, EDGE, 0.5).live(),
                real("x2", "x_2", -EDGE, EDGE, 0.5).live());
    }

    /** Of two flows with one prior; {@code way} says how far everything is on its way from A over z to B. */
    public static Parameters transport() {
        return Parameters.of(
                choice("target", targets()),
                choice("flow", "spline", "nice", "realnvp", "glow", "maf"),
                whole("layers", "K", 1, MOST_LAYERS, 4),
                whole("hidden", "h", 4, 128, 32),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 5e-3).live(),
                log("decay", "\\tau", 10, 1e6, 1000).live(),
                whole("batch", "B", 16, 1024, 256),
                choice("figure", Figure.words().toArray(String[]::new)).live(),
                real("size", "r", SMALLEST, LARGEST, 0.4).live(),
                series("drawn", SMALLEST, FARTHEST, Collections.nCopies(Figure.DIRECTIONS, 1.0))
                        .live()
                        .when("figure", Figure.DRAWN.word()),
                real("x1", "x_1", -EDGE, EDGE, -0.9).live(),
                real("x2", "x_2", -EDGE, EDGE, 0.9).live(),
                real("way", "", 0, 1, 0.5).live());
    }

    /** The sets that can be reached, first the one that is when nothing is said. */
    private static String[] targets() {
        return Stream.concat(Stream.of(TARGET), DataSets.names(2).stream().filter(name -> !name.equals(TARGET)))
                .toArray(String[]::new);
    }

    static FlowKind kind(Values values) {
        return FlowKind.of(values.choice("flow"));
    }

    static FlowKind.Sizes sizes(Values values) {
        return new FlowKind.Sizes(values.whole("layers"), values.whole("hidden"));
    }
}
