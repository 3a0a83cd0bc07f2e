package org.pushforward.model.plane;

import java.util.Arrays;
import java.util.Optional;

/**
 * What pictures of one data set have in common, in the data's own unit; nobody writes the arrays.
 *
 * @param window what is shown
 * @param points some of the points kept aside, [count * 2]
 * @param sectors in which tenth of the directions from the data's mean each point lies, 0 to 9
 * @param truth the density that the data come from, where it is known
 * @param origin the data's mean, [2]
 * @param unit the data's standard deviations, [2]
 */
public record PlaneScene(
        PlaneWindow window,
        float[] points,
        byte[] sectors,
        Optional<PlaneField> truth,
        double[] origin,
        double[] unit) {
    private static final int SECTORS = 10;

    /** @param most how many points at most */
    public static PlaneScene of(PlaneData data, int most) {
        float[] points = Arrays.copyOf(data.test(), 2 * Math.min(most, data.test().length / 2));
        double[] origin = {data.fromUnit(0, 0), data.fromUnit(0, 1)};
        double[] unit = {data.fromUnit(1, 0) - origin[0], data.fromUnit(1, 1) - origin[1]};
        return new PlaneScene(
                data.window(), points, sectors(data.toUnit(points.clone())), data.density(), origin, unit);
    }

    private static byte[] sectors(float[] u) {
        byte[] sectors = new byte[u.length / 2];
        for (int i = 0; i < sectors.length; i++) {
            double turn = Math.atan2(u[2 * i + 1], u[2 * i]) / (2 * Math.PI) + 0.5;
            sectors[i] = (byte) Math.min(SECTORS - 1, (int) (turn * SECTORS));
        }
        return sectors;
    }

    /** A point as the parameters x1 and x2 name it: coordinate j in the data's standard deviations from their mean. */
    public double inUnits(double x, int j) {
        return (x - origin[j]) / unit[j];
    }

    /** The inverse of {@link #inUnits}. */
    public double fromUnits(double u, int j) {
        return origin[j] + unit[j] * u;
    }
}
