package org.pushforward.bijector.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.laws.BatchBijectorLaws;
import org.pushforward.nn.Activation;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Made;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.NumericGradient;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.prob.Rng;

class BatchBijectorTest {
    private static final int ROWS = 3;
    private static final ImageShape IMAGE = new ImageShape(2, 2, 4);

    /** A bijector, and how many numbers its rows have; where {@code inside} they are between 0.1 and 0.9. */
    private record Case(String name, int dims, boolean inside, BiFunction<ParameterBlock, Rng, BatchBijector> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, int dims, BiFunction<ParameterBlock, Rng, BatchBijector> make) {
        return new Case(name, dims, false, make);
    }

    static Stream<Case> bijectors() {
        return Stream.of(elementwise(), linear(), couplings(), autoregressive(), simple(), images())
                .flatMap(s -> s);
    }

    private static Stream<Case> elementwise() {
        return Stream.of(Elementwise.values())
                .flatMap(f -> Stream.of(
                        of(f.name(), 3, (theta, rng) -> f),
                        new Case("inverse of " + f, 3, true, (theta, rng) -> new Inverse(f))));
    }

    private static Stream<Case> linear() {
        return Stream.of(
                of("permutation", 4, (theta, rng) -> new Permutation(2, 0, 3, 1)),
                of("reversal", 3, (theta, rng) -> Permutation.reverse(3)),
                of("ActNorm of points", 3, (theta, rng) -> new ActNorm(theta, 3)),
                of("ActNorm of channels", IMAGE.size(), (theta, rng) -> new ActNorm(theta, 2)),
                of("diagonal", 3, (theta, rng) -> new Diagonal(theta, 3)),
                of("LU of points", 3, (theta, rng) -> new LuLinear(theta, 3, rng)),
                of("1x1 convolution", IMAGE.size(), (theta, rng) -> new LuLinear(theta, 2, rng)));
    }

    private static Stream<Case> couplings() {
        return Stream.of(
                of("additive coupling of halves", 5, coupling(Mask.halves(5, true), new Additive())),
                of("affine coupling of halves", 5, coupling(Mask.halves(5, false), new Affine(2))),
                of("affine coupling of every other", 5, coupling(Mask.alternate(5, true), new Affine(2))),
                of("affine coupling on a checkerboard", 16, coupling(Mask.checkerboard(IMAGE, false), new Affine(1))),
                of("affine coupling of channels", 16, coupling(Mask.channels(IMAGE, true), new Affine(1))),
                of("spline coupling of halves", 5, coupling(Mask.halves(5, true), new Spline(3, 2))),
                of("spline coupling of two columns", 2, coupling(Mask.halves(2, false), new Spline(8, 3))),
                of("spline coupling of every other", 4, coupling(Mask.alternate(4, true), new Spline(4, 1))),
                of("spline coupling on a checkerboard", 16, coupling(Mask.checkerboard(IMAGE, true), new Spline(2, 2))),
                of("chain", 4, BatchBijectorTest::chain),
                of("inverse of a chain", 4, (theta, rng) -> new Inverse(chain(theta, rng))));
    }

    private static Stream<Case> autoregressive() {
        return Stream.of(
                of("masked autoregressive, affine", 4, autoregressive(4, new Affine(2))),
                of("masked autoregressive, spline", 3, autoregressive(3, new Spline(4, 1))),
                of("masked autoregressive of one column", 1, autoregressive(1, new Affine(1))),
                of(
                        "inverse autoregressive",
                        4,
                        (theta, rng) ->
                                new Inverse(autoregressive(4, new Affine(1)).apply(theta, rng))),
                of(
                        "two orders of two columns",
                        2,
                        (theta, rng) -> new Chain(
                                autoregressive(2, new Affine(1)).apply(theta, rng),
                                Permutation.reverse(2),
                                autoregressive(2, new Spline(4, 4)).apply(theta, rng))),
                of(
                        "two orders, shuffled",
                        5,
                        (theta, rng) -> new Chain(
                                autoregressive(5, new Affine(1)).apply(theta, rng),
                                Permutation.shuffled(5, rng),
                                autoregressive(5, new Additive()).apply(theta, rng))));
    }

    private static BiFunction<ParameterBlock, Rng, BatchBijector> autoregressive(int dims, Transform transform) {
        return (theta, rng) -> new Autoregressive(
                new Made(theta, List.of(dims, 8, dims * transform.parameters()), Activation.TANH, rng), transform);
    }

    private static Stream<Case> simple() {
        return Stream.of(
                of("planar", 3, (theta, rng) -> new Planar(theta, 3, rng)),
                of("planar of one column", 1, (theta, rng) -> new Planar(theta, 1, rng)),
                of("radial", 3, (theta, rng) -> new Radial(theta, 3)),
                of("radial of one column", 1, (theta, rng) -> new Radial(theta, 1)),
                of(
                        "planar and radial",
                        2,
                        (theta, rng) ->
                                new Chain(new Planar(theta, 2, rng), new Radial(theta, 2), new Planar(theta, 2, rng))));
    }

