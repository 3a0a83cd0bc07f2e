package org.pushforward.model.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pushforward.prob.Divergence;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;

class LineGameTest {
    private static final double LOG4 = Math.log(4);

    @Test
    void valueAtTheOptimumIsTwiceJsMinusLog4() {
        Rng rng = new Rng(5);
        for (int trial = 0; trial < 200; trial++) {
            LineGame game = new LineGame(random(rng, trial % 3 == 0), random(rng, trial % 4 == 0));
            assertThat(game.valueAtOptimal()).isCloseTo(2 * game.js() - LOG4, within(1e-12));
            assertThat(game.js()).isBetween(0.0, Math.log(2) + 1e-12);
        }
    }

    @Test
    void noDiscriminatorBeatsTheOptimalOne() {
        Rng rng = new Rng(6);
        LineGame game = new LineGame(random(rng, false), random(rng, false));
        for (int trial = 0; trial < 200; trial++) {
            double[] d = game.optimal();
            for (int i = 0; i < d.length; i++) {
                d[i] = Math.min(0.999, Math.max(0.001, d[i] + 0.1 * rng.nextGaussian()));
            }
            assertThat(game.value(d)).isLessThan(game.valueAtOptimal());
        }
    }

    @Test
    void equalPlayersHaveValueMinusLog4AndAnUndecidedDiscriminator() {
        double[] p = random(new Rng(7), false);
        LineGame game = new LineGame(p, p.clone());
        assertThat(game.valueAtOptimal()).isCloseTo(-LOG4, within(1e-12));
        assertThat(game.optimal()).containsOnly(0.5);
        assertThat(game.js()).isCloseTo(0, within(1e-15));
    }

    @Test
    void nonSaturatingLossIsTheNotesParadox() {
        Rng rng = new Rng(8);
        for (int trial = 0; trial < 50; trial++) {
            LineGame game = new LineGame(random(rng, false), random(rng, trial % 2 == 0));
            double right = game.klGeneratorData() - 2 * game.js() + LOG4 + game.realTermAtOptimal();
            assertThat(game.nonSaturatingAtOptimal()).isCloseTo(right, within(1e-10));
        }
    }

    @Test
    void jsOfTwoNormalsAgreesWithQuadrature() {
        Normal p = new Normal(0, 1);
        Normal q = new Normal(0.8, 0.6);
        LineGrid grid = new LineGrid(-8, 8, 4000);
        LineGame game = new LineGame(mass(grid, p), mass(grid, q));
        assertThat(game.js()).isCloseTo(Divergence.js(p, q), within(1e-5));
        assertThat(game.klGeneratorData()).isCloseTo(Divergence.kl(q, p), within(1e-4));
    }

    @Test
    void pushforwardOfALinearMapSpreadsEvenlyAndFoldsAddUp() {
        LineGrid grid = new LineGrid(0, 1, 10);
        double[] straight = grid.pushforward(new float[] {0, 0.999999f});
        double[] fold = grid.pushforward(new float[] {0, 0.999999f, 0});
        double[] outside = grid.pushforward(new float[] {-1, 2});
        for (int i = 1; i <= 10; i++) {
            assertThat(straight[i]).isCloseTo(0.1, within(1e-6));
            assertThat(fold[i]).isCloseTo(0.1, within(1e-6));
            assertThat(outside[i]).isCloseTo(1.0 / 30, within(1e-6));
        }
        assertThat(outside[0]).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(Arrays.stream(outside).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void collapsedGeneratorKeepsAllItsMass() {
        LineGrid grid = new LineGrid(0, 1, 10);
        double[] mass = grid.pushforward(new float[] {0.55f, 0.55f, 0.55f});
        assertThat(mass[grid.cellOf(0.55)]).isEqualTo(1);
    }

    private static double[] mass(LineGrid grid, Normal density) {
        double[] mass = new double[grid.size()];
        for (int i = 0; i < mass.length; i++) {
            double left = i == 0 ? 0 : density.cdf(grid.left(i));
            mass[i] = (i == mass.length - 1 ? 1 : density.cdf(grid.right(i))) - left;
        }
        return mass;
    }

    private static double[] random(Rng rng, boolean withHoles) {
        double[] p = new double[40];
        for (int i = 0; i < p.length; i++) {
            p[i] = withHoles && i % 3 == 0 ? 0 : rng.nextDouble();
        }
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(v -> v / sum).toArray();
    }
}
