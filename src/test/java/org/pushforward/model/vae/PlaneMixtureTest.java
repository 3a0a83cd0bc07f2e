package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.data.DataSets;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneField;

class PlaneMixtureTest {
    private static final double[] W = {0.8, -0.5};

    /** f(z) = W z₁ at the rule's codes. */
    private static PlaneMixture linear(LatentRule rule, double c) {
        float[] centres = new float[2 * rule.count()];
        for (int k = 0; k < rule.count(); k++) {
            centres[2 * k] = (float) W[0] * rule.codes()[k * rule.latent()];
            centres[2 * k + 1] = (float) W[1] * rule.codes()[k * rule.latent()];
        }
        return new PlaneMixture(centres, rule.weights(), c);
    }

    /** log N(u; 0, W Wᵀ + c I). */
    private static double exact(double u1, double u2, double c) {
        double ww = W[0] * W[0] + W[1] * W[1];
        double along = W[0] * u1 + W[1] * u2;
        double distance = (u1 * u1 + u2 * u2 - along * along / (c + ww)) / c;
        return -0.5 * distance - 0.5 * Math.log(c * (c + ww)) - Math.log(2 * Math.PI);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void quadratureOverOneOrTwoNumbersGivesProbabilisticPca(int latent) {
        for (double c : new double[] {0.01, 0.1, 1}) {
            PlaneMixture mixture = linear(LatentRule.of(latent), c);
            assertThat(mixture.logProb(0.1, 0.2)).isCloseTo(exact(0.1, 0.2, c), within(2e-5));
            assertThat(mixture.logProb(-1, 0.6)).isCloseTo(exact(-1, 0.6, c), within(2e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8})
    void quasirandomCodesComeNear(int latent) {
        PlaneMixture mixture = linear(LatentRule.of(latent), 0.1);
        assertThat(mixture.logProb(0.1, 0.2)).isCloseTo(exact(0.1, 0.2, 0.1), within(0.02));
        assertThat(mixture.logProb(-1, 0.6)).isCloseTo(exact(-1, 0.6, 0.1), within(0.02));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void codesHaveTheMomentsOfThePrior(int latent) {
        LatentRule rule = LatentRule.of(latent);
        assertThat(Arrays.stream(rule.weights()).sum()).isCloseTo(1, within(1e-9));
        for (int j = 0; j < latent; j++) {
            double mean = 0;
            double square = 0;
            for (int k = 0; k < rule.count(); k++) {
                double z = rule.codes()[k * latent + j];
                mean += rule.weights()[k] * z;
                square += rule.weights()[k] * z * z;
            }
            assertThat(mean).isCloseTo(0, within(6e-3));
            assertThat(square).isCloseTo(1, within(1e-2));
        }
    }

    @Test
    void theFieldIsTheDensityOfEachCellInTheDatasUnit() {
        PlaneData data = new PlaneData(DataSets.points("moons", 2));
        for (double c : new double[] {0.003, 0.05, 1}) {
            PlaneMixture mixture = linear(LatentRule.of(1), c);
            PlaneField field = mixture.field(data, 40);
            float[] middles = PlaneField.middles(data.window(), 40);
            double peak = field.peak();
            for (int i = 0; i < field.values().length; i++) {
                double u1 = data.toUnit(middles[2 * i], 0);
                double u2 = data.toUnit(middles[2 * i + 1], 1);
                double p = Math.exp(mixture.logProb(u1, u2) - data.logScale());
                // the tails are cut off at 4e-7 of a component's peak
                assertThat((double) field.values()[i]).isCloseTo(p, within(1e-5 * peak));
            }
        }
    }
}
