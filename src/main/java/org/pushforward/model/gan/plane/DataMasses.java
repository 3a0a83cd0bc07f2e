package org.pushforward.model.gan.plane;

import org.pushforward.model.plane.PlaneData;

/**
 * The data's mass in every cell: integrated where the density is known, else the shares of the points kept aside.
 *
 * @param cells the grid; coarser where only points are known, about one cell to a point at most
 * @param mass in each cell, summing to 1; nobody writes it; [cells.size]
 * @param points how many points were counted; 0 if the masses are integrals
 */
record DataMasses(PlaneCells cells, double[] mass, int points) {
    private static final int FINEST = 48;
    private static final int COARSEST = 6;
    /** Places in a cell, both ways, at which a density is evaluated. */
    private static final int PLACES = 4;

    static DataMasses of(PlaneData data) {
        boolean known = data.logProb(data.test()[0], data.test()[1]).isPresent();
        int n = data.test().length / 2;
        int columns = known ? FINEST : Math.max(COARSEST, Math.min(FINEST, (int) Math.sqrt(n)));
        PlaneCells cells = new PlaneCells(data.window(), columns);
        return known
                ? new DataMasses(cells, integrals(data, cells), 0)
                : new DataMasses(cells, cells.shares(data.test()), n);
    }

    /** The cells joined for counting, for so many generated points. */
    Partition partition(int generated) {
        int fewest = points == 0 ? generated : Math.min(points, generated);
        return Partition.of(cells, mass, (double) JsEstimate.ENOUGH / fewest);
    }

    private static double[] integrals(PlaneData data, PlaneCells cells) {
        double[] mass = new double[cells.size()];
        int n = cells.columns() * PLACES;
        double width = cells.window().width() / n;
        double height = cells.window().height() / n;
        double sum = 0;
        for (int row = 0; row < n; row++) {
            double y = cells.window().bottom() + (row + 0.5) * height;
            for (int column = 0; column < n; column++) {
                double x = cells.window().left() + (column + 0.5) * width;
                double part = Math.exp(data.logProb(x, y).orElseThrow()) * width * height;
                mass[row / PLACES * cells.columns() + column / PLACES] += part;
                sum += part;
            }
        }
        mass[mass.length - 1] = Math.max(0, 1 - sum);
        for (int i = 0; i < mass.length; i++) {
            mass[i] /= Math.max(1, sum);
        }
        return mass;
    }
}
