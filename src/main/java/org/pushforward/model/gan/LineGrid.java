package org.pushforward.model.gan;

/**
 * Cells of equal width on an interval of the line, and two more for all that lies left and right of it, so that no
 * mass is ever lost.
 *
 * @param min left end of the inner cells
 * @param max right end
 * @param cells how many inner cells
 */
record LineGrid(double min, double max, int cells) {
    LineGrid {
        if (!(min < max) || cells < 1) {
            throw new IllegalArgumentException(cells + " cells from " + min + " to " + max);
        }
    }

    double width() {
        return (max - min) / cells;
    }

    /** Inner cells and the two outer ones: outer left is 0, outer right is the last. */
    int size() {
        return cells + 2;
    }

    int cellOf(double x) {
        return x < min ? 0 : x >= max ? cells + 1 : 1 + Math.min(cells - 1, (int) ((x - min) / width()));
    }

    /** The left edge of a cell, minus infinity for the first. */
    double left(int cell) {
        return cell == 0 ? Double.NEGATIVE_INFINITY : min + (cell - 1) * width();
    }

    double right(int cell) {
        return cell == cells + 1 ? Double.POSITIVE_INFINITY : min + cell * width();
    }

    /** The middles of all cells; the outer ones stand half a cell outside. */
    double[] centres() {
        double[] centres = new double[size()];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = min + (i - 0.5) * width();
        }
        return centres;
    }

    /**
     * The mass that a map pushes into each cell, when the line's points z_0 &lt; z_1 &lt; ... carry equal masses between
     * them: each piece between neighbours spreads its mass evenly over the interval between their images. Exact for a
     * piecewise linear map, whether rising or falling.
     *
     * @param images f(z_i), in the order of z
     * @return mass in each cell, summing to 1; shape [size]
     */
    double[] pushforward(float[] images) {
        double[] mass = new double[size()];
        double each = 1.0 / (images.length - 1);
        for (int i = 0; i + 1 < images.length; i++) {
            spread(Math.min(images[i], images[i + 1]), Math.max(images[i], images[i + 1]), each, mass);
        }
        return mass;
    }

    private void spread(double from, double to, double amount, double[] mass) {
        int first = cellOf(from);
        int last = cellOf(to);
        if (first == last) {
            mass[first] += amount;
            return;
        }
        for (int cell = first; cell <= last; cell++) {
            double overlap = Math.min(to, right(cell)) - Math.max(from, left(cell));
            mass[cell] += amount * overlap / (to - from);
        }
    }
}
