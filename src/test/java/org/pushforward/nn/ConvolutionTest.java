package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.prob.Rng;

/** What convolutions keep to beyond the laws of all operations, see {@link ConvolutionOperations}. */
class ConvolutionTest {
    /** A layer and a batch of images. */
    record Case(boolean transposed, int batch, ImageShape in, Filters filters) {
        Tensor[] tensors(Graph graph) {
            int rows = (transposed ? filters.count() : in.channels()) * filters.area();
            int cols = transposed ? in.channels() : filters.count();
            return new Tensor[] {
                random(graph, batch, in.size(), 1), random(graph, rows, cols, 2), random(graph, 1, filters.count(), 3)
            };
        }

        Layer layer(Tensor w, Tensor b, Activation f) {
            return transposed ? new ConvTranspose2d(w, b, in, filters, f) : new Conv2d(w, b, in, filters, f);
        }

        ImageShape out() {
            return transposed
                    ? new ImageShape(filters.count(), filters.reach(in.height()), filters.reach(in.width()))
                    : new ImageShape(filters.count(), filters.positions(in.height()), filters.positions(in.width()));
        }
    }

    private static Case conv(int batch, ImageShape in, Filters filters) {
        return new Case(false, batch, in, filters);
    }

    private static Case transpose(int batch, ImageShape in, Filters filters) {
        return new Case(true, batch, in, filters);
    }

    private static ImageShape image(int channels, int height, int width) {
        return new ImageShape(channels, height, width);
    }

    private static Tensor random(Graph graph, int rows, int cols, long seed) {
        Tensor t = graph.input(rows, cols);
        return t.set(normal(t.size(), seed));
    }

    /** Some are so large that products are cut. */
    static Stream<Case> cases() {
        return Stream.concat(
                small(),
                Stream.of(
                        conv(3, image(16, 31, 40), new Filters(64, 3, 1, 1)),
                        transpose(3, image(40, 15, 20), new Filters(48, 4, 2, 1))));
    }

    static Stream<Case> small() {
        return Stream.concat(
                withOutputPadding(),
                Stream.of(
                        conv(3, image(1, 6, 5), new Filters(2, 3, 1, 1)),
                        conv(18, image(3, 7, 5), new Filters(1, 4, 2, 1)),
                        conv(5, image(2, 9, 7), new Filters(2, 2, 3, 0)),
                        conv(5, image(4, 5, 5), new Filters(3, 1, 1, 0)),
                        transpose(3, image(2, 6, 5), new Filters(2, 3, 1, 1)),
                        transpose(18, image(2, 3, 2), new Filters(1, 4, 2, 1))));
    }

    static Stream<Case> withOutputPadding() {
        return Stream.of(
                transpose(2, image(3, 4, 3), new Filters(2, 3, 2, 1, 1)),
                transpose(3, image(2, 3, 3), new Filters(1, 2, 3, 0, 2)),
                transpose(2, image(2, 2, 3), new Filters(3, 1, 2, 0, 1)));
    }

