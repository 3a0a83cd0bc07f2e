package org.pushforward.model.flow.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.bijector.batch.Affine;
import org.pushforward.bijector.batch.Spline;
import org.pushforward.bijector.batch.Transform;
import org.pushforward.data.ImageSet;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.nn.Graph;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

class GlowTest {
    private static final ImageShape TINY = new ImageShape(1, 4, 4);

    private static FlowNet tiny(ParameterBlock theta, boolean dense, Transform transform) {
        Glow.Size size = new Glow.Size(2, 1, new Nets.Style(6, dense, transform, transform));
        FlowNet.Layers layers = Glow.build(theta, TINY, size, new Rng(1));
        return new FlowNet(theta, layers, GreyLevels.plain(), FlowNet.Prior.NORMAL);
    }

    /** Zeros are only a start: every weight is moved. */
    private static void disturb(ParameterBlock theta) {
        float[] values = theta.values();
        Rng rng = new Rng(2);
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) (0.1 * rng.nextGaussian());
        }
        theta.restore(values);
    }

    private static float[] uniform(int rows) {
        float[] u = new float[rows * TINY.size()];
        new Rng(3).fillUniform(u);
        for (int i = 0; i < u.length; i++) {
            u[i] = 0.02f + 0.96f * u[i];
        }
        return u;
    }

    @ParameterizedTest
    @ValueSource(strings = {"affine", "spline", "dense"})
    void logDeterminantIsThatOfTheWholeJacobian(String kind) {
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            FlowNet net = tiny(theta, kind.equals("dense"), kind.equals("spline") ? new Spline(4, 4) : new Affine(2));
            disturb(theta);
            int dims = TINY.size();
            Tensor u = graph.input(1, dims).set(uniform(1));
            FlowNet.Encoding encoding = net.encode(u);
            graph.forward(encoding.logProb(), encoding.logPrior());
            double logDet = encoding.logProb().item() - encoding.logPrior().item();
            double[][] jacobian = new double[dims][dims];
            for (int i = 0; i < dims; i++) {
                Step step = graph.gradient(encoding.z().columns(i, i + 1).sum(), u);
                step.run();
                float[] row = step.gradient(u);
                for (int j = 0; j < dims; j++) {
                    jacobian[i][j] = row[j];
                }
            }
            double truth = Math.log(Math.abs(BijectorLaws.determinant(jacobian)));
            assertThat(logDet).isCloseTo(truth, within(2e-3));
            double byKind = encoding.passes().stream()
                    .flatMap(pass -> pass.mapped().logDet().stream())
                    .mapToDouble(Tensor::item)
                    .sum();
            assertThat(byKind).as("the terms add up").isCloseTo(logDet, within(1e-3));
        }
    }

    @Test
    void decodeUndoesEncode() {
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            FlowNet net = tiny(theta, false, new Spline(4, 4));
            disturb(theta);
            Tensor u = graph.input(5, TINY.size()).set(uniform(5));
            Tensor back = net.decode(net.encode(u).z());
            graph.forward(back);
            float[] original = u.get();
            float[] again = back.get();
            for (int i = 0; i < original.length; i++) {
                // what is promised; steep splines of disturbed weights come near it
                assertThat((double) again[i]).isCloseTo(original[i], within(1e-4));
            }
        }
    }

    @Test
    void everyActNormStartsWithMeanZeroAndVarianceOneOfTheFirstBatch() {
        int rows = 64;
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            FlowNet net = tiny(theta, false, new Affine(2));
            net.start(uniform(rows), rows);
            Tensor u = graph.input(rows, TINY.size()).set(uniform(rows));
            FlowNet.Encoding encoding = net.encode(u);
            graph.forward(encoding.logProb());
            long checked = encoding.passes().stream()
                    .filter(pass -> pass.stop().kind() == Stop.Kind.ACT_NORM)
                    .peek(pass -> assertStandard(pass.mapped().value().get()))
                    .count();
            assertThat(checked).isEqualTo(4);
        }
    }

    /** Each channel has mean 0 and variance 1, so all numbers together have. */
    private static void assertStandard(float[] z) {
        double sum = 0;
        double squares = 0;
        for (float v : z) {
            sum += v;
            squares += v * v;
        }
        assertThat(sum / z.length).isCloseTo(0, within(1e-4));
        assertThat(squares / z.length).isCloseTo(1, within(1e-3));
    }

    /** Every number of the code stands at a pixel of its own, and masks take turns with them. */
    @Test
    void layersAreDrawnWhereTheirNumbersCameFrom() {
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            FlowNet net = tiny(theta, false, new Affine(2));
            for (Trail.Pass pass : net.encode(graph.input(1, TINY.size())).passes()) {
                int[] places = pass.stop().station().places();
                assertThat(places).hasSize(pass.mapped().value().cols()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void strokesTellThickFromThinAndSlantedFromUpright() {
        byte[] pixels = new byte[4 * 36];
        for (int line = 0; line < 6; line++) {
            pixels[line * 6 + 2] = (byte) 255;
            pixels[36 + line * 6 + (5 - line)] = (byte) 255;
            pixels[72 + line * 6 + line] = (byte) 255;
            pixels[108 + line * 6 + 2] = (byte) 255;
            pixels[108 + line * 6 + 3] = (byte) 255;
        }
        ImageSet lines = new ImageSet(pixels, new byte[4], 6, 6, 4);
        Strokes strokes = new Strokes(lines);
        assertThat(strokes.slant(lines.batch(0))).isCloseTo(0, within(1e-6));
        assertThat(strokes.slant(lines.batch(1))).isCloseTo(1, within(1e-6));
        assertThat(strokes.slant(lines.batch(2))).isCloseTo(-1, within(1e-6));
        assertThat(strokes.isThick(lines.batch(3), 0)).isTrue();
        assertThat(strokes.isThick(lines.batch(0), 0)).isFalse();
    }

    @Test
    void differencesOfMeanCodesCarryTheMeanOfOneClassToThatOfTheOther() {
        ImageSet images = new ImageSet(new byte[6 * 16], new byte[] {3, 8, 3, 8, 3, 1}, 4, 4, 6);
        MeanCodes means = new MeanCodes(new Strokes(images), 16);
        float[] z = new float[6 * 16];
        new Rng(4).fillGaussian(z);
        means.add(new float[6 * 16], new float[] {3, 8, 3, 8, 3, 1}, z);
        float[] by = means.between(3, 8);
        for (int j = 0; j < 16; j++) {
            double from = (z[j] + z[2 * 16 + j] + z[4 * 16 + j]) / 3.0;
            double to = (z[16 + j] + z[3 * 16 + j]) / 2.0;
            assertThat(from + by[j]).isCloseTo(to, within(1e-5));
        }
        assertThat(means.between(3, 5)).as("no image of class 5 was seen").containsOnly(0f);
    }
}
