package org.pushforward.model.elbo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pushforward.prob.Normal;

class AscentTest {
    private static final Ascent.Bounds BOX =
            new Ascent.Bounds(new double[] {-4, 4}, new double[] {0.05, 3}, new double[] {-3, 3});

    @ParameterizedTest
    @EnumSource(DecoderShape.class)
    void plainGradientStepOfASmallRateRaisesTheBoundAsItsSlopeTells(DecoderShape shape) {
        LatentModel model = new LatentModel(shape, 1.3, 0.4);
        Normal q = new Normal(-0.5, 0.8);
        double rate = 1e-7;
        Normal next = new Ascent(1.2, rate, BOX).improveQ(model, q);
        double byMu = (next.mu() - q.mu()) / rate;
        double byLogSigma = Math.log(next.sigma() / q.sigma()) / rate;
        double e = 1e-5;
        assertThat(byMu)
                .isCloseTo(
                        slope(elbo(model, new Normal(-0.5 + e, 0.8)), elbo(model, new Normal(-0.5 - e, 0.8)), e),
                        within(1e-5));
        assertThat(byLogSigma)
                .isCloseTo(
                        slope(
                                elbo(model, new Normal(-0.5, 0.8 * Math.exp(e))),
                                elbo(model, new Normal(-0.5, 0.8 * Math.exp(-e))),
                                e),
                        within(1e-5));
        double byTheta = (new Ascent(1.2, rate, BOX).improveTheta(model, q).theta() - 1.3) / rate;
        assertThat(byTheta)
                .isCloseTo(
                        slope(elbo(model.withTheta(1.3 + e), q), elbo(model.withTheta(1.3 - e), q), e), within(1e-5));
    }

    @ParameterizedTest
    @EnumSource(DecoderShape.class)
    void boundNeverFallsWhateverTheRate(DecoderShape shape) {
        for (double rate : new double[] {0.001, 0.05, 1}) {
            for (double c : new double[] {0.01, 4}) {
                LatentModel model = new LatentModel(shape, 2, c);
                Normal q = new Normal(3, 2.5);
                Ascent ascent = new Ascent(-2, rate, BOX);
                double bound = Decomposition.elbo(model, -2, q);
                for (int i = 0; i < 60; i++) {
                    q = ascent.improveQ(model, q);
                    model = ascent.improveTheta(model, q);
                    double next = Decomposition.elbo(model, -2, q);
                    assertThat(next).isGreaterThanOrEqualTo(bound);
                    bound = next;
                }
            }
        }
    }

    @Test
    void qReachesTheNormalPosteriorOfALinearDecoder() {
        LatentModel model = new LatentModel(DecoderShape.LINEAR, 1.5, 0.5);
        Normal q = new Normal(-2, 0.3);
        Ascent ascent = new Ascent(2, 0.05, BOX);
        for (int i = 0; i < 2000; i++) {
            q = ascent.improveQ(model, q);
        }
        assertThat(q.mu()).isCloseTo(1.5 * 2 / 2.75, within(1e-6));
        assertThat(q.sigma()).isCloseTo(Math.sqrt(0.5 / 2.75), within(1e-6));
    }

    @Test
    void improvingQLeavesTheEvidenceAsItIsToTheBit() {
        ElboTrainer trainer = trainer(Map.of());
        double logP = trainer.metrics().get("log_p");
        double kl = trainer.metrics().get("kl_q_posterior");
        for (int i = 0; i < 50; i++) {
            trainer.step();
        }
        assertThat(trainer.metrics().get("log_p")).isEqualTo(logP);
        assertThat(trainer.metrics().get("kl_q_posterior")).isLessThan(kl);
    }

    @Test
    void raisingTheBoundByThetaCanLowerTheEvidence() {
        ElboTrainer trainer = trainer(Map.of(
                "decoder", "linear", "x", 1.5, "c", 0.3, "theta", 1.4, "mu", 0.3, "sigma", 1.0, "improve", "theta"));
        Map<String, Double> before = trainer.metrics();
        for (int i = 0; i < 100; i++) {
            trainer.step();
        }
        Map<String, Double> after = trainer.metrics();
        assertThat(after.get("elbo")).isGreaterThan(before.get("elbo") + 1);
        assertThat(after.get("log_p")).isLessThan(before.get("log_p") - 0.5);
    }

    @Test
    void alternationRaisesTheEvidenceWhereThetaAloneLowersIt() {
        ElboTrainer trainer = trainer(Map.of(
                "decoder", "linear", "x", 1.5, "c", 0.3, "theta", 0.6, "mu", 0.3, "sigma", 1.0, "improve", "both", "k",
                20));
        double logP = trainer.metrics().get("log_p");
        for (int i = 0; i < 1500; i++) {
            trainer.step();
        }
        assertThat(trainer.metrics().get("log_p")).isGreaterThan(logP);
        // the best theta of N(0, theta² + c) has theta² + c = x²
        assertThat(trainer.metrics().get("theta")).isCloseTo(Math.sqrt(1.5 * 1.5 - 0.3), within(1e-3));
    }

    @Test
    void parameterThatWasChangedReplacesTheRunsValueAndTheOthersStay() {
        var values = ElboParameters.all().defaults();
        ElboTrainer trainer = new ElboTrainer(values);
        trainer.step();
        double mu = trainer.metrics().get("mu");
        assertThat(mu).isNotEqualTo(values.real("mu"));
        trainer.set(values.with("sigma", 1.25));
        assertThat(trainer.metrics().get("sigma")).isEqualTo(1.25);
        assertThat(trainer.metrics().get("mu")).isEqualTo(mu);
        trainer.set(values.with("sigma", 1.25).with("theta", -2.0));
        assertThat(trainer.metrics().get("theta")).isEqualTo(-2.0);
        assertThat(trainer.metrics().get("mu")).isEqualTo(mu);
        assertThat(trainer.snapshot().since()).isZero();
    }

    @Test
    void severalChangesAtOnceBeginAnewAtTheParameters() {
        var values = ElboParameters.all().defaults();
        ElboTrainer trainer = new ElboTrainer(values);
        trainer.step();
        trainer.step();
        trainer.set(values.with("c", 0.5).with("rate", 0.1));
        assertThat(trainer.metrics())
                .containsEntry("mu", values.real("mu"))
                .containsEntry("sigma", values.real("sigma"));
        assertThat(trainer.snapshot().since()).isEqualTo(2);
    }

    private static ElboTrainer trainer(Map<String, Object> values) {
        return new ElboTrainer(ElboParameters.all().defaults().withAll(values));
    }

    private static double elbo(LatentModel model, Normal q) {
        return Decomposition.of(model, 1.2, q).elbo();
    }

    private static double slope(double above, double below, double e) {
        return (above - below) / (2 * e);
    }
}
