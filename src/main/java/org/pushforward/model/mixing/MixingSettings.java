package org.pushforward.model.mixing;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/**
 * What is chosen on the panel.
 *
 * @param side d: the picture has d rows and d columns
 * @param w W at t: (1 - t)·I + t·(the chosen matrix); shape [3][3]
 */
public record MixingSettings(int side, double[][] w) {
    /** The picture's channels: red, green, blue. */
    public static final int CHANNELS = SmallPicture.CHANNELS;

    public static final int MOST_SIDE = 10;

    /** Every entry of W lies between minus this and this. */
    public static final double REACH = 2;

    private static final double[][] IDENTITY = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PERMUTATION = {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}};
    private static final double[][] NEARLY_SINGULAR = {{0.6, 0.3, 0.1}, {0.3, 0.4, 0.3}, {0.45, 0.35, 0.21}};
    private static final double[][] SINGULAR = {{0.5, 0.25, 0.25}, {0.25, 0.5, 0.25}, {0.375, 0.375, 0.25}};

    /** Everything on the panel, in the order in which it is shown. */
    public static Parameters parameters() {
        List<Parameter> all = new ArrayList<>(List.of(
                Parameter.choice(
                                "matrix",
                                "permutation",
                                "identity",
                                "rotation",
                                "random",
                                "nearly-singular",
                                "singular",
                                "own")
                        .live(),
                Parameter.real("angle", "\\varphi", -180, 180, 40).live().when("matrix", "rotation"),
                Parameter.whole("matrix-seed", "", 1, 99, 1).live().when("matrix", "random")));
        for (int i = 0; i < CHANNELS; i++) {
            for (int j = 0; j < CHANNELS; j++) {
                String symbol = "w_{" + (i + 1) + (j + 1) + "}";
                all.add(Parameter.real(entry(i, j), symbol, -REACH, REACH, PERMUTATION[i][j])
                        .live()
                        .when("matrix", "own"));
            }
        }
        all.add(Parameter.real("t", "t", 0, 1, 1).live());
        all.add(Parameter.whole("side", "d", 2, MOST_SIDE, 8).live());
        all.add(Parameter.whole("row", "", 1, MOST_SIDE, 3).live());
        all.add(Parameter.whole("column", "", 1, MOST_SIDE, 6).live());
        all.add(Parameter.flag("eight-bits", false).live());
        all.add(Parameter.choice("sweep", "morph", "pixel").live());
        return Parameters.of(all.toArray(Parameter[]::new));
    }

    /** The name of the parameter for row i and column j of W, from 0. */
    public static String entry(int i, int j) {
        return "w" + (i + 1) + (j + 1);
    }

    static MixingSettings of(Values values) {
        double[][] chosen = chosen(values);
        double t = values.real("t");
        double[][] w = new double[CHANNELS][CHANNELS];
        for (int i = 0; i < CHANNELS; i++) {
            for (int j = 0; j < CHANNELS; j++) {
                w[i][j] = (1 - t) * IDENTITY[i][j] + t * chosen[i][j];
            }
        }
        return new MixingSettings(values.whole("side"), w);
    }

    private static double[][] chosen(Values values) {
        return switch (values.choice("matrix")) {
            case "permutation" -> PERMUTATION;
            case "identity" -> IDENTITY;
            case "rotation" -> rotation(Math.toRadians(values.real("angle")));
            case "random" -> random(new Rng(values.whole("matrix-seed")).named("mixing"));
            case "nearly-singular" -> NEARLY_SINGULAR;
            case "singular" -> SINGULAR;
            default -> own(values);
        };
    }

    /** About the axis (1, 1, 1) of greys, which stay as they are: it turns hues. */
    private static double[][] rotation(double angle) {
        double along = (1 - Math.cos(angle)) / 3;
        double across = Math.sin(angle) / Math.sqrt(3);
        double same = Math.cos(angle) + along;
        return new double[][] {
            {same, along - across, along + across},
            {along + across, same, along - across},
            {along - across, along + across, same}
        };
    }

    private static double[][] random(Rng rng) {
        double[][] w = new double[CHANNELS][CHANNELS];
        for (double[] row : w) {
            for (int j = 0; j < CHANNELS; j++) {
                row[j] = Math.max(-REACH, Math.min(REACH, 0.6 * rng.nextGaussian()));
            }
        }
        return w;
    }

    private static double[][] own(Values values) {
        double[][] w = new double[CHANNELS][CHANNELS];
        for (int i = 0; i < CHANNELS; i++) {
            for (int j = 0; j < CHANNELS; j++) {
                w[i][j] = values.real(entry(i, j));
            }
        }
        return w;
    }
}
