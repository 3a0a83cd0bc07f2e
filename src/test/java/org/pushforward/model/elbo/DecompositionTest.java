package org.pushforward.model.elbo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.prob.Divergence;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Quadrature;
import org.pushforward.prob.Rng;

/** Both cuts of the evidence hold everywhere in the parameters' ranges, and agree with closed forms where there are any. */
class DecompositionTest {
    private static final double[] RANGE_X = {-4, 4};
    private static final double[] RANGE_THETA = {-3, 3};
    private static final double[] RANGE_C = {0.01, 4};
    private static final double[] RANGE_MU = {-4, 4};
    private static final double[] RANGE_SIGMA = {0.05, 3};

    private record Case(LatentModel model, double x, Normal q) {}

    /** Every corner of the box for every decoder. */
    static Stream<DecoderShape> shapes() {
        return Stream.of(DecoderShape.values());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void bothCutsHoldForRandomParameters(DecoderShape shape) {
        Rng rng = new Rng(9).named(shape.name());
        for (int i = 0; i < 150; i++) {
            check(new Case(
                    new LatentModel(shape, uniform(rng, RANGE_THETA), logUniform(rng, RANGE_C)),
                    uniform(rng, RANGE_X),
                    new Normal(uniform(rng, RANGE_MU), logUniform(rng, RANGE_SIGMA))));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void bothCutsHoldInEveryCorner(DecoderShape shape) {
        corners(shape).forEach(DecompositionTest::check);
    }

    private static void check(Case at) {
        Decomposition terms = Decomposition.of(at.model, at.x, at.q);
        assertThat(Math.abs(terms.gap())).as("log p - ELBO - KL of %s", at).isLessThan(1e-6);
        assertThat(Math.abs(terms.secondGap())).as("the second cut of %s", at).isLessThan(1e-6);
        assertThat(terms.klPosterior()).as("KL of %s", at).isGreaterThan(-1e-9);
        double size = 1 + Math.abs(terms.elbo());
        assertThat(Decomposition.elbo(at.model, at.x, at.q))
                .as("the search's ELBO of %s", at)
                .isCloseTo(terms.elbo(), within(1e-12 * size));
    }

    @Test
    void linearDecoderHasTheNormalMarginalAndPosterior() {
        Rng rng = new Rng(10);
        for (int i = 0; i < 200; i++) {
            double theta = uniform(rng, RANGE_THETA);
            double c = logUniform(rng, RANGE_C);
            double x = uniform(rng, RANGE_X);
            LatentModel model = new LatentModel(DecoderShape.LINEAR, theta, c);
            double variance = theta * theta + c;
            Normal posterior = new Normal(theta * x / variance, Math.sqrt(c / variance));
            Normal q = new Normal(uniform(rng, RANGE_MU), logUniform(rng, RANGE_SIGMA));
            Decomposition terms = Decomposition.of(model, x, q);
            assertThat(terms.logP()).isCloseTo(new Normal(0, Math.sqrt(variance)).logProb(x), within(1e-10));
            double kl = Divergence.kl(q, posterior);
            assertThat(terms.klPosterior()).isCloseTo(kl, within(1e-11 * (1 + kl)));
            assertThat(Decomposition.of(model, x, posterior).klPosterior()).isCloseTo(0, within(1e-10));
        }
    }

    @Test
    void reconstructionOfALinearDecoderHasItsClosedForm() {
        LatentModel model = new LatentModel(DecoderShape.LINEAR, 1.5, 0.3);
        Normal q = new Normal(0.4, 0.8);
        double error = Math.pow(2 - 1.5 * 0.4, 2) + Math.pow(1.5 * 0.8, 2);
        assertThat(Decomposition.of(model, 2, q).reconstruction())
                .isCloseTo(-error / 0.6 - 0.5 * Math.log(2 * Math.PI * 0.3), within(1e-12));
        assertThat(Decomposition.of(model, 2, q).klPrior())
                .isCloseTo(0.5 * (-Math.log(0.64) + 0.64 + 0.16 - 1), within(1e-15));
    }

    @ParameterizedTest
    @EnumSource(DecoderShape.class)
    void twoRulesAgreeOnTheEvidence(DecoderShape shape) {
        corners(shape).forEach(at -> {
            Evidence evidence = Evidence.of(at.model, at.x);
            assertThat(evidence.byTrapezoid()).as("%s", at).isCloseTo(evidence.byQuadrature(), within(1e-10));
        });
    }

    @ParameterizedTest
    @EnumSource(DecoderShape.class)
    void modelIsADensityOfX(DecoderShape shape) {
        LatentModel model = new LatentModel(shape, 0.8, 0.3);
        DoubleUnaryOperator density = x -> Math.exp(Decomposition.logMarginal(model, x));
        double[] cuts = LatentCurves.even(-12, 60, 37);
        assertThat(Quadrature.integrate(density, cuts)).isCloseTo(1, within(1e-8));
    }

    @Test
    void bestNormalOnOneOfTwoFarHumpsMissesLogTwo() {
        LatentModel model = new LatentModel(DecoderShape.QUADRATIC, 1, 0.01);
        // the hump's top and width: z² = x - c/2, and 1/s² = 4z²/c
        double top = Math.sqrt(4 - 0.005);
        Normal hump = new Normal(top, 0.1 / (2 * top));
        assertThat(Decomposition.of(model, 4, hump).klPosterior()).isCloseTo(Math.log(2), within(1e-3));
        assertThat(Decomposition.of(model, 4, new Normal(-top, 0.1 / (2 * top))).klPosterior())
                .isCloseTo(Math.log(2), within(1e-3));
    }

    @Test
    void farObservationIsRefusedInsteadOfScannedForEver() {
        LatentModel model = new LatentModel(DecoderShape.LINEAR, 1, 0.01);
        assertThatThrownBy(() -> Decomposition.logMarginal(model, 1e6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000000");
        assertThatThrownBy(() -> Decomposition.logMarginal(model, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void unusableModelsAreQuoted() {
        assertThatThrownBy(() -> new LatentModel(DecoderShape.TANH, Double.NaN, 1))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> new LatentModel(DecoderShape.TANH, 1, 0)).hasMessageContaining("0.0");
    }

    private static List<Case> corners(DecoderShape shape) {
        List<Case> cases = new ArrayList<>();
        for (double x : new double[] {-4, 0, 4}) {
            for (double theta : new double[] {-3, 0, 0.05, 3}) {
                for (double c : RANGE_C) {
                    for (double mu : RANGE_MU) {
                        for (double sigma : RANGE_SIGMA) {
                            cases.add(new Case(new LatentModel(shape, theta, c), x, new Normal(mu, sigma)));
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static double uniform(Rng rng, double[] range) {
        return range[0] + (range[1] - range[0]) * rng.nextDouble();
    }

    private static double logUniform(Rng rng, double[] range) {
        return range[0] * Math.pow(range[1] / range[0], rng.nextDouble());
    }
}
