package org.pushforward.bijector.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class Matrix2Test {
    private static Matrix2 random(Rng rng) {
        return new Matrix2(rng.nextGaussian(), rng.nextGaussian(), rng.nextGaussian(), rng.nextGaussian());
    }

    @Test
    void theInverseUndoesTheMatrix() {
        Rng rng = new Rng(1);
        for (int i = 0; i < 200; i++) {
            Matrix2 a = random(rng);
            Matrix2 product = a.inverse().times(a);
            assertThat(product.a11()).isCloseTo(1, within(1e-9));
            assertThat(product.a12()).isCloseTo(0, within(1e-9));
            assertThat(product.a21()).isCloseTo(0, within(1e-9));
            assertThat(product.a22()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void singularMatricesHaveNoInverse() {
        assertThatThrownBy(() -> new Matrix2(1, 2, 2, 4).inverse())
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("4.0");
        assertThatThrownBy(() -> new Matrix2(0, 0, 0, 0).inverse()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void stretchesAreTheSemiAxesOfTheCirclesImage() {
        Rng rng = new Rng(2);
        for (int i = 0; i < 50; i++) {
            Matrix2 a = random(rng);
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (int k = 0; k < 20_000; k++) {
                double angle = Math.PI * k / 20_000;
                double[] v = a.times(new double[] {Math.cos(angle), Math.sin(angle)});
                least = Math.min(least, Math.hypot(v[0], v[1]));
                most = Math.max(most, Math.hypot(v[0], v[1]));
            }
            assertThat(a.smallestStretch()).isCloseTo(least, within(1e-4));
            assertThat(a.largestStretch()).isCloseTo(most, within(1e-4));
        }
    }

    @Test
    void flatMatricesAreThickenedByNoMoreThanAskedFor() {
        Rng rng = new Rng(3);
        for (int i = 0; i < 200; i++) {
            double[] u = {rng.nextGaussian(), rng.nextGaussian()};
            double[] v = {rng.nextGaussian(), rng.nextGaussian()};
            Matrix2 flat = new Matrix2(u[0] * v[0], u[0] * v[1], u[1] * v[0], u[1] * v[1] + 1e-5);
            Matrix2 thick = flat.stretchedAtLeast(1e-3);
            assertThat(thick.smallestStretch()).isGreaterThan(0.999e-3);
            assertThat(Math.abs(thick.a11() - flat.a11())).isLessThan(2.1e-3);
            assertThat(Math.abs(thick.a12() - flat.a12())).isLessThan(2.1e-3);
            assertThat(Math.abs(thick.a21() - flat.a21())).isLessThan(2.1e-3);
            assertThat(Math.abs(thick.a22() - flat.a22())).isLessThan(2.1e-3);
            assertThat(thick.det() * flat.det()).isGreaterThanOrEqualTo(0);
        }
        assertThat(new Matrix2(0, 0, 0, 0).stretchedAtLeast(1e-3).det()).isCloseTo(1e-6, within(1e-18));
        assertThat(Matrix2.IDENTITY.stretchedAtLeast(1e-3)).isSameAs(Matrix2.IDENTITY);
    }
}
