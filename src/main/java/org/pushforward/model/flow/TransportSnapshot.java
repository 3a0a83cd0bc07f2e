package org.pushforward.model.flow;

import java.util.List;
import org.pushforward.model.plane.PlaneScene;

/**
 * What is drawn of two flows that share a prior: how a cloud, a line and a point go from the data set A through codes to
 * the data set B and back. Nobody writes the arrays.
 *
 * @param a the data that are carried
 * @param b the data that are reached
 * @param cloud A's points of the scene
 * @param figure what is drawn about the point
 * @param line its points
 * @param point the one that is followed, alone in its {@link Carried}
 * @param transit where all are on their way
 * @param change what the map from A to B does to densities at the point
 * @param progress how good both flows are now
 */
public record TransportSnapshot(
        PlaneScene a,
        PlaneScene b,
        Carried cloud,
        Shape figure,
        Carried line,
        Carried point,
        Transit transit,
        Change change,
        Progress progress) {

    /**
     * A figure in A.
     *
     * @param centre in A's standard deviations from its mean, [2]
     * @param size in A's standard deviations
     * @param byHand true if the radii make it
     * @param radii in even directions, as shares of the size
     */
    public record Shape(float[] centre, double size, boolean byHand, List<Double> radii) {
        public Shape {
            radii = List.copyOf(radii);
        }
    }

    /**
     * Points at four places, [n * 2] each.
     *
     * @param x in A, in its data's unit
     * @param z their codes f_A⁻¹(x)
     * @param y in B, f_B(z), in its data's unit
     * @param back in A again, f_A(f_B⁻¹(y))
     */
    public record Carried(float[] x, float[] z, float[] y, float[] back) {
        /** |back - x| of every point, in A's unit. */
        public double[] errors() {
            double[] errors = new double[x.length / 2];
            for (int i = 0; i < errors.length; i++) {
                errors[i] = Math.hypot(back[2 * i] - x[2 * i], back[2 * i + 1] - x[2 * i + 1]);
            }
            return errors;
        }

        /** The greatest of them. */
        public double roundTrip() {
            return RoundTrip.greatest(x, back);
        }
    }

    /**
     * All on their way through the layers of f_A⁻¹ and of f_B, in the networks' unit.
     *
     * @param after how many layers, from 0 to all
     * @param layersA of f_A
     * @param layers of both
     * @param cloud [n * 2]
     * @param line [n * 2]
     * @param path of the followed point, at all stops, [layers + 1][2]
     */
    public record Transit(double after, int layersA, int layers, float[] cloud, float[] line, double[][] path) {}

    /**
     * log p_B(y) = log p_A(x) - log|det ∂y/∂x|, in nats, in the data's own units.
     *
     * @param logProbA log p_A(x) by the flow of A
     * @param logDet log|det ∂y/∂x| of the way from x to y
     * @param logProbB log p_B(y) by the flow of B
     */
    public record Change(double logProbA, double logDet, double logProbB) {
        /** How far the two sides are apart. */
        public double error() {
            return Math.abs(logProbA - logDet - logProbB);
        }
    }

    /** @param a of the flow of A, and {@code b} of the flow of B: mean log p over points kept aside */
    public record Progress(FlowScoreNow a, FlowScoreNow b) {}

    /**
     * @param testLogProb in nats
     * @param best the same under the data's own density; not a number where it is not known
     */
    public record FlowScoreNow(double testLogProb, double best) {}
}
