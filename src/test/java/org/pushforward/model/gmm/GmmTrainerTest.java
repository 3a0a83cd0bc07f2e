package org.pushforward.model.gmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.data.DataSets;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Trainer;

class GmmTrainerTest {
    private static Values with(Map<String, ?> changes) {
        return GmmParameters.all().defaults().withAll(changes);
    }

    private static GmmTrainer trainer(String data, Map<String, ?> changes) {
        return new GmmTrainer(with(changes), DataSets.points(data, 2), 1);
    }

    private static void steps(Trainer<?> trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }

    /**
     * The fixed point that 2,000 iterations of another program (plain Python, from 0.6, 0.4, (4.3, 80), (2, 54)) reach;
     * programs that stop early report 4.2898, 79.970 and 2.0365, 54.480 for the means.
     */
    @ParameterizedTest
    @ValueSource(strings = {"kmeans-pp", "random"})
    void oldFaithfulReachesItsKnownFit(String start) {
        GmmTrainer trainer = trainer("old-faithful", Map.of("start", start));
        steps(trainer, 150);
        Map<String, Double> m = trainer.metrics();
        // the data are kept in single precision: seven digits
        assertThat(m.get("log_likelihood")).isCloseTo(-1130.26396, within(1e-4));
        assertThat(m.get("heaviest_weight")).isCloseTo(0.644127, within(1e-5));
        assertThat(m.get("heaviest_x")).isCloseTo(4.289662, within(1e-5));
        assertThat(m.get("heaviest_y")).isCloseTo(79.968115, within(1e-4));
        assertThat(m.get("lightest_weight")).isCloseTo(0.355873, within(1e-5));
        assertThat(m.get("lightest_x")).isCloseTo(2.036388, within(1e-5));
        assertThat(m.get("lightest_y")).isCloseTo(54.478516, within(1e-4));
        assertThat(m).containsEntry("converged", 1.0).containsEntry("alive", 2.0);
        assertThat(m.get("nll")).isCloseTo(1130.264 / 272, within(1e-5));
        // 1 weight, 4 means, 6 covariances
        assertThat(m.get("bic")).isCloseTo(2 * 1130.264 + 11 * Math.log(272), within(0.003));
        assertThat(m.get("aic")).isCloseTo(2 * 1130.264 + 22, within(0.003));
    }

    @Test
    void aMixtureLearnsAMixtureAndTheGapIsCountedInNats() {
        GmmTrainer trainer = trainer("eight-gaussians", Map.of("components", 8, "points", 5000, "restarts", 10));
        steps(trainer, 150);
        // 47 free parameters cost 47/2n = 0.005 nats of each fresh point on average
        assertThat(trainer.metrics().get("gap")).isBetween(0.0, 0.012);
    }

    @ParameterizedTest
    @ValueSource(strings = {"both", "e-step", "m-step", "none"})
    void aHalfThatIsHeldMovesNothing(String update) {
        GmmTrainer trainer = trainer("moons", Map.of("components", 4));
        steps(trainer, 3);
        trainer.set(with(Map.of("components", 4, "update", update)));
        GmmSnapshot before = trainer.snapshot();
        steps(trainer, 2);
        GmmSnapshot after = trainer.snapshot();
        boolean e = update.equals("both") || update.equals("e-step");
        boolean m = update.equals("both") || update.equals("m-step");
        assertThat(Arrays.equals(after.gamma(), before.gamma())).isEqualTo(!e);
        if (!m) {
            assertThat(after.mixture().x(0)).isEqualTo(before.mixture().x(0));
            assertThat(after.bound().logLikelihood()).isEqualTo(before.bound().logLikelihood());
        }
        assertThat(after.draws().count()).isEqualTo(before.draws().count() + 10);
    }

