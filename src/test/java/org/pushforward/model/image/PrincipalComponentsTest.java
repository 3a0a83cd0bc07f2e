package org.pushforward.model.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.eigen.Eigen;
import org.nd4j.linalg.factory.Nd4j;
import org.pushforward.data.ImageSet;
import org.pushforward.data.Mnist;
import org.pushforward.nn.Engine;
import org.pushforward.prob.Rng;

class PrincipalComponentsTest {
    private static final int SIDE = 5;
    private static final int DIMS = SIDE * SIDE;
    /** An image's intensities are rounded to single precision; the covariance is not. */
    private static final double INTENSITIES = 1e-8;

    /** Bytes at random, each image the brighter the later it comes. */
    private static ImageSet noise(int count) {
        byte[] pixels = new byte[count * DIMS];
        Rng rng = new Rng(count);
        for (int j = 0; j < pixels.length; j++) {
            pixels[j] = (byte) rng.nextInt(256 - 100 * (count - 1 - j / DIMS) / count);
        }
        return new ImageSet(pixels, new byte[count], SIDE, SIDE, count);
    }

    /** 300 images go by the covariance of 25 pixels, 12 by the products of the images with each other. */
    @ParameterizedTest
    @ValueSource(ints = {300, 25, 12, 2})
    void errorOverTheirOwnImagesIsTheSumOfTheEigenvaluesLeft(int count) {
        ImageSet images = noise(count);
        PrincipalComponents components = PrincipalComponents.of(images, DIMS);
        for (int d = 0; d <= DIMS; d += 3) {
            assertThat(components.error(images, d)).isCloseTo(components.unexplained(d), within(INTENSITIES));
        }
        assertThat(components.components()).hasDimensions(Math.min(DIMS, count - 1), DIMS);
    }

    @Test
    void eigenvaluesAreThoseOfNd4jOnTheCovariance() {
        assertThat(Engine.available()).isTrue();
        ImageSet images = noise(300);
        double[] covariance = covariance(images);
        INDArray matrix = Nd4j.create(covariance, new long[] {DIMS, DIMS});
        // ascending; the matrix is overwritten by the vectors
        double[] reference = Eigen.symmetricGeneralizedEigenvalues(matrix).toDoubleVector();
        double[] variances = PrincipalComponents.of(images, DIMS).variances();
        for (int k = 0; k < DIMS; k++) {
            assertThat(variances[k]).isCloseTo(reference[DIMS - 1 - k], within(1e-6));
        }
    }

    private static double[] covariance(ImageSet images) {
        double[] covariance = new double[DIMS * DIMS];
        float[] x = new float[DIMS];
        double[] mean = PrincipalComponents.of(images, 1).mean();
        for (int i = 0; i < images.count(); i++) {
            images.image(i, x, 0);
            for (int j = 0; j < covariance.length; j++) {
                covariance[j] += (x[j / DIMS] - mean[j / DIMS]) * (x[j % DIMS] - mean[j % DIMS]) / images.count();
            }
        }
        return covariance;
    }

    @Test
    void componentsAreOrthonormal() {
        for (int count : new int[] {300, 12}) {
            double[][] v = PrincipalComponents.of(noise(count), 8).components();
            for (int a = 0; a < 8; a++) {
                for (int b = 0; b < 8; b++) {
                    double dot = 0;
                    for (int j = 0; j < DIMS; j++) {
                        dot += v[a][j] * v[b][j];
                    }
                    assertThat(dot).isCloseTo(a == b ? 1 : 0, within(1e-9));
                }
            }
        }
    }

    @Test
    void reconstructionHasTheErrorThatIsReported() {
        ImageSet images = noise(40);
        PrincipalComponents components = PrincipalComponents.of(noise(300), 6);
        float[] x = images.batch(java.util.stream.IntStream.range(0, 40).toArray());
        float[] back = components.reconstruct(x, 4);
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += (x[j] - back[j]) * (x[j] - back[j]);
        }
        // rounding of single precision
        assertThat(sum / x.length).isCloseTo(components.error(images, 4), within(1e-7));
    }

    /** In their bytes the sum of 60,000 products is exact, so any split of the sum gives the same. */
    @Test
    void digitsHaveTheErrorsOfTheWholeTrainingSet() {
        PrincipalComponents components = PrincipalComponents.of(Mnist.train(), 64);
        assertThat(components.unexplained(2)).isCloseTo(components.error(Mnist.train(), 2), within(INTENSITIES));
        // the total variance of MNIST, 52.725 for intensities in [0, 1], is well known
        assertThat(components.total()).isCloseTo(52.725, within(0.001));
        // the first two components explain 9.70 and 7.10 per cent of it
        assertThat(components.variances()[0] / components.total()).isCloseTo(0.0970, within(0.0001));
        assertThat(components.variances()[1] / components.total()).isCloseTo(0.0710, within(0.0001));
    }

    @Test
    void imagesThatAreAllEqualHaveNoComponents() {
        ImageSet images = new ImageSet(new byte[4 * DIMS], new byte[4], SIDE, SIDE, 4);
        PrincipalComponents components = PrincipalComponents.of(images, 3);
        assertThat(components.components()).isEmpty();
        assertThat(components.error(images, 3)).isZero();
        assertThat(components.unexplained(3)).isZero();
    }
}
