package org.pushforward.data;

/**
 * The separate modes of a density in the plane, to tell which of them a model's samples reach.
 *
 * <p>A sample is good if it lies within the reach of a mode: for a Gaussian three standard deviations from its centre,
 * for a square inside. A mode is covered if at least one good sample is its own.
 *
 * <p>Source: A. Srivastava et al., "VEEGAN: reducing mode collapse in GANs using implicit variational learning", 2017.
 *
 * @param centres one point for each mode, [K][2]
 * @param reach a disc's radius, or half a square's side
 * @param shape of the modes
 */
public record Modes(double[][] centres, double reach, Shape shape) {
    /** What lies within reach of a centre. */
    public enum Shape {
        /** Euclid's distance is at most the reach. */
        DISC,
        /** Each coordinate differs by at most the reach. */
        SQUARE
    }

    /**
     * How samples lie among the modes.
     *
     * @param covered how many modes have at least one good sample
     * @param modes how many there are
     * @param good the share of samples that are good, in [0, 1]; 0 without samples
     */
    public record Coverage(int covered, int modes, double good) {}

    /** Round normals, each reaching to three standard deviations. */
    static Modes gaussians(double[][] centres, double sigma) {
        return new Modes(centres, 3 * sigma, Shape.DISC);
    }

    /** How many modes there are. */
    public int count() {
        return centres.length;
    }

    /** {@return the mode of which (x, y) is a good sample, the nearest if there are two; -1 if of none} */
    public int of(double x, double y) {
        int nearest = -1;
        double least = Math.nextUp(reach);
        for (int k = 0; k < centres.length; k++) {
            double distance = distance(x - centres[k][0], y - centres[k][1]);
            if (distance < least) {
                least = distance;
                nearest = k;
            }
        }
        return nearest;
    }

    private double distance(double dx, double dy) {
        return switch (shape) {
            case DISC -> Math.sqrt(dx * dx + dy * dy);
            case SQUARE -> Math.max(Math.abs(dx), Math.abs(dy));
        };
    }

    /**
     * Counts covered modes and good samples.
     *
     * @param points [n, 2], row by row, in the data's own unit
     */
    public Coverage coverage(float[] points) {
        boolean[] seen = new boolean[count()];
        int covered = 0;
        int good = 0;
        int n = points.length / 2;
        for (int i = 0; i < n; i++) {
            int mode = of(points[2 * i], points[2 * i + 1]);
            if (mode >= 0) {
                good++;
                covered += seen[mode] ? 0 : 1;
                seen[mode] = true;
            }
        }
        return new Coverage(covered, count(), n == 0 ? 0 : (double) good / n);
    }
}