    @Test
    void weightsAreTheMixtureAndNothingElse() {
        GmmTrainer trainer = trainer("old-faithful", Map.of());
        steps(trainer, 150);
        Map<String, Object> parts = trainer.weights().parts();
        assertThat(parts).containsOnlyKeys("weights", "means", "covariances");
        double[] weights = (double[]) parts.get("weights");
        double[] means = (double[]) parts.get("means");
        int heaviest = weights[0] > weights[1] ? 0 : 1;
        assertThat(weights[heaviest]).isEqualTo(trainer.metrics().get("heaviest_weight"));
        assertThat(means[2 * heaviest]).isEqualTo(trainer.metrics().get("heaviest_x"));
        assertThat(means[2 * heaviest + 1]).isEqualTo(trainer.metrics().get("heaviest_y"));
        assertThat((double[]) parts.get("covariances")).hasSize(6);
    }

    @Test
    void replayAndRestoreAreEqualToTheBitWithRescuesToo() {
        Map<String, ?> changes = Map.of("components", 10, "points", 30, "floor", 0.0, "restarts", 3);
        GmmTrainer first = trainer("moons", changes);
        GmmTrainer second = trainer("moons", changes);
        steps(first, 20);
        first.phase(0);
        Checkpoint middle = first.checkpoint();
        first.phase(1);
        steps(first, 40);
        second.restore(middle);
        second.phase(1);
        steps(second, 40);
        assertThat(second.metrics()).isEqualTo(first.metrics());
        assertThat(second.snapshot().gamma()).containsExactly(first.snapshot().gamma());
        assertThat(second.curves()).containsExactly(first.curves());
        assertThat(first.metrics().get("rescues")).isPositive();
    }

    @Test
    void theBestOfSeveralStartsIsShownAndEachHasItsCurve() {
        GmmTrainer trainer = trainer("eight-gaussians", Map.of("components", 8, "restarts", 6));
        steps(trainer, 40);
        GmmSnapshot now = trainer.snapshot();
        assertThat(trainer.curveNames()).hasSize(8).contains("run-6");
        assertThat(now.bound().logLikelihood())
                .isEqualTo(Arrays.stream(now.runs()).max().getAsDouble());
        assertThat(now.runs()[now.best()]).isEqualTo(now.bound().logLikelihood());
        GmmTrainer alone = trainer("eight-gaussians", Map.of("components", 8));
        steps(alone, 40);
        assertThat(alone.snapshot().runs()[0]).isEqualTo(now.runs()[0]);
    }

    @Test
    void drawsAndLikelihoodAreTheMixtures() {
        GmmTrainer trainer = trainer("old-faithful", Map.of());
        steps(trainer, 60);
        double[][] samples = trainer.samples(20_000, 3).orElseThrow();
        double mean = 0;
        double logProb = 0;
        for (double[] row : samples) {
            mean += row[1] / samples.length;
            logProb += trainer.likelihood().orElseThrow().logProb().applyAsDouble(row) / samples.length;
        }
        // the fit keeps the data's mean, 70.897; five standard errors of 20,000 draws of deviation 13.6 are 0.48
        assertThat(mean).isCloseTo(70.897, within(0.48));
        assertThat(-logProb).isCloseTo(1130.264 / 272, within(0.1));
    }

    @Test
    void informationCriteriaPreferTwoGeysersAndEightBlobs() {
        assertThat(cheapest(trainer("old-faithful", Map.of()))).isEqualTo(2);
        assertThat(cheapest(trainer("two-gaussians-2d", Map.of()))).isEqualTo(2);
        assertThat(cheapest(trainer("eight-gaussians", Map.of("points", 1000)))).isEqualTo(8);
    }

    /** The model that mclust also chooses for these data: three components of one shape. */
    @Test
    void threeTiedComponentsAreCheaperOnOldFaithfulThanTwoFull() {
        GmmTrainer tied = trainer("old-faithful", Map.of("covariance", "tied", "components", 3, "restarts", 5));
        assertThat(cheapest(tied)).isEqualTo(3);
        assertThat(tied.metrics().get("bic")).isCloseTo(2314.3, within(0.05));
    }

    private static int cheapest(GmmTrainer trainer) {
        steps(trainer, 150);
        Criteria[] ladder = trainer.snapshot().ladder();
        int best = 0;
        for (int k = 0; k < ladder.length; k++) {
            best = ladder[k].bic() < ladder[best].bic() ? k : best;
        }
        return best + 1;
    }
}
