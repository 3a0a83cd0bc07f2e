package org.pushforward.model.gan.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.data.DataSets;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Quality;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.prob.Rng;

class GoodPointsTest {
    private static final int N = 20_000;

    /** Within three deviations of the centre of a round normal lie 1 - e^(-9/2) of it. */
    @Test
    void theDataThemselvesCoverAllModesWithTheGaussiansShare() {
        PlaneData data = new PlaneData(DataSets.plane("disjoint-blobs"));
        double[] shares = new GoodPoints(data).shares(data.whole().sample(new Rng(5), N), N);
        Quality quality = new Quality(0, shares, 3);
        assertThat(quality.good()).isCloseTo(1 - Math.exp(-4.5), within(0.004));
        assertThat(quality.covered()).isEqualTo(3);
        assertThat(quality.leastShare()).isBetween(0.95, 1.0);
    }

    @Test
    void aMissedModeIsNotCovered() {
        PlaneData data = new PlaneData(DataSets.plane("disjoint-blobs"));
        float[] points = {-1.2f, 2, -1.2f, 2.1f, 2, 0.8f, 9, 9};
        Quality quality = new Quality(0, new GoodPoints(data).shares(points, 4), 3);
        assertThat(quality.shares()).containsExactly(0.5, 0.25, 0);
        assertThat(quality.covered()).isEqualTo(2);
        assertThat(quality.good()).isEqualTo(0.75);
        assertThat(quality.leastShare()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "moons", "swiss-roll"})
    void withoutModesTheDensestPartIsGood(String name) {
        PlaneData data = new PlaneData(DataSets.plane(name));
        GoodPoints good = new GoodPoints(data);
        assertThat(good.modes()).isZero();
        double[] own = good.shares(data.whole().sample(new Rng(5), N), N);
        // 99.9 %, less what lies outside the window, or in cells at its edge
        assertThat(own).hasSize(1);
        assertThat(own[0]).isBetween(0.99, 1.0);
        assertThat(good.shares(new float[] {50, 50}, 1)[0]).isZero();
    }

    @Test
    void ofOwnPointsTheNeighbourhoodIsGood() {
        PlaneData data = new PlaneData(DataSets.points("old-faithful", 2));
        GoodPoints good = new GoodPoints(data);
        float[] shown = data.shown();
        assertThat(good.shares(shown, shown.length / 2)[0]).isCloseTo(1, within(1e-9));
        float[] far = Arrays.copyOf(shown, shown.length);
        for (int i = 0; i < far.length; i++) {
            far[i] += 40;
        }
        assertThat(good.shares(far, far.length / 2)[0]).isZero();
    }
}
