package org.pushforward.model.gan.plane;

/**
 * Cells joined so that samples can be counted in them: a cell stands alone where the data put enough mass, the others
 * of each block of cells are one part, and what lies outside is another.
 *
 * <p>Joining cells never raises a divergence, and it keeps the excess of counting, which no formula knows in cells that
 * hardly ever get a point, out of the sparse ones.
 *
 * @param part of each cell [cells]
 * @param parts how many there are
 */
record Partition(int[] part, int parts) {
    private static final int BLOCK = 6;

    /**
     * @param mass the data's in each cell
     * @param least the mass at which a cell stands alone
     */
    static Partition of(PlaneCells cells, double[] mass, double least) {
        int blocks = (cells.columns() + BLOCK - 1) / BLOCK;
        int[] part = new int[cells.size()];
        int parts = blocks * blocks + 1;
        for (int i = 0; i < part.length - 1; i++) {
            int block = i / cells.columns() / BLOCK * blocks + i % cells.columns() / BLOCK;
            part[i] = mass[i] >= least ? parts++ : block;
        }
        part[part.length - 1] = blocks * blocks;
        return new Partition(part, parts);
    }

    /** The mass of each part. */
    double[] joined(double[] mass) {
        double[] joined = new double[parts];
        for (int i = 0; i < mass.length; i++) {
            joined[part[i]] += mass[i];
        }
        return joined;
    }
}
