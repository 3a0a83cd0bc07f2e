package org.pushforward.model.vae;

import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Tensor;

/**
 * The evidence lower bound of a batch, recorded: ELBO = E_q[log p(x|z)] - KL(q(z|x) || p(z)), the expectation by one
 * draw z = m + σ ε for each row.
 *
 * @param x data, [batch, dims]
 * @param eps standard normal noise ε, [batch, latent]
 * @param posterior m and log σ²
 * @param reconstruction log p(x|z) in nats, [batch, 1]
 * @param kl KL(q(z|x) || p(z)) = ½ Σ(m² + σ² - log σ² - 1) in nats, [batch, 1]
 */
record Bound(Tensor x, Tensor eps, VaeNet.Posterior posterior, Tensor reconstruction, Tensor kl) {

    static Bound record(Graph graph, VaeNet net, int batch) {
        Tensor x = graph.input(batch, net.sizes().dims());
        Tensor eps = graph.input(batch, net.sizes().latent());
        VaeNet.Posterior q = net.encode(x);
        Tensor z = Losses.reparameterize(q.mean(), q.logVar(), eps);
        return new Bound(x, eps, q, net.logLikelihood(z, x), Losses.gaussianKl(q.mean(), q.logVar()));
    }
}
