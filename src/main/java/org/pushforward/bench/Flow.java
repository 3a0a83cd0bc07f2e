package org.pushforward.bench;

import java.util.List;
import org.pushforward.nn.AffineCoupling;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * A flow on 2-D data by affine couplings: (a, b) goes to (b e^s + t, a), where s = tanh(h₁) and t = h₂ come from a
 * network h of a. It descends -ln p(x) = -ln N(z; 0, I) - Σ s, the mean over the batch.
 *
 * <p>Source: L. Dinh, J. Sohl-Dickstein and S. Bengio, "Density estimation using Real NVP", 2016.
 *
 * <p>Inputs: x. Parameters: weight and bias layer by layer, coupling by coupling. Losses: one.
 *
 * @param net one number to two, h
 */
public record Flow(String name, int batch, int couplings, Net net) implements Model {
    @Override
    public String description() {
        return "RealNVP, " + couplings + " couplings " + net + ", batch " + batch;
    }

    @Override
    public Ours start() {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        Graph graph = new Graph();
        Tensor x = Batch.normal(graph, batch, 2, rng);
        Tensor a = x.columns(0, 1);
        Tensor b = x.columns(1, 2);
        Tensor logDet = null;
        for (int k = 0; k < couplings; k++) {
            AffineCoupling coupling = AffineCoupling.bounded(net.in(theta, rng).apply(a), 1);
            Tensor moved = coupling.forward(b);
            Tensor det = coupling.forwardLogDetJacobian();
            logDet = logDet == null ? det : logDet.plus(det);
            b = a;
            a = moved;
        }
        Tensor loss =
                Losses.standardNormalLogProb(a.concat(b)).plus(logDet).mean().negate();

        return Ours.withAdam(graph, List.of(x), theta, loss);
    }
}
