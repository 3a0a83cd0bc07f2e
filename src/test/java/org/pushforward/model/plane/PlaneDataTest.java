package org.pushforward.model.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pushforward.data.Csv;
import org.pushforward.data.DataSets;
import org.pushforward.data.Points;
import org.pushforward.prob.Rng;

class PlaneDataTest {
    private static final PlaneData MOONS = new PlaneData(DataSets.plane("moons"));

    @Test
    void networksSeeMeanZeroAndDeviationOne() {
        float[] u = new float[40_000];
        MOONS.sample(new Rng(1), u);
        Points points = new Points(u, u.length / 2, 2);
        for (int j = 0; j < 2; j++) {
            // four standard errors of 20,000 points, twice: the scale itself was measured on as many
            assertThat(points.mean(j)).isCloseTo(0, within(0.06));
            assertThat(points.deviation(j)).isCloseTo(1, within(0.04));
        }
    }

    @Test
    void unitsAndBackChangeNothing() {
        float[] x = {1.25f, -0.5f, 3, 0};
        assertThat(MOONS.fromUnit(MOONS.toUnit(x.clone()))).containsExactly(x, within(1e-6f));
    }

    @Test
    void truthHasNoGap() {
        PlaneScore score = PlaneScore.of(MOONS, (x, y) -> MOONS.logProb(x, y).orElseThrow());
        assertThat(score.gap()).hasValue(0);
    }

    /** KL(N(0, I) || N(m, I)) = |m|²/2, here with one of two blobs' width and place as p. */
    @Test
    void gapIsTheDivergence() {
        PlaneData blobs = new PlaneData(DataSets.plane("two-gaussians-2d"));
        double shift = 0.3;
        PlaneScore score =
                PlaneScore.of(blobs, (x, y) -> blobs.logProb(x, y - shift).orElseThrow());
        double kl = shift * shift / (2 * 0.5 * 0.5);
        // log p - log q has standard deviation shift/sigma = 0.6 over 5,000 points: four standard errors
        assertThat(score.gap().orElseThrow()).isCloseTo(kl, within(4 * 0.6 / Math.sqrt(5_000)));
    }

    @Test
    void scoreNamesEntropyAndGapOnlyWhereTheDensityIsKnown() {
        PlaneData own = new PlaneData(new Csv("own.csv", new Points(grid(100), 100, 2)));
        Map<String, Double> metrics = new LinkedHashMap<>();
        PlaneScore.of(own, (x, y) -> -1).addTo(metrics, own);
        assertThat(metrics).containsExactly(Map.entry("nll", 1.0));
        assertThat(own.density()).isEmpty();
    }

    @Test
    void knownDensityFillsTheWindow() {
        // 1,500 points reach far into the tails and a margin lies around them
        assertThat(MOONS.density().orElseThrow().integral()).isCloseTo(1, within(2e-3));
    }

    /** The point (i mod 10, i div 10). */
    private static float[] grid(int n) {
        float[] values = new float[2 * n];
        for (int i = 0; i < n; i++) {
            values[2 * i] = i % 10;
            values[2 * i + 1] = i / 10;
        }
        return values;
    }

    @Test
    void everySeventhOwnPointIsKeptAside() {
        PlaneData own = new PlaneData(new Csv("own.csv", new Points(grid(100), 100, 2)));
        boolean[] aside = new boolean[100];
        for (int i = 0; i < own.test().length; i += 2) {
            aside[Math.round(own.test()[i]) + 10 * Math.round(own.test()[i + 1])] = true;
        }
        assertThat(own.test()).hasSize(2 * 15);
        float[] u = new float[2 * 5_000];
        own.sample(new Rng(2), u);
        float[] x = own.fromUnit(u);
        for (int i = 0; i < x.length; i += 2) {
            assertThat(aside[Math.round(x[i]) + 10 * Math.round(x[i + 1])]).isFalse();
        }
    }

    @Test
    void countsPointsByArea() {
        PlaneWindow window = new PlaneWindow(0, 2, 0, 4, true);
        PlaneField field = PlaneField.histogram(window, 2, new float[] {0.5f, 0.5f, 1.5f, 3, 1.5f, 3.5f, 9, 9});
        assertThat(field.values()).containsExactly(0.125f, 0, 0, 0.25f);
        assertThat(field.integral()).isEqualTo(0.75);
        assertThat(field.peak()).isEqualTo(0.25);
    }

    @Test
    void gridMiddlesRunFromTheBottomLeft() {
        PlaneWindow window = new PlaneWindow(0, 2, 10, 14, true);
        assertThat(PlaneField.middles(window, 2)).containsExactly(0.5f, 11, 1.5f, 11, 0.5f, 13, 1.5f, 13);
        assertThat(PlaneField.of(window, 2, (x, y) -> x + y).values()).containsExactly(11.5f, 12.5f, 13.5f, 14.5f);
    }

    @Test
    void onlyThePlaneWillDo() {
        assertThatThrownBy(() -> new PlaneData(DataSets.line("uniform"))).hasMessageContaining("1 dimensions, not 2");
    }
}
