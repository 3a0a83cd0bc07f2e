package org.pushforward.model.gan.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

class ObjectivesTest {
    private static final double[] RATIOS = {0.02, 0.3, 0.9, 1, 1.4, 3, 20};

    static List<Objective> all() {
        return Objectives.ALL;
    }

    static Stream<RatioObjective> ratios() {
        return Objectives.ALL.stream().filter(RatioObjective.class::isInstance).map(RatioObjective.class::cast);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundByItsName(Objective objective) {
        assertThat(Objectives.named(objective.id())).isSameAs(objective);
    }

    @Test
    void unknownNameIsQuoted() {
        assertThatThrownBy(() -> Objectives.named("hinge")).hasMessageContaining("'hinge'");
    }

    /** The network's losses are the formulas' and so are their gradients, by central differences of the formulas. */
    @ParameterizedTest
    @MethodSource("all")
    void tensorsAndTheirGradientsAgreeWithTheFormulas(Objective objective) {
        float[] scores = {-14, -2.5f, -1, -0.2f, 0.4f, 0.9f, 1.7f, 3, 14};
        try (Graph graph = new Graph()) {
            Tensor v = graph.input(scores.length, 1).set(scores);
            agrees(graph, v, objective.real(v), objective::real);
            agrees(graph, v, objective.fake(v), objective::fake);
            agrees(graph, v, objective.generatorLosses(v, false), s -> -objective.real(s));
            agrees(graph, v, objective.generatorLosses(v, true), s -> objective.generatorLoss(s, true));
            assertThat(objective.generatorLoss(1.7, false)).isEqualTo(-objective.real(1.7));
            assertThat(objective.generatorLoss(1.7, true))
                    .isEqualTo(objective == Objectives.LEAST_SQUARES ? -objective.real(1.7) : objective.fake(1.7));
        }
    }

    private static void agrees(Graph graph, Tensor v, Tensor actual, DoubleUnaryOperator formula) {
        Step step = graph.gradient(actual.sum(), v);
        step.run();
        float[] scores = v.get();
        float[] slopes = step.gradient(v);
        graph.forward(actual);
        float[] values = actual.get();
        for (int i = 0; i < scores.length; i++) {
            double value = formula.applyAsDouble(scores[i]);
            double slope = (formula.applyAsDouble(scores[i] + 1e-5) - formula.applyAsDouble(scores[i] - 1e-5)) / 2e-5;
            assertThat((double) values[i]).isCloseTo(value, within(4e-6 * (1 + Math.abs(value))));
            assertThat((double) slopes[i]).isCloseTo(slope, within(4e-6 * (1 + Math.abs(slope))));
        }
    }

    /** However wrong a discriminator is, it can be mended. */
    @ParameterizedTest
    @MethodSource("all")
    void gradientsAreFiniteFarOut(Objective objective) {
        try (Graph graph = new Graph()) {
            Tensor v = graph.input(4, 1).set(-1000, -100, 100, 1000);
            for (Tensor loss : List.of(objective.real(v), objective.fake(v), objective.generatorLosses(v, true))) {
                Step step = graph.gradient(loss.sum(), v);
                step.run();
                for (float slope : step.gradient(v)) {
                    assertThat(slope).isBetween(-2e5f, 2e5f);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void discriminatorLossIsMinusTheMeanValue(Objective objective) {
        try (Graph graph = new Graph()) {
            Tensor real = graph.input(2, 1).set(0.3f, 1.1f);
            Tensor fake = graph.input(2, 1).set(-0.7f, 0.2f);
            Tensor lossD = objective.discriminatorLoss(real, fake);
            graph.forward(lossD);
            double value = (objective.real(0.3) + objective.real(1.1) + objective.fake(-0.7) + objective.fake(0.2)) / 2;
            assertThat((double) lossD.item()).isCloseTo(-value, within(1e-6));
        }
    }

    /** f is defined as a maximum; here that maximum is searched for. */
    @ParameterizedTest
    @MethodSource("ratios")
    void fIsTheGreatestGainAndTheBestScoreReachesIt(RatioObjective objective) {
        for (double u : RATIOS) {
            double greatest = Double.NEGATIVE_INFINITY;
            for (double v = -12; v <= 45; v += 1e-3) {
                greatest = Math.max(greatest, u * objective.real(v) + objective.fake(v));
            }
            double best = objective.bestScore(u);
            double reached = u * objective.real(best) + objective.fake(best);
            assertThat(reached).isCloseTo(objective.f(u), within(1e-12 * (1 + Math.abs(objective.f(u)))));
            assertThat(greatest).isBetween(reached - 2e-5, reached + 1e-9);
        }
    }

    /** The table of conjugates: f*(t) = sup over u of u t - f(u), found numerically, against -b at a(v) = t. */
    @ParameterizedTest
    @MethodSource("ratios")
    void fakeTermIsMinusTheConvexConjugateAtTheRealTerm(RatioObjective objective) {
        for (double u : RATIOS) {
            double v = objective.bestScore(u);
            double t = objective.real(v);
            double sup = Double.NEGATIVE_INFINITY;
            for (double log = Math.log(1e-4); log < Math.log(1e4); log += 1e-4) {
                sup = Math.max(sup, Math.exp(log) * t - objective.f(Math.exp(log)));
            }
            assertThat(-objective.fake(v)).isCloseTo(sup, within(1e-5));
        }
    }

    @ParameterizedTest
    @MethodSource("ratios")
    void ratioUndoesTheBestScore(RatioObjective objective) {
        for (double u : RATIOS) {
            assertThat(objective.ratio(objective.bestScore(u))).isCloseTo(u, within(1e-12 * (1 + u)));
            assertThat(objective.probability(objective.bestScore(u))).isCloseTo(u / (1 + u), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("ratios")
    void bestValueIsTheDivergenceAndNoOtherScoresReachIt(RatioObjective objective) {
        Rng rng = new Rng(3);
        double[] p = masses(rng);
        double[] q = masses(rng);
        double best = objective.bestValue(p, q);
        assertThat(best).isCloseTo(objective.divergence(p, q), within(1e-12 * (1 + Math.abs(best))));
        for (int trial = 0; trial < 50; trial++) {
            double value = 0;
            for (int i = 0; i < p.length; i++) {
                double v = objective.bestScore(p[i] / q[i]) + 0.1 * rng.nextGaussian();
                value += p[i] * objective.real(v) + q[i] * objective.fake(v);
            }
            assertThat(value).isLessThan(best);
        }
    }

    /** S. Nowozin et al., 2016, table 1, and for the first two the formulas in their classes. */
    @Test
    void divergencesAreTheirTextbookFormulas() {
        Rng rng = new Rng(4);
        double[] p = masses(rng);
        double[] q = masses(rng);
        double kl = 0;
        double reverse = 0;
        double js = 0;
        double pearson = 0;
        double hellinger = 0;
        double triangular = 0;
        for (int i = 0; i < p.length; i++) {
            double m = (p[i] + q[i]) / 2;
            kl += p[i] * Math.log(p[i] / q[i]);
            reverse += q[i] * Math.log(q[i] / p[i]);
            js += (p[i] * Math.log(p[i] / m) + q[i] * Math.log(q[i] / m)) / 2;
            pearson += (p[i] - q[i]) * (p[i] - q[i]) / q[i];
            hellinger += Math.pow(Math.sqrt(p[i]) - Math.sqrt(q[i]), 2);
            triangular += (p[i] - q[i]) * (p[i] - q[i]) / (p[i] + q[i]);
        }
        assertThat(Objectives.KL.divergence(p, q)).isCloseTo(kl, within(1e-12));
        assertThat(Objectives.REVERSE_KL.divergence(p, q)).isCloseTo(reverse, within(1e-12));
        assertThat(Objectives.GAN.divergence(p, q)).isCloseTo(2 * js - Math.log(4), within(1e-12));
        assertThat(Objectives.PEARSON.divergence(p, q)).isCloseTo(pearson, within(1e-12 * pearson));
        assertThat(Objectives.HELLINGER.divergence(p, q)).isCloseTo(hellinger, within(1e-12));
        assertThat(Objectives.LEAST_SQUARES.divergence(p, q)).isCloseTo(triangular / 8 - 0.25, within(1e-12));
    }

    private static double[] masses(Rng rng) {
        double[] mass = new double[50];
        Arrays.setAll(mass, i -> 0.01 + rng.nextDouble());
        double sum = Arrays.stream(mass).sum();
        return Arrays.stream(mass).map(m -> m / sum).toArray();
    }
}
