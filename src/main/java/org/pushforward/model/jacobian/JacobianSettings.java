package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.BananaMap;
import org.pushforward.bijector.plane.ComplexSquareMap;
import org.pushforward.bijector.plane.CouplingNetwork;
import org.pushforward.bijector.plane.LinearMap;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.bijector.plane.PlaneMap;
import org.pushforward.bijector.plane.PolarMap;
import org.pushforward.bijector.plane.SwirlMap;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/**
 * What is chosen on the panel.
 *
 * @param map linear, polar, swirl, banana, complex-square or network
 * @param matrix A of the linear map
 * @param strength of the others, 0 for the identity
 * @param networkSeed names the network's weights
 * @param t how far the map has come from the identity, 0 to 1
 */
public record JacobianSettings(String map, Matrix2 matrix, double strength, int networkSeed, double t) {
    /** A flat plane has no density, so the thinnest image that is drawn keeps this least stretch. */
    public static final double LEAST_STRETCH = 1e-3;

    /** The least and the largest side of the small square. */
    public static final double SMALLEST_DELTA = 1e-3;

    private static final String[] BENT = {"polar", "swirl", "banana", "complex-square", "network"};

    /** Everything on the panel, in the order in which it is shown. */
    public static Parameters parameters() {
        return Parameters.of(
                Parameter.choice("map", "linear", "polar", "swirl", "banana", "complex-square", "network")
                        .live(),
                entry("a11", "a_{11}", 1.5),
                entry("a12", "a_{12}", 0.5),
                entry("a21", "a_{21}", 0.25),
                entry("a22", "a_{22}", 1),
                Parameter.real("strength", "s", 0, 1.5, 1).live().when("map", BENT),
                Parameter.whole("network-seed", "", 1, 99, 1).live().when("map", "network"),
                Parameter.choice("base", "uniform", "normal").live(),
                Parameter.real("z1", "z_1'", -0.95, 0.95, 0.4).live(),
                Parameter.real("z2", "z_2'", -0.95, 0.95, 0.3).live(),
                Parameter.log("delta", "\\Delta", SMALLEST_DELTA, 1, 0.5).live(),
                Parameter.real("t", "t", 0, 1, 1).live(),
                Parameter.choice("sweep", "morph", "point", "square").live(),
                Parameter.whole("grid", "", 2, 24, 8).live());
    }

    private static Parameter entry(String name, String symbol, double initial) {
        return Parameter.real(name, symbol, -2, 2, initial).live().when("map", "linear");
    }

    static JacobianSettings of(Values values) {
        Matrix2 matrix = new Matrix2(values.real("a11"), values.real("a12"), values.real("a21"), values.real("a22"));
        return new JacobianSettings(
                values.choice("map"), matrix, values.real("strength"), values.whole("network-seed"), values.real("t"));
    }

    JacobianSettings at(double otherT) {
        return new JacobianSettings(map, matrix, strength, networkSeed, otherT);
    }

    /** A linear map at t as the sliders say, (1 - t)I + tA, singular or not. */
    public Matrix2 chosenMatrix() {
        return Matrix2.IDENTITY.mix(matrix, t);
    }

    /** True if the chosen matrix is so flat that a thicker one stands in for it. */
    public boolean isCollapsed() {
        return map.equals("linear") && chosenMatrix().smallestStretch() < LEAST_STRETCH;
    }

    /** The map itself, invertible for all settings. */
    public PlaneMap plane() {
        double s = t * strength;
        return switch (map) {
            case "linear" -> new LinearMap(chosenMatrix().stretchedAtLeast(LEAST_STRETCH));
            case "polar" -> new PolarMap(s);
            case "swirl" -> new SwirlMap(s);
            case "banana" -> new BananaMap(s);
            case "complex-square" -> new ComplexSquareMap(s);
            case "network" -> new CouplingNetwork(s, new Rng(networkSeed).named("plane network"));
            default -> throw new IllegalArgumentException("no map is named '" + map + "'");
        };
    }
}
