package org.pushforward.bijector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.prob.Rng;

class LuTest {
    private static double[][] random(Rng rng, int n) {
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) {
            a[i] = BijectorLaws.point(rng, n, 1);
        }
        return a;
    }

    @Test
    void theFactorsMultiplyToTheMatrix() {
        Rng rng = new Rng(3);
        for (int n = 1; n <= 9; n++) {
            double[][] a = random(rng, n);
            Lu lu = Lu.of(a);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int k = 0; k < n; k++) {
                        sum += lu.lower()[i][k] * lu.upper()[k][j];
                    }
                    assertThat(sum).isCloseTo(a[lu.rows()[i]][j], within(1e-12));
                    assertThat(i == j ? lu.lower()[i][j] : 1).isEqualTo(1);
                    assertThat(i < j ? lu.lower()[i][j] : 0).isZero();
                    assertThat(i > j ? lu.upper()[i][j] : 0).isZero();
                }
            }
        }
    }

    @Test
    void theDeterminantHasItsSignAndItsLogarithm() {
        Rng rng = new Rng(4);
        for (int n = 1; n <= 9; n++) {
            double[][] a = random(rng, n);
            double det = BijectorLaws.determinant(a);
            assertThat(Lu.of(a).det()).isCloseTo(det, within(1e-10 * Math.abs(det)));
            assertThat(Lu.of(a).logAbsDet()).isCloseTo(Math.log(Math.abs(det)), within(1e-10));
        }
        assertThat(Lu.of(new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}).det())
                .isEqualTo(1);
        assertThat(Lu.of(new double[][] {{0, 1}, {1, 0}}).det()).isEqualTo(-1);
    }

    @Test
    void solvingUndoesTheProduct() {
        Rng rng = new Rng(6);
        double[][] a = random(rng, 7);
        double[] x = BijectorLaws.point(rng, 7, 1);
        double[] b = new double[7];
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 7; j++) {
                b[i] += a[i][j] * x[j];
            }
        }
        assertThat(Lu.of(a).solve(b)).containsExactly(x, within(1e-11));
    }

    @Test
    void aSingularMatrixHasDeterminantZeroAndNoSolution() {
        Lu lu = Lu.of(new double[][] {{1, 2}, {2, 4}});
        assertThat(lu.det()).isZero();
        assertThat(lu.logAbsDet()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(lu.solve(new double[] {1, 1}))
                .doesNotContain(0, 1)
                .isNotEmpty()
                .satisfies(x -> assertThat(Double.isFinite(x[0]) && Double.isFinite(x[1]))
                        .isFalse());
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        assertThatThrownBy(() -> Lu.of(new double[][] {{1, 2}})).hasMessageContaining("found one of 2");
    }

    @Test
    void theMeasuredJacobianIsThatOfTheFormula() {
        double[] z = {0.7, -1.3};
        double[][] j = NumericJacobian.of(
                p -> new double[] {Math.sin(3 * p[0]) * p[1], Math.exp(p[0]) + p[1] * p[1] * p[1]}, z);
        double tight = 1e-10;
        assertThat(j[0][0]).isCloseTo(3 * Math.cos(3 * z[0]) * z[1], within(tight));
        assertThat(j[0][1]).isCloseTo(Math.sin(3 * z[0]), within(tight));
        assertThat(j[1][0]).isCloseTo(Math.exp(z[0]), within(tight));
        assertThat(j[1][1]).isCloseTo(3 * z[1] * z[1], within(tight));
    }
}
