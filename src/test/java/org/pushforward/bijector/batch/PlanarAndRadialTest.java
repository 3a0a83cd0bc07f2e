package org.pushforward.bijector.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.laws.BatchBijectorLaws;
import org.pushforward.nn.Graph;
import org.pushforward.nn.NumericGradient;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** What {@link Planar} and {@link Radial} promise beyond the laws of all bijectors. */
class PlanarAndRadialTest {
    private static float[] forward(BatchBijector f, float[] z, int rows) {
        return BatchBijectorLaws.value(f::forward, z, rows);
    }

    @Test
    void whatStartsFromZeroStartsAsTheIdentity() {
        float[] z = NumericGradient.normal(30, 4);
        try (ParameterBlock theta = new ParameterBlock()) {
            Planar planar = new Planar(theta, 3, new Rng(2));
            Radial radial = new Radial(theta, 3);
            for (BatchBijector f : List.of(planar, radial, new Diagonal(theta, 3))) {
                float[] x = forward(f, z, 10);
                for (int i = 0; i < z.length; i++) {
                    assertThat((double) x[i]).as("%s", f).isCloseTo(z[i], within(1e-6));
                }
            }
        }
    }

    /** From nearly flat at the plane, 1 + c = 0.08, to forty times as steep. */
    @ParameterizedTest
    @ValueSource(floats = {-3, -1, 0, 1, 10, 40})
    void planesAreInvertedFarFromTheIdentity(float alongNormal) {
        float[] z = NumericGradient.normal(2 * 500, 4);
        try (ParameterBlock theta = new ParameterBlock()) {
            Planar f = new Planar(theta, 2, new Rng(2));
            f.w().set(1, 2);
            f.u().set(alongNormal / 5 + 2, 2 * alongNormal / 5 - 1);
            float[] back = f.inverse(forward(f, z, 500), 500);
            double slope = Math.log1p(Math.exp(alongNormal + Math.log(Math.E - 1)));
            for (int i = 0; i < z.length; i++) {
                assertThat((double) back[i]).isCloseTo(z[i], within(4e-6 * Math.max(1, 1 / slope)));
            }
        }
    }

    @Test
    void theCentreOfARadialFlowStaysAndHasAGradient() {
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            Radial f = new Radial(theta, 2);
            f.a().set(0.5f);
            f.b().set(-2);
            Tensor z = graph.input(1, 2);
            Mapped x = f.forward(z);
            Mapped back = f.inverse(x.value());
            Step step = graph.gradient(
                    x.addTo(x.value().rowSum()).plus(back.value().rowSum()).sum(), theta, z);
            step.run();
            assertThat(x.value().get()).containsExactly(0, 0);
            assertThat(theta.gradientNorm()).isFinite();
            assertThat(step.gradient(z)[0]).isFinite();
        }
    }
}
