package org.pushforward.bijector.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.prob.Rng;

class PlaneMapsTest {
    private static final int POINTS = 100;

    static Stream<Map.Entry<String, PlaneMap>> maps() {
        return Stream.of(
                Map.entry("linear", new LinearMap(new Matrix2(1.5, 0.5, 0.25, 1))),
                Map.entry("reflection", new LinearMap(new Matrix2(0.1, 1, 2, -0.3))),
                Map.entry("polar", new PolarMap(1)),
                Map.entry("slightly bent", new PolarMap(1e-7)),
                Map.entry("straight", new PolarMap(0)),
                Map.entry("folded polar", new PolarMap(1.5)),
                Map.entry("swirl", new SwirlMap(1.3)),
                Map.entry("banana", new BananaMap(0.8)),
                Map.entry("complex square", new ComplexSquareMap(1)),
                Map.entry("half complex square", new ComplexSquareMap(0.4)),
                Map.entry("beyond the complex square", new ComplexSquareMap(1.5)),
                Map.entry("unsquared", new ComplexSquareMap(0)),
                Map.entry("network", new CouplingNetwork(1, new Rng(3))));
    }

    /** Points on the principal sheet, away from folds. */
    private static double[] point(PlaneMap f, Rng rng) {
        while (true) {
            double[] z = {2 * rng.nextDouble() - 1, 2 * rng.nextDouble() - 1};
            double[] back = f.inverse(f.forward(z));
            boolean clear = f.awayFromFolds(z, 0.05) == z;
            if (clear && Math.hypot(back[0] - z[0], back[1] - z[1]) < 0.01) {
                return z;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyMapKeepsTheLawsOfBijectors(Map.Entry<String, PlaneMap> named) {
        Rng rng = new Rng(7);
        for (int i = 0; i < POINTS; i++) {
            BijectorLaws.holdAt(named.getValue(), point(named.getValue(), rng));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyEntryOfTheJacobianIsTheDerivativeSignIncluded(Map.Entry<String, PlaneMap> named) {
        PlaneMap f = named.getValue();
        Rng rng = new Rng(8);
        for (int i = 0; i < POINTS; i++) {
            double[] z = point(f, rng);
            double[][] numeric = BijectorLaws.numericJacobian(f, z);
            Matrix2 j = f.jacobian(z);
            assertThat(new double[] {j.a11(), j.a12(), j.a21(), j.a22()})
                    .containsExactly(
                            new double[] {numeric[0][0], numeric[0][1], numeric[1][0], numeric[1][1]}, within(1e-7));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void onEverySheetTheInversesJacobianIsTheInverseOfTheJacobian(Map.Entry<String, PlaneMap> named) {
        PlaneMap f = named.getValue();
        Rng rng = new Rng(9);
        for (int i = 0; i < POINTS; i++) {
            double[] z = f.awayFromFolds(BijectorLaws.point(rng, 2, 0.9), 0.02);
            for (Preimage preimage : f.preimages(f.forward(z), 4)) {
                Matrix2 product = preimage.inverseJacobian().times(f.jacobian(preimage.z()));
                assertThat(new double[] {product.a11(), product.a12(), product.a21(), product.a22()})
                        .containsExactly(new double[] {1, 0, 0, 1}, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyPointIsAmongThePreimagesOfItsImageAndAllOfThemLandThere(Map.Entry<String, PlaneMap> named) {
        PlaneMap f = named.getValue();
        Rng rng = new Rng(10);
        for (int i = 0; i < POINTS; i++) {
            double[] z = f.awayFromFolds(BijectorLaws.point(rng, 2, 0.9), 0.02);
            double[] x = f.forward(z);
            List<Preimage> preimages = f.preimages(x, 4);
            assertThat(preimages).anyMatch(p -> Math.hypot(p.z1() - z[0], p.z2() - z[1]) < 1e-8);
            for (Preimage preimage : preimages) {
                assertThat(f.forward(preimage.z())).containsExactly(x, within(1e-9));
            }
        }
    }

    @Test
    void theComplexSquareHasTwoSheetsAndPolarCoordinatesRunRound() {
        assertThat(new ComplexSquareMap(1).preimages(new double[] {0.3, -0.2}, 4))
                .hasSize(2);
        assertThat(new PolarMap(1.5).preimages(new double[] {-0.6, 0.1}, 2)).hasSize(2);
        assertThat(new PolarMap(1).preimages(new double[] {0.2, 0.1}, 7)).hasSizeGreaterThan(2);
    }

    @Test
    void swirlAndBananaKeepAreas() {
        Rng rng = new Rng(11);
        for (int i = 0; i < POINTS; i++) {
            double[] z = BijectorLaws.point(rng, 2, 1);
            assertThat(new SwirlMap(1.5).jacobian(z).det()).isCloseTo(1, within(1e-12));
            assertThat(new BananaMap(1.5).jacobian(z).det()).isEqualTo(1);
        }
    }

    @Test
    void pointsNearAFoldAreMovedToTheDistanceAskedFor() {
        assertThat(new ComplexSquareMap(1).awayFromFolds(new double[] {0, 0}, 0.03))
                .containsExactly(0.03, 0);
        double[] moved = new ComplexSquareMap(0.5).awayFromFolds(new double[] {-0.5, 0.001}, 0.03);
        assertThat(moved).containsExactly(new double[] {-0.5, 0.03}, within(1e-12));
        assertThat(new PolarMap(1).awayFromFolds(new double[] {-1, 0.2}, 0.03))
                .containsExactly(new double[] {-0.97, 0.2}, within(1e-12));
    }

    @Test
    void aNegativeCurvatureIsRefusedByItsValue() {
        assertThatThrownBy(() -> new PolarMap(-0.5)).hasMessageContaining("-0.5");
    }
}
