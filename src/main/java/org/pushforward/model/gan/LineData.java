package org.pushforward.model.gan;

import java.util.Arrays;
import org.pushforward.data.Csv;
import org.pushforward.data.DataException;
import org.pushforward.data.DataSet;
import org.pushforward.data.Toy1D;
import org.pushforward.prob.Distribution;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;

/**
 * Data on the line as a GAN needs them: samples in the networks' own unit, and the mass in each cell.
 *
 * <p>The networks see u = (x - mean)/unit, so that one learning rate serves data of any scale. The density of a
 * person's own points is their Gaussian kernel estimate (B. Silverman, "Density estimation", 1986).
 */
final class LineData {
    /** The standard deviation of the data in the networks' unit. */
    private static final double SPREAD = 2;

    private static final int CELLS = 400;
    /** Kernel sums over more points than this would be slow and would not look different. */
    private static final int MOST_KERNELS = 5000;

    private final DataSet set;
    private final double mean;
    private final double unit;
    private final LineGrid grid;
    private final double[] mass;

    /** @throws DataException if the data are not on the line or all points are equal */
    LineData(DataSet set) {
        this.set = set;
        if (set instanceof Toy1D toy) {
            Distribution density = toy.density();
            mean = density.mean();
            unit = Math.sqrt(density.variance()) / SPREAD;
            grid = around(density.quantile(1e-3), density.quantile(1 - 1e-3));
            mass = toyMass(density);
        } else if (set instanceof Csv csv && csv.dims() == 1) {
            mean = csv.points().mean(0);
            unit = csv.points().deviation(0) / SPREAD;
            if (!(unit > 0)) {
                throw DataException.of("line.equal", csv.id());
            }
            float[] sorted = csv.points().values().clone();
            Arrays.sort(sorted);
            grid = around(sorted[0], sorted[sorted.length - 1]);
            mass = kernelMass(sorted, csv.points().deviation(0));
        } else {
            throw DataException.of("line.gan", set.id(), set.dims());
        }
    }

    /** Fills with samples in the networks' unit. */
    void sample(Rng rng, float[] out) {
        set.sample(rng, out);
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) toUnit(out[i]);
        }
    }

    double toUnit(double x) {
        return (x - mean) / unit;
    }

    double fromUnit(double u) {
        return mean + unit * u;
    }

    LineGrid grid() {
        return grid;
    }

    /** The data's mass in each cell of the grid, summing to 1. */
    double[] mass() {
        return mass.clone();
    }

    private static LineGrid around(double low, double high) {
        double margin = 0.3 * Math.max(high - low, 1e-9);
        return new LineGrid(low - margin, high + margin, CELLS);
    }

    private double[] toyMass(Distribution density) {
        double[] result = new double[grid.size()];
        double before = 0;
        for (int i = 0; i < result.length; i++) {
            double upTo = i == result.length - 1 ? 1 : density.cdf(grid.right(i));
            result[i] = upTo - before;
            before = upTo;
        }
        return result;
    }

    private double[] kernelMass(float[] sorted, double deviation) {
        int step = Math.max(1, sorted.length / MOST_KERNELS);
        int count = (sorted.length + step - 1) / step;
        double bandwidth = 0.6 * deviation * Math.pow(sorted.length, -0.2);
        double[] result = new double[grid.size()];
        for (int k = 0; k < sorted.length; k += step) {
            addKernel(new Normal(sorted[k], bandwidth), 1.0 / count, result);
        }
        return result;
    }

    private void addKernel(Normal kernel, double weight, double[] result) {
        double before = 0;
        for (int i = 0; i < result.length; i++) {
            double upTo = i == result.length - 1 ? 1 : kernel.cdf(grid.right(i));
            result[i] += weight * (upTo - before);
            before = upTo;
        }
    }
}
