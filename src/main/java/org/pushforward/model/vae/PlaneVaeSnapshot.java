package org.pushforward.model.vae;

import org.pushforward.model.image.CodePlane;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneScene;

/**
 * What is drawn of a variational autoencoder of points; nobody writes the arrays. Points of the plane are in the data's own
 * unit, [count * 2].
 *
 * @param reading the terms of the bound on the last minibatch
 * @param scene the data, which never change
 * @param density p(x) of the model
 * @param components some of the Gaussians that p(x) is mixed of
 * @param samples drawn from the model with noise that stays the same
 * @param codes of the scene's points, as normal distributions; their classes are the scene's sectors
 * @param followed one datum all the way
 * @param estimators two ways to the encoder's gradient, of that datum
 * @param check the bound beside better ones
 */
public record PlaneVaeSnapshot(
        Reading reading,
        PlaneScene scene,
        PlaneField density,
        Components components,
        float[] samples,
        CodePlane codes,
        Followed followed,
        Estimators estimators,
        BoundCheck check) {

    /**
     * @param centres f(z) for codes at evenly spaced quantiles of the prior
     * @param columns how many of them stand in a row of codes; 0 where codes have no order
     * @param radiusX one standard deviation of x given z
     * @param radiusY the same upwards
     */
    public record Components(float[] centres, int columns, double radiusX, double radiusY) {}

    /**
     * @param x the datum
     * @param y the same upwards
     * @param mean m in the plane of codes, [2]
     * @param deviation σ there, [2]
     * @param draws codes drawn around m, there
     * @param images f of these codes
     */
    public record Followed(double x, double y, double[] mean, double[] deviation, float[] draws, float[] images) {}

    /**
     * Draws of two estimators of ∂/∂m₁ E_q[log p(x|z)], m₁ the code's dimension that is drawn to the right.
     *
     * @param pathwise ∂ log p(x|z)/∂z₁ at z = m + σ ε
     * @param score log p(x|z) ε₁/σ₁, with the same ε: log p(x|z) times ∂ log q(z|x)/∂m₁
     */
    public record Estimators(float[] pathwise, float[] score) {
        public double mean(float[] draws) {
            double sum = 0;
            for (float draw : draws) {
                sum += draw;
            }
            return sum / draws.length;
        }

        public double deviation(float[] draws) {
            double mean = mean(draws);
            double sum = 0;
            for (float draw : draws) {
                sum += (draw - mean) * (draw - mean);
            }
            return Math.sqrt(sum / (draws.length - 1));
        }

        /** How many times the score function's variance is the pathwise one's. */
        public double varianceRatio() {
            return Math.pow(deviation(score) / deviation(pathwise), 2);
        }
    }
}
