package org.pushforward.model.coupling;

import java.util.List;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;

/**
 * What is chosen on the panel.
 *
 * @param dims D
 * @param split d: each layer copies so many coordinates, fewer than D
 * @param layers how many couplings stand in a row
 * @param kind affine, or additive with β = 1
 * @param mixing what happens between layers: swap, none, reverse or shuffle
 * @param function what F and H are: network, linear, sine or bump
 * @param strength s, 0 for the identity
 * @param seed names the random weights of F and H, and the orders of shuffle
 */
public record CouplingSettings(
        int dims, int split, int layers, String kind, String mixing, String function, double strength, int seed) {
    /** The largest D, and how many numbers the series z has: the first D of them count. */
    public static final int MOST_DIMS = 8;

    public static final int MOST_LAYERS = 8;

    /** Every z_i lies between minus this and this. */
    public static final double REACH = 2;

    public static final double MOST_STRENGTH = 1;

    private static final List<Double> POINT = List.of(0.8, -1.1, 0.4, 1.3, -0.6, 0.9, -1.4, 0.2);

    /** Everything on the panel, in the order in which it is shown. */
    public static Parameters parameters() {
        return Parameters.of(
                Parameter.whole("dims", "D", 2, MOST_DIMS, 6).live(),
                Parameter.whole("split", "d", 1, MOST_DIMS - 1, 3).live(),
                Parameter.whole("layers", "K", 1, MOST_LAYERS, 4).live(),
                Parameter.choice("mixing", "swap", "none", "reverse", "shuffle").live(),
                Parameter.choice("kind", "affine", "additive").live(),
                Parameter.choice("function", "network", "linear", "sine", "bump")
                        .live(),
                Parameter.real("strength", "s", 0, MOST_STRENGTH, 0.7).live(),
                Parameter.whole("function-seed", "", 1, 99, 1).live(),
                Parameter.series("z", -REACH, REACH, POINT).live(),
                Parameter.whole("layer", "k", 1, MOST_LAYERS, 1).live(),
                Parameter.choice("picture", "grid", "cloud").live(),
                Parameter.whole("across", "a", 1, MOST_DIMS, 1).live(),
                Parameter.whole("up", "b", 1, MOST_DIMS, 4).live(),
                Parameter.choice("sweep", "point", "coordinate", "strength").live());
    }

    static CouplingSettings of(Values values) {
        int dims = values.whole("dims");
        return new CouplingSettings(
                dims,
                Math.min(values.whole("split"), dims - 1),
                values.whole("layers"),
                values.choice("kind"),
                values.choice("mixing"),
                values.choice("function"),
                values.real("strength"),
                values.whole("function-seed"));
    }

    /** The first D numbers of the series. */
    double[] point(Values values) {
        List<Double> z = values.series("z");
        double[] point = new double[dims];
        for (int i = 0; i < dims; i++) {
            point[i] = z.get(i);
        }
        return point;
    }

    /** A coordinate as numbered on the panel, from 0, at most D - 1. */
    int coordinate(int number) {
        return Math.min(number, dims) - 1;
    }
}
