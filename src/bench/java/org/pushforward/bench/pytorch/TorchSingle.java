package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.pushforward.bench.Rule;
import org.pushforward.bench.Training;

/** A model with one loss. */
abstract class TorchSingle implements Training {
    private final Arrays start;
    private final Parameters theta;

    TorchSingle(Arrays start, Parameters theta) {
        this.start = start;
        this.theta = theta;
    }

    abstract NDArray loss(List<NDArray> theta);

    @Override
    public void step() {
        Torch.step(() -> {
            List<NDArray> leaves = theta.leaves();
            Torch.backward(() -> loss(leaves));
            theta.update(leaves, Rule.ADAM);
        });
    }

    @Override
    public double[] losses() {
        return new double[] {Torch.value(() -> loss(theta.frozen()))};
    }

    @Override
    public void close() {
        start.manager().close();
    }
}
