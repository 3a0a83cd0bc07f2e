package org.pushforward.prob;

import static org.bytedeco.openblas.global.openblas.LAPACKE_dsyevd;
import static org.bytedeco.openblas.global.openblas.LAPACK_ROW_MAJOR;

/**
 * The mean and the covariance of points, which is the normal distribution that is like them.
 *
 * @param mean μ, [dims]
 * @param covariance C, dividing by the number of points, row by row, [dims * dims]
 */
public record GaussianMoments(double[] mean, double[] covariance) {
    public GaussianMoments {
        if (mean.length < 1 || covariance.length != mean.length * mean.length) {
            throw new IllegalArgumentException(
                    "a mean of " + mean.length + " numbers and a covariance of " + covariance.length);
        }
    }

    /** @param rows at least [count, dims] */
    public static GaussianMoments of(float[] rows, int count, int dims) {
        if (count < 1 || rows.length < count * dims) {
            throw new IllegalArgumentException(rows.length + " numbers are not " + count + " rows of " + dims);
        }
        double[] mean = new double[dims];
        for (int i = 0; i < count * dims; i++) {
            mean[i % dims] += rows[i];
        }
        for (int a = 0; a < dims; a++) {
            mean[a] /= count;
        }
        return new GaussianMoments(mean, covariance(rows, count, mean));
    }

    private static double[] covariance(float[] rows, int count, double[] mean) {
        int dims = mean.length;
        double[] c = new double[dims * dims];
        double[] row = new double[dims];
        for (int i = 0; i < count; i++) {
            for (int a = 0; a < dims; a++) {
                row[a] = rows[i * dims + a] - mean[a];
            }
            for (int a = 0; a < dims; a++) {
                for (int b = 0; b <= a; b++) {
                    c[a * dims + b] += row[a] * row[b];
                }
            }
        }
        for (int a = 0; a < dims; a++) {
            for (int b = 0; b <= a; b++) {
                c[a * dims + b] /= count;
                c[b * dims + a] = c[a * dims + b];
            }
        }
        return c;
    }

    public int dims() {
        return mean.length;
    }

    /**
     * The squared Fréchet (2-Wasserstein) distance of the two normal distributions,
     * |μ₁ - μ₂|² + tr(C₁ + C₂ - 2 (C₁ C₂)^½), exact: tr (C₁ C₂)^½ is the sum of the square roots of the eigenvalues of
     * the symmetric C₁^½ C₂ C₁^½. Not a number if a moment is not finite.
     *
     * <p>Sources: D. Dowson and B. Landau, "The Fréchet distance between multivariate normal distributions", 1982; as a
     * measure of generated images M. Heusel et al., "GANs trained by a two time-scale update rule converge to a local
     * Nash equilibrium", 2017.
     */
    public double frechetDistance(GaussianMoments other) {
        return meanPart(other) + covariancePart(other);
    }

    /** |μ₁ - μ₂|². */
    public double meanPart(GaussianMoments other) {
        requireSameDims(other);
        double sum = 0;
        for (int a = 0; a < mean.length; a++) {
            double d = mean[a] - other.mean[a];
            sum += d * d;
        }
        return sum;
    }

    /** tr(C₁ + C₂ - 2 (C₁ C₂)^½), never below 0 but for rounding. */
    public double covariancePart(GaussianMoments other) {
        requireSameDims(other);
        int n = dims();
        double trace = 0;
        for (int a = 0; a < n; a++) {
            trace += covariance[a * n + a] + other.covariance[a * n + a];
        }
        if (!isFinite(covariance) || !isFinite(other.covariance)) {
            return Double.NaN;
        }
        double[] root = root(covariance, n);
        double[] inner = product(product(root, other.covariance, n), root, n);
        double roots = 0;
        for (double lambda : eigenvalues(inner, n)) {
            roots += Math.sqrt(Math.max(0, lambda));
        }
        return trace - 2 * roots;
    }

    private void requireSameDims(GaussianMoments other) {
        if (dims() != other.dims()) {
            throw new IllegalArgumentException("moments of " + dims() + " and of " + other.dims() + " dimensions");
        }
    }

    private static boolean isFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** V √Λ Vᵀ of a symmetric matrix V Λ Vᵀ without negative eigenvalues. */
    private static double[] root(double[] matrix, int n) {
        double[] vectors = matrix.clone();
        double[] lambda = eigenvalues(vectors, n);
        double[] root = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    root[i * n + j] += vectors[i * n + k] * Math.sqrt(Math.max(0, lambda[k])) * vectors[j * n + k];
                }
            }
        }
        return root;
    }

    private static double[] product(double[] a, double[] b, int n) {
        double[] c = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double factor = a[i * n + k];
                for (int j = 0; j < n; j++) {
                    c[i * n + j] += factor * b[k * n + j];
                }
            }
        }
        return c;
    }

    /** Of a symmetric matrix, whose place its eigenvectors take, one a column. */
    private static double[] eigenvalues(double[] symmetric, int n) {
        double[] values = new double[n];
        int info = LAPACKE_dsyevd(LAPACK_ROW_MAJOR, (byte) 'V', (byte) 'L', n, symmetric, n, values);
        if (info != 0) {
            throw new ArithmeticException("the eigenvalues of a " + n + " x " + n + " matrix were not found: " + info);
        }
        return values;
    }
}
