package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import java.util.List;

/** A variational autoencoder of dense layers. */
final class TorchVae extends TorchSingle {
    private final NDArray x;
    private final NDArray eps;

    TorchVae(Arrays start) {
        super(start, start.linear(0, start.parameters()));
        x = start.input(0);
        eps = start.input(1);
    }

    @Override
    NDArray loss(List<NDArray> theta) {
        NDArray h = Torch.relu(Torch.linear(x, theta.get(0), theta.get(1)));
        NDArray mean = Torch.linear(h, theta.get(2), theta.get(3));
        NDArray logVar = Torch.linear(h, theta.get(4), theta.get(5));
        NDArray z = mean.add(logVar.mul(0.5f).exp().mul(eps));
        NDArray g = Torch.relu(Torch.linear(z, theta.get(6), theta.get(7)));
        NDArray logits = Torch.linear(g, theta.get(8), theta.get(9));
        return loss(mean, logVar, logits, x);
    }

    /** The mean over the batch of KL - ln p(x | logits). */
    static NDArray loss(NDArray mean, NDArray logVar, NDArray logits, NDArray x) {
        NDArray reconstruction = Torch.softplus(logits).sub(logits.mul(x)).sum();
        NDArray kl = logVar.exp().add(mean.square()).sub(1f).sub(logVar).sum().mul(0.5f);
        return reconstruction.add(kl).div((float) x.getShape().get(0));
    }
}
