package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.prob.Rng;

class AffineCouplingTest {
    private static final int BATCH = 7;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 19})
    void forwardIsTheFormulaInDouble(int m) {
        try (Graph graph = new Graph()) {
            float[] x = normal(BATCH * m, 1);
            float[] h = normal(BATCH * 2 * m, 2);
            AffineCoupling coupling =
                    AffineCoupling.bounded(graph.input(BATCH, 2 * m).set(h), 1.5);
            Tensor y = coupling.forward(graph.input(BATCH, m).set(x));
            Tensor logDet = coupling.forwardLogDetJacobian();
            graph.forward(y, logDet);
            for (int r = 0; r < BATCH; r++) {
                double sum = 0;
                for (int c = 0; c < m; c++) {
                    double s = 1.5 * Math.tanh(h[r * 2 * m + c]);
                    double truth = x[r * m + c] * Math.exp(s) + h[r * 2 * m + m + c];
                    assertThat((double) y.get()[r * m + c]).isCloseTo(truth, within(1e-5 * (1 + Math.abs(truth))));
                    sum += s;
                }
                assertThat((double) logDet.get()[r]).isCloseTo(sum, within(1e-5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 19})
    void inverseUndoesForward(int m) {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(BATCH, m).set(normal(BATCH * m, 1));
            AffineCoupling coupling =
                    AffineCoupling.of(graph.input(BATCH, 2 * m).set(normal(BATCH * 2 * m, 2)));
            Tensor again = coupling.inverse(coupling.forward(x));
            graph.forward(again);
            assertThat(again.get()).containsExactly(x.get(), within(3e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 19})
    void gradientsAgreeWithCentralDifferences(int m) {
        List<Function<Tensor, AffineCoupling>> forms =
                List.of(AffineCoupling::of, h -> AffineCoupling.bounded(h, 1), h -> AffineCoupling.bounded(h, 2));
        for (Function<Tensor, AffineCoupling> form : forms) {
            try (Graph graph = new Graph()) {
                Tensor x = graph.input(BATCH, m).set(normal(BATCH * m, 1));
                Tensor h = graph.input(BATCH, 2 * m).set(normal(BATCH * 2 * m, 2));
                Tensor weights = graph.input(BATCH, m).set(normal(BATCH * m, 3));
                AffineCoupling coupling = form.apply(h);
                Tensor logDet = coupling.forwardLogDetJacobian().square().sum();
                Tensor forward = coupling.forward(x).times(weights).sum().plus(logDet);
                Tensor inverse = coupling.inverse(x).times(weights).sum().minus(logDet);
                NumericGradient.check(graph, forward.times(0.03), List.of(x, h), 1e-3);
                NumericGradient.check(graph, inverse.times(0.03), List.of(x, h), 1e-3);
            }
        }
    }

    @Test
    void fusedGradientIsThatOfSeparateOperations() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(BATCH, 19).set(normal(BATCH * 19, 1));
            Tensor s = graph.input(BATCH, 19).set(normal(BATCH * 19, 2));
            Tensor t = graph.input(BATCH, 19).set(normal(BATCH * 19, 3));
            Tensor weights = graph.input(BATCH, 19).set(normal(BATCH * 19, 4));
            Tensor fused = new AffineCoupling(s, t).forward(x).times(weights).sum();
            Tensor plain = x.times(s.exp()).plus(t).times(weights).sum();
            Step a = graph.gradient(fused, x, s, t);
            Step b = graph.gradient(plain, x, s, t);
            a.run();
            b.run();
            for (Tensor v : List.of(x, s, t)) {
                assertThat(a.gradient(v)).containsExactly(b.gradient(v), within(1e-5f));
            }
        }
    }

    /** The determinant of a whole flow, by differences of its map at one point. */
    @Test
    void logDeterminantsOfAStackAddUpToThatOfItsJacobian() {
        ParameterBlock theta = new ParameterBlock();
        Rng rng = new Rng(3);
        try (Graph graph = new Graph()) {
            float h = 1e-2f;
            Tensor x = graph.input(4, 2).set(0.3f + h, -0.2f, 0.3f - h, -0.2f, 0.3f, -0.2f + h, 0.3f, -0.2f - h);
            Tensor kept = x.columns(0, 1);
            Tensor moved = x.columns(1, 2);
            Tensor logDet = graph.input(4, 1);
            for (int k = 0; k < 4; k++) {
                Mlp net = new Mlp(theta, List.of(1, 16, 2), Activation.TANH, rng);
                AffineCoupling coupling = AffineCoupling.bounded(net.apply(kept), 1);
                Tensor next = coupling.forward(moved);
                logDet = logDet.plus(coupling.forwardLogDetJacobian());
                moved = kept;
                kept = next;
            }
            Tensor z = kept.concat(moved);
            graph.forward(z, logDet);
            float[] y = z.get();
            double det = (double) (y[0] - y[2]) * (y[5] - y[7]) - (double) (y[1] - y[3]) * (y[4] - y[6]);
            float[] found = logDet.get();
            double mean = (found[0] + found[1] + found[2] + found[3]) / 4.0;
            assertThat(mean).isCloseTo(Math.log(Math.abs(det) / (4 * h * h)), within(2e-3));
        }
    }

    @Test
    void mistakesAreNamed() {
        try (Graph graph = new Graph()) {
            assertThatThrownBy(() -> AffineCoupling.of(graph.input(4, 3)))
                    .hasMessage("affine coupling: [4, 3] has no two halves, one for log-scales and one for shifts");
            assertThatThrownBy(() -> AffineCoupling.of(graph.input(4, 2)).forward(graph.input(4, 2)))
                    .hasMessage("affine coupling: [4, 2] and [4, 1] must have one shape");
            assertThatThrownBy(() -> AffineCoupling.bounded(graph.input(4, 2), 0))
                    .hasMessage("affine coupling: the bound must be positive, not 0.0");
        }
    }
}
