package org.pushforward.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/** Uniform on the eight dark squares of side 2 of a 4 x 4 board on [-4, 4]², p = 1/32 there. */
public record Checkerboard() implements PlaneDensity {
    private static final int SQUARES = 8;
    private static final double LOG_AREA = Math.log(32);

    /** Uniform on [0, 2) in steps that a float holds up to 4, or rounding would put some points on a light square. */
    private static double within(Rng rng) {
        return Math.floor(rng.nextDouble() * 0x1p23) * 0x1p-22;
    }

    private static double left(int square) {
        return 2 * (square / 2) - 4;
    }

    private static double bottom(int square) {
        return 2 * (2 * (square % 2) + square / 2 % 2) - 4;
    }

    @Override
    public void sample(Rng rng, float[] out, int at) {
        int square = rng.nextInt(SQUARES);
        out[at] = (float) (left(square) + within(rng));
        out[at + 1] = (float) (bottom(square) + within(rng));
    }

    @Override
    public OptionalDouble logProb(double x, double y) {
        boolean onBoard = Math.min(x, y) >= -4 && Math.max(x, y) < 4;
        boolean dark = (long) (Math.floor(x / 2) + Math.floor(y / 2)) % 2 == 0;
        return OptionalDouble.of(onBoard && dark ? -LOG_AREA : Double.NEGATIVE_INFINITY);
    }

    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(LOG_AREA);
    }

    @Override
    public Optional<Modes> modes() {
        double[][] centres = new double[SQUARES][];
        for (int k = 0; k < SQUARES; k++) {
            centres[k] = new double[] {left(k) + 1, bottom(k) + 1};
        }
        return Optional.of(new Modes(centres, 1, Modes.Shape.SQUARE));
    }
}