    private static Stream<Case> images() {
        return Stream.of(
                of("squeeze", 16, (theta, rng) -> new Squeeze(IMAGE)),
                of("split", 16, (theta, rng) -> new Split(Mask.channels(IMAGE, true), new ActNorm(theta, 1))));
    }

    private static BiFunction<ParameterBlock, Rng, BatchBijector> coupling(Mask mask, Transform transform) {
        return (theta, rng) -> {
            int out = mask.moved().length * transform.parameters();
            Mlp net = new Mlp(theta, List.of(mask.kept().length, 6, out), Activation.TANH, rng);
            return new Coupling(mask, net, transform);
        };
    }

    private static BatchBijector chain(ParameterBlock theta, Rng rng) {
        return new Chain(
                coupling(Mask.halves(4, true), new Affine(1)).apply(theta, rng),
                new LuLinear(theta, 4, rng),
                new ActNorm(theta, 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijectors")
    void lawsHold(Case c) {
        Rng rng = new Rng(5);
        try (ParameterBlock theta = new ParameterBlock()) {
            BatchBijector f = c.make.apply(theta, rng);
            float[] parameters = new float[theta.size()];
            rng.fillGaussian(parameters);
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] *= 0.4f;
            }
            theta.restore(parameters);
            float[] z = new float[ROWS * c.dims];
            for (int i = 0; i < z.length; i++) {
                z[i] = (float) (c.inside ? 0.1 + 0.8 * rng.nextDouble() : rng.nextGaussian());
            }
            BatchBijectorLaws.hold(f, theta, z, ROWS);
        }
    }

    @Test
    void actNormStartsAtTheFirstBatchsMeansAndDeviations() {
        int rows = 500;
        float[] x = NumericGradient.normal(rows * 4, 3);
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 2 == 0 ? 3 * x[i] + 1 : 0.5f * x[i] - 2;
        }
        try (ParameterBlock theta = new ParameterBlock()) {
            Chain f = new Chain(new ActNorm(theta, 2), new Permutation(1, 0, 3, 2), new ActNorm(theta, 2));
            f.start(x, rows);
            float[] z = f.inverse(x, rows);
            for (int channel = 0; channel < 2; channel++) {
                double sum = 0;
                double squares = 0;
                for (int i = channel; i < z.length; i += 2) {
                    sum += z[i];
                    squares += z[i] * z[i];
                }
                assertThat(sum / rows / 2).isCloseTo(0, within(1e-5));
                assertThat(squares / rows / 2).isCloseTo(1, within(1e-4));
            }
        }
    }

    @Test
    void aChannelThatDoesNotVaryStartsWithFiniteNumbers() {
        try (ParameterBlock theta = new ParameterBlock()) {
            ActNorm f = new ActNorm(theta, 2);
            f.start(new float[] {1, 5, 2, 5, 4, 5}, 3);
            assertThat(f.inverse(new float[] {1, 5}, 1)).doesNotContain(Float.NaN, Float.POSITIVE_INFINITY);
        }
    }

    @Test
    void squeezeTurnsEachBlockOfFourPixelsIntoOne() {
        float[] picture = {0, 1, 2, 3, 10, 11, 12, 13};
        float[] z = new Squeeze(new ImageShape(1, 2, 4)).inverse(picture, 1);
        assertThat(z).containsExactly(0, 1, 10, 11, 2, 3, 12, 13);
    }

    @Test
    void aSplitStartsItsInnerPartFromTheColumnsItMoves() {
        try (ParameterBlock theta = new ParameterBlock()) {
            Split f = new Split(Mask.halves(2, true), new ActNorm(theta, 1));
            f.start(new float[] {7, 1, 7, 3}, 2);
            assertThat(f.inverse(new float[] {7, 1, 7, 3}, 2)).containsExactly(7, -1, 7, 1);
        }
    }

    @Test
    void aNetThatTellsTooFewParametersIsRefused() {
        try (ParameterBlock theta = new ParameterBlock()) {
            Made net = new Made(theta, List.of(3, 8, 3), Activation.TANH, new Rng(1));
            assertThatThrownBy(() -> new Autoregressive(net, new Affine(1)))
                    .hasMessage("a net of 3 columns must tell 2 parameters each, 6 in all, not 3");
        }
    }

    @Test
    void whatIsNoPermutationIsRefusedAndQuoted() {
        assertThatThrownBy(() -> new Permutation(0, 2, 2)).hasMessageContaining("[0, 2, 2]");
        assertThatThrownBy(() -> Mask.halves(1, true)).hasMessageContaining("1 columns");
        assertThatThrownBy(() -> new Squeeze(new ImageShape(1, 3, 4))).hasMessageContaining("1 x 3 x 4");
    }
}