    @AfterEach
    void oneThreadAgain() {
        Engine.threads(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valuesAreTheDefinition(Case c) {
        try (Graph graph = new Graph()) {
            Tensor[] t = c.tensors(graph);
            Tensor y = c.layer(t[1], t[2], Activation.IDENTITY).apply(t[0]);
            graph.forward(y);
            float[] found = y.get();
            double[] expected = definition(c, t[0].get(), t[1].get(), t[2].get());
            assertThat(found).hasSameSizeAs(expected);
            for (int i = 0; i < expected.length; i++) {
                assertThat((double) found[i]).as("number %s", i).isCloseTo(expected[i], within(1e-4));
            }
        }
    }

    /** Every number of every filter at every position, straight from the formula. */
    private static double[] definition(Case c, float[] x, float[] w, float[] b) {
        ImageShape image = c.transposed ? c.out() : c.in;
        ImageShape maps = c.transposed ? c.in : c.out();
        int patchSize = image.channels() * c.filters.area();
        double[] y = new double[c.batch * c.out().size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = b[i % b.length];
        }
        for (int number = 0; number < c.batch * maps.size(); number++) {
            for (int patch = 0; patch < patchSize; patch++) {
                int pixel = pixel(c, image, maps, number, patch);
                double weight = w[patch * maps.channels() + number % maps.channels()];
                if (pixel >= 0 && c.transposed) {
                    y[pixel] += weight * x[number];
                } else if (pixel >= 0) {
                    y[number] += weight * x[pixel];
                }
            }
        }
        return y;
    }

    /** The number of the images that a number of the maps meets at a place of the filter, or -1. */
    private static int pixel(Case c, ImageShape image, ImageShape maps, int number, int patch) {
        int position = number / maps.channels() % (maps.height() * maps.width());
        int place = patch / image.channels();
        int line = position / maps.width() * c.filters.stride() + place / c.filters.kernel() - c.filters.padding();
        int column = position % maps.width() * c.filters.stride() + place % c.filters.kernel() - c.filters.padding();
        if (line < 0 || line >= image.height() || column < 0 || column >= image.width()) {
            return -1;
        }
        int at = (number / maps.size() * image.height() + line) * image.width() + column;
        return at * image.channels() + patch % image.channels();
    }

    @ParameterizedTest
    @MethodSource("withOutputPadding")
    void gradientsAgreeWithCentralDifferences(Case c) {
        try (Graph graph = new Graph()) {
            Tensor[] t = c.tensors(graph);
            Tensor y = c.layer(t[1], t[2], Activation.IDENTITY).apply(t[0]);
            Tensor weights = random(graph, y.rows(), y.cols(), 9);
            NumericGradient.check(graph, y.times(weights).sum().times(0.1), List.of(t), 1e-3);
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void fusingTheActivationChangesNothing(Case c) {
        for (Activation f : Activation.values()) {
            try (Graph graph = new Graph()) {
                Tensor[] t = c.tensors(graph);
                Tensor fused = c.layer(t[1], t[2], f).apply(t[0]);
                Tensor apart = f.apply(c.layer(t[1], t[2], Activation.IDENTITY).apply(t[0]));
                Tensor weights = random(graph, fused.rows(), fused.cols(), 9);
                Step first = graph.gradient(fused.times(weights).sum(), t);
                Step second = graph.gradient(apart.times(weights).sum(), t);
                first.run();
                second.run();
                assertThat(fused.get()).isEqualTo(apart.get());
                for (Tensor a : t) {
                    assertThat(first.gradient(a)).as("%s", f).isEqualTo(second.gradient(a));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void gradientsOfTwoUsesAddUp(Case c) {
        try (Graph graph = new Graph()) {
            Tensor[] t = c.tensors(graph);
            Layer layer = c.layer(t[1], t[2], Activation.TANH);
            Step one = graph.gradient(layer.apply(t[0]).sum(), t);
            Step two = graph.gradient(
                    layer.apply(t[0]).sum().plus(layer.apply(t[0]).sum()), t);
            one.run();
            two.run();
            for (Tensor a : t) {
                float[] single = one.gradient(a);
                float[] sum = two.gradient(a);
                for (int i = 0; i < sum.length; i++) {
                    assertThat(sum[i]).isCloseTo(2 * single[i], within(2e-5f * Math.max(1, Math.abs(sum[i]))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void gradientOfOneArgumentIsThatOfAll(Case c) {
        try (Graph graph = new Graph()) {
            Tensor[] t = c.tensors(graph);
            Tensor loss = c.layer(t[1], t[2], Activation.TANH).apply(t[0]).sum();
            Step all = graph.gradient(loss, t);
            all.run();
            for (Tensor a : t) {
                Step one = graph.gradient(loss, a);
                one.run();
                assertThat(one.gradient(a)).isEqualTo(all.gradient(a));
            }
        }
    }

    /** <conv(x), y> = <x, convT(y)>. */
    @ParameterizedTest
    @MethodSource("withoutRemainder")
    void transposedIsTheAdjoint(Case c) {
        try (Graph graph = new Graph()) {
            Tensor[] t = c.tensors(graph);
            Tensor y = random(graph, c.batch, c.out().size(), 7);
            Filters back = new Filters(
                    c.in.channels(), c.filters.kernel(), c.filters.stride(), c.filters.padding(), remainder(c));
            Tensor noBias = graph.input(1, c.filters.count());
            Tensor noBiasBack = graph.input(1, c.in.channels());
            Layer there = new Conv2d(t[1], noBias, c.in, c.filters, Activation.IDENTITY);
            Layer andBack = new ConvTranspose2d(t[1], noBiasBack, c.out(), back, Activation.IDENTITY);
            Tensor left = there.apply(t[0]).times(y).sum();
            Tensor right = andBack.apply(y).times(t[0]).sum();
            graph.forward(left, right);
            assertThat(left.item()).isCloseTo(right.item(), within(1e-4f * Math.max(1, Math.abs(left.item()))));
        }
    }

    /** Pixels that no filter reaches, at the end of every line and as many lines. */
    private static int remainder(Case c) {
        return (c.in.height() + 2 * c.filters.padding() - c.filters.kernel()) % c.filters.stride();
    }

    static Stream<Case> withoutRemainder() {
        return Stream.of(
                conv(3, image(1, 6, 5), new Filters(2, 3, 1, 1)),
                conv(2, image(2, 8, 6), new Filters(3, 4, 2, 1)),
                conv(2, image(2, 8, 6), new Filters(3, 3, 2, 1)),
                conv(2, image(1, 8, 11), new Filters(3, 2, 3, 0)),
                conv(3, image(16, 31, 40), new Filters(64, 3, 1, 1)));
    }

    /** Everything a step computes, behind each other. */
    private static float[] run(Case c, int threads) {
        Engine.threads(threads);
        try (Graph graph = new Graph()) {
            Tensor[] t = c.tensors(graph);
            Tensor y = c.layer(t[1], t[2], Activation.TANH).apply(t[0]);
            Step step = graph.gradient(y.square().sum(), t);
            step.run();
            float[] first = results(y, step, t);
            step.run();
            assertThat(results(y, step, t)).isEqualTo(first);
            return first;
        }
    }

    private static float[] results(Tensor y, Step step, Tensor[] t) {
        float[] all = y.get();
        for (Tensor a : t) {
            float[] gradient = step.gradient(a);
            int at = all.length;
            all = Arrays.copyOf(all, at + gradient.length);
            System.arraycopy(gradient, 0, all, at, gradient.length);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneThreadAndTwoGiveTheSameBitsEveryTime(Case c) {
        float[] alone = run(c, 1);
        for (int i = 0; i < 20; i++) {
            assertThat(run(c, 2)).isEqualTo(alone);
        }
    }

    @Test
    void stepsAllocateNothing() {
        ParameterBlock theta = new ParameterBlock();
        Rng rng = new Rng(3);
        Conv2d encoder = new Conv2d(theta, image(2, 8, 8), new Filters(3, 4, 2, 1), Activation.IDENTITY, rng);
        ConvTranspose2d decoder =
                new ConvTranspose2d(theta, encoder.outputShape(), new Filters(1, 4, 2, 1), Activation.IDENTITY, rng);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Graph graph = new Graph()) {
            Tensor y = decoder.apply(encoder.apply(random(graph, 2000, 128, 1)));
            // a sum by products, because element-wise kernels allocate until they are compiled
            Tensor sum = random(graph, 1, 2000, 2).matmul(y.matmul(random(graph, 64, 1, 3)));
            Step step = graph.gradient(sum, theta);
            for (int i = 0; i < 20; i++) {
                step.run();
            }
            long natively = Pointer.totalBytes();
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 20; i++) {
                step.run();
            }
            // less than one object for every image
            assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 20).isLessThan(16 * y.rows());
            assertThat(Pointer.totalBytes()).isLessThanOrEqualTo(natively);
        }
    }

    @Test
    void variancesStayWhereTheyAre() {
        ParameterBlock theta = new ParameterBlock();
        Rng rng = new Rng(3);
        ImageShape small = image(24, 14, 14);
        ImageShape large = image(12, 28, 28);
        Layer conv = new Conv2d(theta, large, new Filters(24, 4, 2, 1), Activation.IDENTITY, rng);
        Layer transposed = new ConvTranspose2d(theta, small, new Filters(12, 4, 2, 1), Activation.IDENTITY, rng);
        try (Graph graph = new Graph()) {
            Tensor down =
                    conv.apply(random(graph, 20, large.size(), 5)).square().mean();
            Tensor up = transposed
                    .apply(random(graph, 20, small.size(), 6))
                    .square()
                    .mean();
            graph.forward(down, up);
            // 2 · fan in / (fan in + fan out), less some for the padding
            assertThat(down.item()).isCloseTo(1.33f, within(0.15f));
            assertThat(up.item()).isCloseTo(0.67f, within(0.1f));
        }
    }

    @Test
    void whatDoesNotFitIsToldClearly() {
        ParameterBlock theta = new ParameterBlock();
        Rng rng = new Rng(3);
        Conv2d conv = new Conv2d(theta, image(2, 5, 6), new Filters(3, 3, 2, 1), Activation.RELU, rng);
        assertThat(conv.outputShape()).isEqualTo(image(3, 3, 3));
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(4, 61);
            rejects(() -> conv.apply(x), "conv2d: [4, 61] cannot hold images of 2 x 5 x 6, which need 60 columns");
            Tensor w = graph.input(17, 3);
            Tensor b = graph.input(1, 3);
            rejects(
                    () -> new Conv2d(w, b, image(2, 5, 6), conv.filters(), Activation.RELU),
                    "conv2d: a parameter [17, 3] where [18, 3] is needed");
        }
        rejects(() -> image(0, 5, 6), "an image needs at least one channel, line and column, not 0 x 5 x 6");
        rejects(() -> new Filters(0, 3, 1, 1), "count 0");
        rejects(() -> new Filters(1, 3, 1, 3), "padding 3 must be from 0 to kernel - 1 = 2");
        rejects(() -> new Filters(1, 3, 2, 1, 2), "output padding 2 must be from 0 to stride - 1 = 1");
        rejects(
                () -> new Conv2d(theta, image(2, 5, 2), new Filters(3, 5, 1, 1), Activation.RELU, rng),
                "a kernel of 5 does not fit into 2 pixels with padding 1");
        rejects(
                () -> new Conv2d(theta, image(2, 5, 6), new Filters(3, 3, 2, 1, 1), Activation.RELU, rng),
                "output padding 1 is for transposed convolutions");
        rejects(
                () -> new ConvTranspose2d(theta, image(2, 1, 1), new Filters(3, 3, 1, 2), Activation.RELU, rng),
                "1 positions of a kernel of 3 with padding 2 reach no pixel");
    }

    private static void rejects(Runnable code, String message) {
        assertThatThrownBy(code::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
