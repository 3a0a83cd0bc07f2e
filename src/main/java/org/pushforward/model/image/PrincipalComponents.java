package org.pushforward.model.image;

import org.pushforward.data.ImageSet;

/**
 * Principal component analysis of images: x̂ = μ + V_d V_dᵀ (x - μ) with the d eigenvectors V_d of the covariance that have
 * the largest eigenvalues λ. No linear map of x to d numbers and back has a smaller squared error over these images; it
 * is Σ_{k>d} λ_k.
 *
 * <p>Sources: C. Eckart and G. Young, "The approximation of one matrix by another of lower rank", 1936; P. Baldi and
 * K. Hornik, "Neural networks and principal component analysis: learning from examples without local minima", 1989.
 *
 * @param mean μ, [pixels] in [0, 1]
 * @param components one a row, the most important first, [k, pixels]; fewer than asked for if the images span less
 * @param variances λ of each, [k], pixels in [0, 1]
 * @param total the sum of all λ
 */
public record PrincipalComponents(double[] mean, double[][] components, double[] variances, double total) {
    private static final double WHITE = 255;
    /** A direction with a smaller share of the variance is rounding. */
    private static final double NOTHING = 1e-12;

    /** The first {@code k} of the images' own, or as many as they span. */
    public static PrincipalComponents of(ImageSet images, int k) {
        double[] mean = mean(images);
        boolean byPixel = images.dims() <= images.count();
        double[] matrix = Covariance.products(images, byPixel);
        int n = byPixel ? images.dims() : images.count();
        if (byPixel) {
            centre(matrix, mean, images.count());
        } else {
            centreRows(matrix, n);
        }
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += matrix[i * n + i];
        }
        if (total == 0) {
            return new PrincipalComponents(mean, new double[0][], new double[0], 0);
        }
        Spectrum spectrum = Spectrum.largest(matrix, n, Math.min(k, n)).above(NOTHING * total);
        double[][] components = byPixel ? spectrum.vectors() : inPixels(spectrum, images, mean);
        return new PrincipalComponents(mean, components, spectrum.values(), total);
    }

    private static double[] mean(ImageSet images) {
        int dims = images.dims();
        long[] sums = new long[dims];
        for (int from = 0; from < images.pixels().length; from += dims) {
            for (int j = 0; j < dims; j++) {
                sums[j] += images.pixels()[from + j] & 0xFF;
            }
        }
        double[] mean = new double[dims];
        for (int j = 0; j < dims; j++) {
            mean[j] = sums[j] / (WHITE * images.count());
        }
        return mean;
    }

    /** From Σ x xᵀ of bytes to the covariance of intensities. */
    private static void centre(double[] matrix, double[] mean, int count) {
        int n = mean.length;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                matrix[i * n + j] = matrix[i * n + j] / (WHITE * WHITE * count) - mean[i] * mean[j];
            }
        }
    }

    /** From the products of images with each other to those of x - μ, by their count: its eigenvalues are the covariance's. */
    private static void centreRows(double[] matrix, int n) {
        double[] rows = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows[i] += matrix[Math.min(i, j) * n + Math.max(i, j)] / n;
            }
            all += rows[i] / n;
        }
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                matrix[i * n + j] = (matrix[i * n + j] - rows[i] - rows[j] + all) / (WHITE * WHITE * n);
            }
        }
    }

    /** An eigenvector u over images as one over pixels, Σ u_i (x_i - μ) made as long as 1. */
    private static double[][] inPixels(Spectrum spectrum, ImageSet images, double[] mean) {
        int dims = images.dims();
        double[][] components = new double[spectrum.values().length][dims];
        for (int k = 0; k < components.length; k++) {
            double length = Math.sqrt(spectrum.values()[k] * images.count());
            for (int i = 0; i < images.count(); i++) {
                double u = spectrum.vectors()[k][i] / length;
                for (int j = 0; j < dims; j++) {
                    components[k][j] += u * ((images.pixels()[i * dims + j] & 0xFF) / WHITE - mean[j]);
                }
            }
        }
        return components;
    }

    /** Mean squared error per pixel over the images that these are of, with codes of {@code d} numbers: Σ_{k>d} λ_k / pixels. */
    public double unexplained(int d) {
        double left = total;
        for (int k = 0; k < Math.min(d, variances.length); k++) {
            left -= variances[k];
        }
        return Math.max(0, left) / mean.length;
    }

    /** The mean of (x - x̂)² over all pixels of any images. */
    public double error(ImageSet images, int d) {
        float[] x = new float[mean.length];
        double[] centred = new double[mean.length];
        double sum = 0;
        for (int i = 0; i < images.count(); i++) {
            images.image(i, x, 0);
            for (int j = 0; j < x.length; j++) {
                centred[j] = x[j] - mean[j];
                sum += centred[j] * centred[j];
            }
            for (int k = 0; k < Math.min(d, components.length); k++) {
                double code = dot(components[k], centred);
                sum -= code * code;
            }
        }
        return sum / ((double) images.count() * mean.length);
    }

    private static double dot(double[] v, double[] x) {
        double dot = 0;
        for (int j = 0; j < x.length; j++) {
            dot += v[j] * x[j];
        }
        return dot;
    }

    /**
     * x̂ of each row.
     *
     * @param x [rows, pixels] in [0, 1]
     */
    public float[] reconstruct(float[] x, int d) {
        int dims = mean.length;
        float[] out = new float[x.length];
        double[] centred = new double[dims];
        for (int row = 0; row < x.length; row += dims) {
            for (int j = 0; j < dims; j++) {
                centred[j] = x[row + j] - mean[j];
                out[row + j] = (float) mean[j];
            }
            for (int k = 0; k < Math.min(d, components.length); k++) {
                double code = dot(components[k], centred);
                for (int j = 0; j < dims; j++) {
                    out[row + j] += (float) (code * components[k][j]);
                }
            }
        }
        return out;
    }
}
