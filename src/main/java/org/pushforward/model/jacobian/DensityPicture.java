package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.PlaneMap;

/**
 * Everything about the map and π that stays while z' and Δ move: the density on a grid, the warped grid lines and the
 * integral.
 *
 * @param frame the part of the x-plane that is shown
 * @param columns cells of the density in a row
 * @param values p(x) row by row from the bottom; shape [columns * columns]
 * @param lines images of the grid's lines, each [2][points]; shape [lines]
 * @param outline image of the edge of the part of the z-plane that is shown, [2][points]
 * @param integral ∫∫p(x)dx
 */
public record DensityPicture(
        Window frame, int columns, float[] values, double[][][] lines, double[][] outline, double integral) {
    private static final int COLUMNS = 160;
    private static final int CELLS = 24;
    private static final double TOLERANCE = 2e-7;
    private static final int SAMPLES = 64;

    static DensityPicture of(JacobianSettings settings, PlaneBase base, int grid) {
        PushedDensity density = new PushedDensity(settings.plane(), base);
        Window window = Window.of(settings, base);
        return new DensityPicture(
                window,
                COLUMNS,
                values(density, window),
                lines(density.f(), base.shown(), grid),
                outline(density.f(), base.shown()),
                new MassIntegral(density, CELLS, TOLERANCE).value());
    }

    private static float[] values(PushedDensity density, Window window) {
        float[] values = new float[COLUMNS * COLUMNS];
        for (int j = 0; j < COLUMNS; j++) {
            double x2 = window.centre2() + window.half2() * (2 * (j + 0.5) / COLUMNS - 1);
            for (int i = 0; i < COLUMNS; i++) {
                double x1 = window.centre1() + window.half1() * (2 * (i + 0.5) / COLUMNS - 1);
                values[j * COLUMNS + i] = (float) density.at(new double[] {x1, x2});
            }
        }
        return values;
    }

    /** The images of the lines z₁ = c and z₂ = c that cut the shown square into {@code grid} strips each way. */
    static double[][][] lines(PlaneMap f, double half, int grid) {
        double[][][] lines = new double[2 * (grid + 1)][][];
        for (int k = 0; k <= grid; k++) {
            double c = half * (2.0 * k / grid - 1);
            lines[2 * k] = image(f, new double[] {c, -half}, new double[] {c, half});
            lines[2 * k + 1] = image(f, new double[] {-half, c}, new double[] {half, c});
        }
        return lines;
    }

    private static double[][] image(PlaneMap f, double[] from, double[] to) {
        double[][] line = new double[2][SAMPLES + 1];
        for (int i = 0; i <= SAMPLES; i++) {
            double share = (double) i / SAMPLES;
            double[] x =
                    f.forward(new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])});
            line[0][i] = x[0];
            line[1][i] = x[1];
        }
        return line;
    }

    private static double[][] outline(PlaneMap f, double half) {
        double[][] corners = {{-half, -half}, {half, -half}, {half, half}, {-half, half}};
        double[][] outline = new double[2][4 * SAMPLES];
        for (int edge = 0; edge < 4; edge++) {
            double[][] line = image(f, corners[edge], corners[(edge + 1) % 4]);
            System.arraycopy(line[0], 0, outline[0], edge * SAMPLES, SAMPLES);
            System.arraycopy(line[1], 0, outline[1], edge * SAMPLES, SAMPLES);
        }
        return outline;
    }
}
