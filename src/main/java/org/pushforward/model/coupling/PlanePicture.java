package org.pushforward.model.coupling;

import java.util.function.UnaryOperator;
import org.pushforward.prob.Rng;

/**
 * What becomes of two coordinates of z: a grid in which all others stay as they are, or a cloud of normal points.
 *
 * @param a the coordinate drawn across, from 0
 * @param b the coordinate drawn up, another one
 * @param placeA where the wire of a ends in x
 * @param placeB where the wire of b ends in x
 * @param before lines of the grid in (z_a, z_b), each [2][points]; one cloud [2][points]
 * @param after the same points in x, on the places where the wires end
 * @param isCloud true for a cloud
 */
public record PlanePicture(
        int a, int b, int placeA, int placeB, double[][][] before, double[][][] after, boolean isCloud) {
    private static final int STRIPS = 8;
    private static final int SAMPLES = 40;
    private static final int POINTS = 600;

    /** Two coordinates and where their wires end. */
    record Pair(int a, int b, int placeA, int placeB) {}

    static PlanePicture grid(UnaryOperator<double[]> f, double[] z, Pair pair) {
        double[][][] before = new double[2 * (STRIPS + 1)][][];
        double[][][] after = new double[before.length][][];
        for (int k = 0; k <= STRIPS; k++) {
            double c = CouplingSettings.REACH * (2.0 * k / STRIPS - 1);
            for (int way = 0; way < 2; way++) {
                double[][] line = line(c, way);
                before[2 * k + way] = line;
                after[2 * k + way] = image(f, rows(z, pair, line), pair);
            }
        }
        return new PlanePicture(pair.a, pair.b, pair.placeA, pair.placeB, before, after, false);
    }

    static PlanePicture cloud(UnaryOperator<double[]> f, int dims, Pair pair) {
        Rng rng = new Rng(1).named("cloud");
        double[][] points = new double[POINTS][dims];
        double[][] before = new double[2][POINTS];
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < dims; j++) {
                points[i][j] = rng.nextGaussian();
            }
            before[0][i] = points[i][pair.a];
            before[1][i] = points[i][pair.b];
        }
        return new PlanePicture(
                pair.a,
                pair.b,
                pair.placeA,
                pair.placeB,
                new double[][][] {before},
                new double[][][] {image(f, points, pair)},
                true);
    }

    /** z_a = c or z_b = c. */
    private static double[][] line(double c, int way) {
        double[][] line = new double[2][SAMPLES + 1];
        for (int i = 0; i <= SAMPLES; i++) {
            line[way][i] = c;
            line[1 - way][i] = CouplingSettings.REACH * (2.0 * i / SAMPLES - 1);
        }
        return line;
    }

    private static double[][] rows(double[] z, Pair pair, double[][] line) {
        double[][] rows = new double[line[0].length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = z.clone();
            rows[i][pair.a] = line[0][i];
            rows[i][pair.b] = line[1][i];
        }
        return rows;
    }

    private static double[][] image(UnaryOperator<double[]> f, double[][] rows, Pair pair) {
        double[][] image = new double[2][rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] x = f.apply(rows[i]);
            image[0][i] = x[pair.placeA];
            image[1][i] = x[pair.placeB];
        }
        return image;
    }
}
