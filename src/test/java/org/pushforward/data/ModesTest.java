package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.prob.Rng;

class ModesTest {
    private static Modes of(String set) {
        return DataSets.plane(set).modes().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"two-gaussians-2d, 2", "eight-gaussians, 8", "disjoint-blobs, 3", "checkerboard, 8"})
    void setsOfSeparateModesTellThem(String set, int count) {
        assertThat(of(set).count()).isEqualTo(count);
    }

    static Stream<String> others() {
        return DataSets.toys().stream()
                .map(DataSet::id)
                .filter(id -> !Stream.of("two-gaussians-2d", "eight-gaussians", "disjoint-blobs", "checkerboard")
                        .toList()
                        .contains(id));
    }

    @ParameterizedTest
    @MethodSource("others")
    void setsWithoutSeparateModesTellNone(String set) {
        assertThat(DataSets.open(set).modes()).isEmpty();
    }

    /** P(|ε| ≤ 3) = 1 - exp(-9/2) = 0.98889 in the plane; of neighbours 6.1 or 8 σ apart hardly anything is added. */
    @ParameterizedTest
    @CsvSource({"two-gaussians-2d, 0.98889", "eight-gaussians, 0.98889", "disjoint-blobs, 0.98889", "checkerboard, 1"})
    void theDataCoverTheirModesAndAreGood(String set, double good) {
        int n = 50_000;
        Modes.Coverage coverage = of(set).coverage(DataSets.plane(set).sample(new Rng(2), n));
        assertThat(coverage.covered()).isEqualTo(of(set).count()).isEqualTo(coverage.modes());
        // four standard errors, and 2e-4 for what reaches a neighbour's disc
        assertThat(coverage.good()).isCloseTo(good, within(4 * Math.sqrt(good * (1 - good) / n) + 2e-4));
    }

    @Test
    void everyModeIsOfHighDensityAndNoTwoOverlap() {
        for (String set : new String[] {"two-gaussians-2d", "eight-gaussians", "disjoint-blobs", "checkerboard"}) {
            Modes modes = of(set);
            double[][] c = modes.centres();
            for (int k = 0; k < c.length; k++) {
                assertThat(modes.of(c[k][0], c[k][1])).isEqualTo(k);
                assertThat(DataSets.plane(set).logProb(c[k]).orElseThrow()).isGreaterThan(Math.log(1 / 32.1));
                for (int j = 0; j < k; j++) {
                    double dx = Math.abs(c[k][0] - c[j][0]);
                    double dy = Math.abs(c[k][1] - c[j][1]);
                    double apart = modes.shape() == Modes.Shape.DISC ? Math.hypot(dx, dy) : Math.max(dx, dy);
                    assertThat(apart).as("%s %d %d", set, j, k).isGreaterThanOrEqualTo(2 * modes.reach());
                }
            }
        }
    }

    @Test
    void reachEndsAtThreeDeviationsOrAtTheEdge() {
        Modes two = of("two-gaussians-2d");
        assertThat(two.of(-2, 1.5)).isEqualTo(0);
        assertThat(two.of(-2, 1.5001)).isEqualTo(-1);
        assertThat(two.of(0.5, 0)).isEqualTo(1);
        assertThat(two.of(-2 + 1.2, 1.2)).isEqualTo(-1);
        Modes board = of("checkerboard");
        assertThat(board.of(-3.99, -3.99)).isEqualTo(0);
        assertThat(board.of(-3.99, -4.01)).isEqualTo(-1);
        assertThat(board.of(-3.99, -1.99)).isEqualTo(-1);
    }

    @Test
    void coverageCountsByHand() {
        Modes two = of("two-gaussians-2d");
        Modes.Coverage coverage = two.coverage(new float[] {-2, 0, -2.1f, 0.3f, 0, 0, 9, 9});
        assertThat(coverage).isEqualTo(new Modes.Coverage(1, 2, 0.5));
        assertThat(two.coverage(new float[0])).isEqualTo(new Modes.Coverage(0, 2, 0));
    }
}
