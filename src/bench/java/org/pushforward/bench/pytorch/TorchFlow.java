package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.List;
import org.pushforward.bench.Flow;

/** Affine couplings; the two halves stay columns of their own to the end. */
final class TorchFlow extends TorchSingle {
    private static final float LOG_2PI = (float) Math.log(2 * Math.PI);

    private final Flow model;
    private final NDArray x;

    TorchFlow(Flow model, Arrays start) {
        super(start, start.linear(0, start.parameters()));
        this.model = model;
        x = start.input(0);
    }

    @Override
    NDArray loss(List<NDArray> theta) {
        NDList halves = x.split(2, 1);
        NDArray a = halves.get(0);
        NDArray b = halves.get(1);
        NDArray logDet = null;
        int each = theta.size() / model.couplings();
        for (int k = 0; k < model.couplings(); k++) {
            NDList h = Torch.dense(a, theta.subList(k * each, (k + 1) * each), model.net())
                    .split(2, 1);
            NDArray s = h.get(0).tanh();
            NDArray moved = b.mul(s.exp()).add(h.get(1));
            logDet = logDet == null ? s : logDet.add(s);
            b = a;
            a = moved;
        }
        NDArray squares = a.square().add(b.square());
        return squares.mul(0.5f).sub(logDet).mean().add(LOG_2PI);
    }
}
