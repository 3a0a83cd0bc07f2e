package org.pushforward.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Mapped;
import org.pushforward.nn.Graph;
import org.pushforward.nn.NumericGradient;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** What every bijector of batches keeps to, checked at rows drawn by the caller, in float32. */
public final class BatchBijectorLaws {
    private static final double ROUNDING = 1e-4;

    private BatchBijectorLaws() {}

    /**
     * All laws, at rows z and at their images.
     *
     * @param z [rows * dims], where differences of 5e-3 meet neither the domain's edge nor a kink
     */
    public static void hold(BatchBijector f, ParameterBlock theta, float[] z, int rows) {
        float[] x = value(f::forward, z, rows);
        eachUndoesTheOther(f, z, x, rows);
        float[] forward = logDetEqualsTheJacobians(f::forward, z, rows);
        float[] inverse = logDetEqualsTheJacobians(f::inverse, x, rows);
        for (int r = 0; r < rows; r++) {
            assertThat((double) inverse[r])
                    .as("log-det back, row %s", r)
                    .isCloseTo(-forward[r], within(close(forward[r])));
        }
        gradientsAgreeWithDifferences(f::forward, theta, z, rows);
        gradientsAgreeWithDifferences(f::inverse, theta, x, rows);
    }

    /** One direction of a bijector. */
    @FunctionalInterface
    public interface Direction {
        Mapped of(Tensor x);
    }

    /** The image of rows, [rows * dims]. */
    public static float[] value(Direction f, float[] x, int rows) {
        try (Graph graph = new Graph()) {
            Tensor y = f.of(graph.input(rows, x.length / rows).set(x)).value();
            graph.forward(y);
            return y.get();
        }
    }

    private static double close(double size) {
        return ROUNDING * Math.max(1, Math.abs(size));
    }

    private static void eachUndoesTheOther(BatchBijector f, float[] z, float[] x, int rows) {
        float[] back = value(f::inverse, x, rows);
        float[] again = value(f::forward, back, rows);
        for (int i = 0; i < z.length; i++) {
            assertThat((double) back[i]).as("f⁻¹(f(z)) at %s", i).isCloseTo(z[i], within(close(z[i])));
            assertThat((double) again[i]).as("f(f⁻¹(x)) at %s", i).isCloseTo(x[i], within(close(x[i])));
        }
    }

    /** The Jacobian by differentiation; that it is right is the law about gradients. */
    private static float[] logDetEqualsTheJacobians(Direction f, float[] x, int rows) {
        int dims = x.length / rows;
        try (Graph graph = new Graph()) {
            Tensor in = graph.input(rows, dims).set(x);
            Mapped y = f.of(in);
            Tensor logDet = y.addTo(graph.input(rows, 1));
            graph.forward(logDet);
            double[][][] jacobian = new double[rows][dims][dims];
            for (int i = 0; i < dims; i++) {
                Step step = graph.gradient(y.value().columns(i, i + 1).sum(), in);
                step.run();
                float[] row = step.gradient(in);
                for (int k = 0; k < row.length; k++) {
                    jacobian[k / dims][i][k % dims] = row[k];
                }
            }
            float[] logDets = logDet.get();
            for (int r = 0; r < rows; r++) {
                double truth = Math.log(Math.abs(BijectorLaws.determinant(jacobian[r])));
                assertThat((double) logDets[r]).as("log-det, row %s", r).isCloseTo(truth, within(close(truth)));
            }
            return logDets;
        }
    }

    /** Of everything that comes out, weighed unequally, with respect to rows and parameters. */
    private static void gradientsAgreeWithDifferences(Direction f, ParameterBlock theta, float[] x, int rows) {
        try (Graph graph = new Graph()) {
            Tensor in = graph.input(rows, x.length / rows).set(x);
            Mapped y = f.of(in);
            Tensor weights = graph.input(rows, in.cols()).set(NumericGradient.normal(x.length, 99));
            Tensor more = graph.input(rows, 1).set(NumericGradient.normal(rows, 98));
            Tensor all = y.value()
                    .times(weights)
                    .rowSum()
                    .plus(y.addTo(graph.input(rows, 1)).times(more));
            List<Tensor> by = new ArrayList<>(theta.tensors());
            by.add(in);
            NumericGradient.check(graph, all.sum().times(0.1), by, 2e-3);
        }
    }
}
