package org.pushforward.model.gan.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.data.DataSets;
import org.pushforward.model.gan.LineGame;
import org.pushforward.model.gan.objective.Objectives;
import org.pushforward.model.gan.objective.RatioObjective;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.prob.Rng;

class PlaneMassesTest {
    @ParameterizedTest
    @ValueSource(strings = {"eight-gaussians", "disjoint-blobs", "checkerboard", "moons"})
    void integratedMassesAreWhatSamplesFill(String name) {
        PlaneData data = new PlaneData(DataSets.plane(name));
        DataMasses masses = DataMasses.of(data);
        assertThat(masses.points()).isZero();
        assertThat(Arrays.stream(masses.mass()).sum()).isCloseTo(1, within(1e-9));
        int n = 200_000;
        double[] shares = masses.cells().shares(data.whole().sample(new Rng(8), n));
        // what is left of the divergence once the sampling's own is taken off
        assertThat(JsEstimate.of(masses.mass(), 0, shares, n)).isLessThan(2e-3);
    }

    @Test
    void ownPointsAreCountedInCoarseCells() {
        DataMasses masses = DataMasses.of(new PlaneData(DataSets.points("old-faithful", 2)));
        assertThat(masses.points()).isBetween(30, 50);
        assertThat(masses.cells().columns()).isEqualTo(6);
        assertThat(Arrays.stream(masses.mass()).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void pointsOutsideTheWindowAreCountedOutside() {
        PlaneCells cells = new PlaneCells(new PlaneWindow(0, 1, 0, 2, true), 2);
        assertThat(cells.shares(new float[] {0.1f, 0.1f, 0.9f, 0.1f, 0.9f, 1.9f, 1.1f, 0.1f}))
                .containsExactly(0.25, 0.25, 0, 0.25, 0.25);
    }

    @Test
    void theLensKeepsMassAndEqualThingsEqual() {
        PlaneCells cells = new PlaneCells(new PlaneWindow(0, 1, 0, 1, true), 9);
        double[] mass = new double[cells.size()];
        mass[0] = 0.25;
        mass[40] = 0.5;
        mass[81] = 0.25;
        double[] seen = cells.blurred(mass);
        assertThat(Arrays.stream(seen).sum()).isCloseTo(1, within(1e-12));
        assertThat(seen[40]).isLessThan(0.5);
        assertThat(seen[39]).isCloseTo(seen[31], within(1e-15));
        BestPlay equal = BestPlay.of(cells, mass, mass.clone());
        for (float d : equal.probabilities()) {
            assertThat(Float.isNaN(d) || d == 0.5f).isTrue();
        }
        assertThat(equal.value(Objectives.GAN)).isCloseTo(-Math.log(4), within(1e-12));
    }

    @Test
    void theLensNeverMakesTheDivergenceGreater() {
        PlaneCells cells = new PlaneCells(new PlaneWindow(-3, 3, -3, 3, true), 20);
        double[] p = cells.shares(new PlaneData(DataSets.plane("moons")).whole().sample(new Rng(1), 500));
        double[] q = cells.shares(new PlaneData(DataSets.plane("ring")).whole().sample(new Rng(1), 500));
        BestPlay play = BestPlay.of(cells, p, q);
        double seen = (play.divergence(Objectives.GAN) + Math.log(4)) / 2;
        assertThat(seen).isPositive().isLessThan(new LineGame(p, q).js());
        Objectives.ALL.stream().filter(RatioObjective.class::isInstance).forEach(o -> {
            RatioObjective objective = (RatioObjective) o;
            double divergence = play.divergence(objective);
            assertThat(play.value(objective)).isCloseTo(divergence, within(1e-9 * (1 + Math.abs(divergence))));
        });
    }
}
