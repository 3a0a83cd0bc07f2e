package org.pushforward.model.flow.image;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.pushforward.data.ImageSet;

/** How thick and how slanted a digit is, beside others of its class. */
final class Strokes {
    /** Medians are taken over at most so many images. */
    private static final int MEASURED = 5000;

    private final int cols;
    private final double[] ink = new double[ImageSet.CLASSES];
    private final double[] slant = new double[ImageSet.CLASSES];

    Strokes(ImageSet images) {
        cols = images.cols();
        ImageSet some = images.first(MEASURED);
        for (int c = 0; c < ImageSet.CLASSES; c++) {
            ink[c] = median(some, c, this::ink);
            slant[c] = median(some, c, this::slant);
        }
    }

    private static double median(ImageSet images, int label, ToDoubleFunction<float[]> measure) {
        double[] measures = new double[images.count()];
        int n = 0;
        float[] x = new float[images.dims()];
        for (int i = 0; i < images.count(); i++) {
            if (images.label(i) == label) {
                images.image(i, x, 0);
                measures[n++] = measure.applyAsDouble(x);
            }
        }
        Arrays.sort(measures, 0, n);
        return n == 0 ? 0 : measures[n / 2];
    }

    /** True if the image has more ink than half of its class. */
    boolean isThick(float[] image, int label) {
        return ink(image) > ink[label];
    }

    /** True if the image leans further to the right than half of its class. */
    boolean isSlanted(float[] image, int label) {
        return slant(image) > slant[label];
    }

    /** Σ of the intensities. */
    double ink(float[] image) {
        double sum = 0;
        for (float value : image) {
            sum += value;
        }
        return sum;
    }

    /** Columns to the right for each line upwards, by the covariance of the ink's lines and columns over the lines' variance. */
    double slant(float[] image) {
        double total = 1e-9;
        double line = 0;
        double column = 0;
        for (int j = 0; j < image.length; j++) {
            total += image[j];
            line += image[j] * (j / cols);
            column += image[j] * (j % cols);
        }
        double variance = 1e-9;
        double covariance = 0;
        for (int j = 0; j < image.length; j++) {
            double down = j / cols - line / total;
            variance += image[j] * down * down;
            covariance += image[j] * down * (j % cols - column / total);
        }
        return -covariance / variance;
    }
}
