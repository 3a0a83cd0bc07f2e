package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.prob.Rng;

class DataSetsTest {
    static Stream<DataSet> toys() {
        return DataSets.toys().stream();
    }

    static Stream<DataSet> generated() {
        return toys().filter(set -> !set.id().equals("old-faithful"));
    }

    static Stream<DataSet> smoothPlaneToys() {
        return knownPlaneToys().filter(set -> !set.id().equals("checkerboard"));
    }

    static Stream<DataSet> knownPlaneToys() {
        return generated().filter(set -> set.dims() == 2);
    }

    @Test
    void namesAreUniqueAndTheLinesDefaultComesFirst() {
        List<String> names = toys().map(DataSet::id).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(DataSets.names(1)).startsWith("two-gaussians");
        assertThat(DataSets.names(2)).hasSize(12).startsWith("two-gaussians-2d");
    }

    @ParameterizedTest
    @MethodSource("toys")
    void sameSeedDrawsTheSamePoints(DataSet set) {
        float[] first = set.sample(new Rng(9), 50);
        assertThat(set.sample(new Rng(9), 50)).containsExactly(first);
        assertThat(set.sample(new Rng(10), 50)).isNotEqualTo(first);
    }

    /** A training step draws a batch, and shall leave nothing to collect. */
    @ParameterizedTest
    @MethodSource("toys")
    void drawingABatchAllocatesNothing(DataSet set) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        Rng rng = new Rng(1);
        float[] batch = new float[256 * set.dims()];
        set.sample(rng, batch);
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        set.sample(rng, batch);
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isZero();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void pointsAreOfTheSizeThatModelsExpect(DataSet set) {
        for (float v : set.sample(new Rng(1), 2000)) {
            assertThat(v).isBetween(-8f, 10f);
        }
    }

    /** The sum over a fine grid is spectrally exact for densities that are smooth and vanish at the edge. */
    @ParameterizedTest
    @MethodSource("smoothPlaneToys")
    void planeDensityIntegratesToOne(DataSet set) {
        double h = 0.08;
        double sum = 0;
        for (double x = -6; x < 6; x += h) {
            for (double y = -6; y < 6; y += h) {
                sum += Math.exp(set.logProb(x, y).orElseThrow());
            }
        }
        assertThat(sum * h * h).isCloseTo(1, within(1e-6));
    }

    /** Pearson's chi-square over the cells of a board, each cell's probability from the density. */
    @ParameterizedTest
    @MethodSource("knownPlaneToys")
    void planeSamplesFollowTheDensity(DataSet set) {
        int n = 40_000;
        int side = 12;
        int[] counts = new int[side * side];
        float[] points = set.sample(new Rng(6), n);
        for (int i = 0; i < n; i++) {
            int column = cell(points[2 * i], side);
            int row = cell(points[2 * i + 1], side);
            counts[row * side + column]++;
        }
        double statistic = 0;
        int cells = 0;
        for (int c = 0; c < counts.length; c++) {
            double expected = n * mass(set, c % side - side / 2.0, c / side - side / 2.0);
            if (expected < 1e-6) {
                assertThat(counts[c]).isZero();
            } else if (expected >= 5) {
                statistic += (counts[c] - expected) * (counts[c] - expected) / expected;
                cells++;
            }
        }
        assertThat(cells).isGreaterThan(5);
        // Wilson and Hilferty's normal approximation of chi-square, beyond 3.09 with probability 0.001
        double z = (Math.cbrt(statistic / cells) - (1 - 2.0 / (9 * cells))) / Math.sqrt(2.0 / (9 * cells));
        assertThat(z).isLessThan(3.09);
    }

    private static int cell(float x, int side) {
        return (int) Math.max(0, Math.min(side - 1, Math.floor(x) + side / 2));
    }

    private static double mass(DataSet set, double x, double y) {
        int k = 16;
        double sum = 0;
        for (int i = 0; i < k * k; i++) {
            double lp =
                    set.logProb(x + (i % k + 0.5) / k, y + (i / k + 0.5) / k).orElseThrow();
            sum += Math.exp(lp);
        }
        return sum / (k * k);
    }

    @Test
    void farAwayTheLogarithmStaysFinite() {
        for (DataSet set : smoothPlaneToys().toList()) {
            assertThat(set.logProb(100, 100).orElseThrow()).isFinite().isLessThan(-1000);
        }
    }

    @Test
    void unknownNamesGetTheNearestSuggestion() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.line("two-gausians"))
                .withMessage("unknown data set 'two-gausians'; did you mean 'two-gaussians'?; there are two-gaussians,"
                        + " one-gaussian, three-gaussians, uniform, triangular, skewed, exponential");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.plane("zzzzzzzzz"))
                .withMessage("unknown data set 'zzzzzzzzz'; there are two-gaussians-2d, eight-gaussians,"
                        + " disjoint-blobs, line, ring, circles, moons, pinwheel, spiral, swiss-roll, checkerboard,"
                        + " old-faithful");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.open("mnits"))
                .withMessageStartingWith("unknown data set 'mnits'; did you mean 'mnist'?; there are two-gaussians,");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.open(""))
                .withMessageStartingWith("unknown data set ''");
    }

    @Test
    void openTakesNamesAndFiles(@TempDir Path folder) throws IOException {
        assertThat(DataSets.open("moons").dims()).isEqualTo(2);
        assertThat(DataSets.open("mnist").dims()).isEqualTo(784);
        Path file = Files.writeString(folder.resolve("mine.csv"), "x,y\n1,2\n3,4\n");
        DataSet mine = DataSets.open(file.toString());
        assertThat(mine.id()).isEqualTo("mine.csv");
        float[] drawn = mine.sample(new Rng(1), 100);
        boolean[] seen = new boolean[2];
        for (int i = 0; i < 100; i++) {
            assertThat(Arrays.copyOfRange(drawn, 2 * i, 2 * i + 2)).isIn(new float[] {1, 2}, new float[] {3, 4});
            seen[drawn[2 * i] == 1 ? 0 : 1] = true;
        }
        assertThat(seen).containsExactly(true, true);
        assertThat(mine.logProb(1, 2)).isEmpty();
        Path missing = folder.resolve("none.csv");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.open(missing.toString()))
                .withMessage(missing + ": there is no such file; check its name and folder");
    }

    @Test
    void arraysThatPointsDoNotFillAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSets.plane("moons").sample(new Rng(1), new float[3]))
                .withMessage("points of 2 numbers do not fill 3 places");
    }
}
