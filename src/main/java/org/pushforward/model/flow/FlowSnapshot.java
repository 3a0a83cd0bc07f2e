package org.pushforward.model.flow;

import java.util.List;
import java.util.OptionalDouble;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneScene;

/**
 * What is drawn of a flow in the plane; nobody writes the arrays.
 *
 * @param reading the terms on the last minibatch
 * @param scene the data, which never change
 * @param density p(x) of the model over the scene's window
 * @param samples f(z) of codes that stay the same, in the data's unit, [n * 2]
 * @param codes f⁻¹ of the scene's points, [count * 2]
 * @param warp how far the layers have bent the plane
 * @param pointed one point all the way
 * @param score how good the flow is now
 */
public record FlowSnapshot(
        FlowReading reading,
        PlaneScene scene,
        PlaneField density,
        float[] samples,
        float[] codes,
        Warp warp,
        Pointed pointed,
        Score score) {

    /**
     * A square grid of codes and the scene's points after some of the layers, in the networks' unit. Between two layers
     * everything goes straight from one place to the next.
     *
     * @param after how many layers z has gone through, from 0 to {@code layers}
     * @param layers K
     * @param lineLength points on one line of the grid
     * @param lines line after line, first those along z₁, [n * lineLength * 2]
     * @param points of the scene, [count * 2]
     */
    public record Warp(double after, int layers, int lineLength, float[] lines, float[] points) {
        /** The layer at work: f_k, or 0 while nothing has happened. */
        public int layer() {
            return (int) Math.ceil(after);
        }
    }

    /**
     * The point that is pointed at.
     *
     * @param x in the data's unit, [2]
     * @param path in the networks' unit after 0, 1 ... K layers, from z to x, [K + 1][2]
     * @param jacobians of f_1⁻¹ to f_K⁻¹, each where the path meets it
     * @param unit what the data's own unit adds to log|det|
     * @param reading the terms of log p(x)
     */
    public record Pointed(double[] x, double[][] path, List<Matrix2> jacobians, double unit, FlowReading reading) {
        public Pointed {
            jacobians = List.copyOf(jacobians);
        }

        /** The code, f⁻¹(x). */
        public double[] code() {
            return path[0];
        }

        /** Where the point is after some layers; straight on between two. */
        public double[] at(double after) {
            int below = (int) Math.floor(after);
            double[] from = path[below];
            double[] to = path[Math.min(below + 1, path.length - 1)];
            double share = after - below;
            return new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
        }

        /** ∂f⁻¹/∂x in the networks' unit, the product of all layers' Jacobians. */
        public Matrix2 jacobian() {
            Matrix2 product = Matrix2.IDENTITY;
            for (Matrix2 layer : jacobians) {
                product = product.times(layer);
            }
            return product;
        }
    }

    /**
     * @param testLogProb mean of log p(x) over some points kept aside, in nats
     * @param best the same under the data's own density, where it is known
     * @param mass of p
     * @param roundTrip the greatest |f(f⁻¹(x)) - x| over the scene's points, in the data's unit
     */
    public record Score(double testLogProb, OptionalDouble best, Mass mass, double roundTrip) {
        /** KL(data || model) in nats, where the data's density is known. */
        public OptionalDouble gap() {
            return best.isPresent() ? OptionalDouble.of(best.getAsDouble() - testLogProb) : best;
        }
    }

    /**
     * ∫ p(x) dx over a box around the data, as a sum over cells.
     *
     * @param error by how much the sum over every other cell differs: the grid promises no more
     */
    public record Mass(double integral, double error) {
        private static final double LEAST = 1e-3;

        /** True if it is 1 as far as the grid can tell. */
        public boolean holds() {
            return Math.abs(integral - 1) <= Math.max(LEAST, error);
        }
    }
}
