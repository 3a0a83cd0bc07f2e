package org.pushforward.model.image;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.CblasUpper;
import static org.bytedeco.openblas.global.openblas.cblas_ssyrk;

import org.pushforward.data.ImageSet;

/**
 * Sums of products of pixels: Σ x xᵀ over the images, or Σ x yᵀ over the pixels.
 *
 * <p>Pixels are whole numbers to 255, so the sum of 256 products stays below 2²⁴ and is exact in single precision; the
 * blocks are added up in double precision. The result is therefore exact whatever the order of summation.
 */
final class Covariance {
    private static final int EXACT = 256;

    private Covariance() {}

    /**
     * @param byPixel true for [dims, dims], summed over the images; false for [count, count], summed over the pixels
     * @return the upper triangle, row by row, pixels counting 0 to 255
     */
    static double[] products(ImageSet images, boolean byPixel) {
        int n = byPixel ? images.dims() : images.count();
        int summed = byPixel ? images.count() : images.dims();
        double[] sums = new double[n * n];
        float[] block = new float[EXACT * n];
        float[] products = new float[n * n];
        for (int from = 0; from < summed; from += EXACT) {
            int rows = Math.min(EXACT, summed - from);
            fill(images, byPixel, from, rows, block);
            int order = byPixel ? CblasTrans : CblasNoTrans;
            cblas_ssyrk(CblasRowMajor, CblasUpper, order, n, rows, 1f, block, byPixel ? n : rows, 0f, products, n);
            add(products, sums, n);
        }
        return sums;
    }

    /** Some images as they stand, or some pixels of each image. */
    private static void fill(ImageSet images, boolean byPixel, int from, int rows, float[] block) {
        int dims = images.dims();
        byte[] pixels = images.pixels();
        if (byPixel) {
            for (int j = 0; j < rows * dims; j++) {
                block[j] = pixels[from * dims + j] & 0xFF;
            }
            return;
        }
        for (int i = 0; i < images.count(); i++) {
            for (int j = 0; j < rows; j++) {
                block[i * rows + j] = pixels[i * dims + from + j] & 0xFF;
            }
        }
    }

    private static void add(float[] products, double[] sums, int n) {
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                sums[i * n + j] += products[i * n + j];
            }
        }
    }
}
