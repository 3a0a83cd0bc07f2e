package org.pushforward.data;

import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/** Uniform on the eight dark squares of side 2 of a 4 x 4 board on [-4, 4]², p = 1/32 there. */
public record Checkerboard() implements PlaneDensity {
    private static final double LOG_AREA = Math.log(32);

    @Override
    public void sample(Rng rng, double[] xy) {
        int square = rng.nextInt(8);
        int column = square / 2;
        int row = 2 * (square % 2) + column % 2;
        xy[0] = 2 * (column + rng.nextDouble()) - 4;
        xy[1] = 2 * (row + rng.nextDouble()) - 4;
    }

    @Override
    public OptionalDouble logProb(double x, double y) {
        boolean onBoard = Math.abs(x) < 4 && Math.abs(y) < 4;
        boolean dark = (long) (Math.floor(x / 2) + Math.floor(y / 2)) % 2 == 0;
        return OptionalDouble.of(onBoard && dark ? -LOG_AREA : Double.NEGATIVE_INFINITY);
    }

    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(LOG_AREA);
    }
}
