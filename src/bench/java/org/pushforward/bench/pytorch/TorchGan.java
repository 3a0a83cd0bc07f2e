package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.pushforward.bench.Gan;
import org.pushforward.bench.Training;

/** D sees a fake without a history; G goes through a D without gradients. */
final class TorchGan implements Training {
    private final Gan model;
    private final Arrays start;
    private final Parameters thetaG;
    private final Parameters thetaD;
    private final NDArray x;
    private final NDArray zD;
    private final NDArray zG;

    TorchGan(Gan model, Arrays start) {
        this.model = model;
        this.start = start;
        int split = 2 * (model.generator().sizes().size() - 1);
        thetaG = start.linear(0, split);
        thetaD = start.linear(split, start.parameters());
        x = start.input(0);
        zD = start.input(1);
        zG = start.input(2);
    }

    private NDArray lossD(NDArray fake, List<NDArray> theta) {
        NDArray real = Torch.softplus(discriminate(x, theta).neg()).mean();
        NDArray weighted = model.realWeight() == 1 ? real : real.mul((float) model.realWeight());
        return weighted.add(Torch.softplus(discriminate(fake, theta)).mean());
    }

    private NDArray lossG(List<NDArray> theta) {
        return Torch.softplus(discriminate(generate(zG, theta), thetaD.frozen()).neg())
                .mean();
    }

    private NDArray generate(NDArray z, List<NDArray> theta) {
        return Torch.dense(z, theta, model.generator());
    }

    private NDArray discriminate(NDArray points, List<NDArray> theta) {
        return Torch.dense(points, theta, model.discriminator());
    }

    @Override
    public void step() {
        for (int k = 0; k < model.updatesOfD(); k++) {
            Torch.step(() -> {
                NDArray fake = generate(zD, thetaG.frozen());
                List<NDArray> leaves = thetaD.leaves();
                Torch.backward(() -> lossD(fake, leaves));
                thetaD.update(leaves, model.rule());
            });
        }
        Torch.step(() -> {
            List<NDArray> leaves = thetaG.leaves();
            Torch.backward(() -> lossG(leaves));
            thetaG.update(leaves, model.rule());
        });
    }

    @Override
    public double[] losses() {
        return new double[] {
            Torch.value(() -> lossD(generate(zD, thetaG.frozen()), thetaD.frozen())),
            Torch.value(() -> lossG(thetaG.frozen()))
        };
    }

    @Override
    public void close() {
        start.manager().close();
    }
}
