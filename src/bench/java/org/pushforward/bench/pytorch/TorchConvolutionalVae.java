package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import java.util.List;
import org.pushforward.bench.ConvolutionalVae;
import org.pushforward.nn.ImageShape;

/** A variational autoencoder of convolutions, channels outermost. */
final class TorchConvolutionalVae extends TorchSingle {
    private static final int KERNEL = 4;
    private static final Shape STRIDE = new Shape(2, 2);
    private static final Shape PADDING = new Shape(1, 1);

    private final ConvolutionalVae model;
    private final Script script;
    private final NDArray x;
    private final NDArray eps;

    TorchConvolutionalVae(ConvolutionalVae model, Arrays start) {
        super(start, parameters(model, start));
        this.model = model;
        script = start.script();
        x = start.input(0);
        eps = start.input(1);
    }

    private static Parameters parameters(ConvolutionalVae model, Arrays start) {
        Parameters theta = start.none();
        int outer = model.filters();
        int latent = model.latent();
        ImageShape inner = model.inner();
        filters(theta, start, 1, outer);
        filters(theta, start, outer, inner.channels());
        for (int k = 0; k < 2; k++) {
            theta.add(start.parameter(
                            theta.size(),
                            new Shape(inner.height(), inner.width(), inner.channels(), latent),
                            3,
                            2,
                            0,
                            1)
                    .reshape(latent, inner.size()));
            theta.add(start.parameter(theta.size(), new Shape(latent), 0));
        }
        theta.add(start.parameter(
                        theta.size(), new Shape(latent, inner.height(), inner.width(), inner.channels()), 3, 1, 2, 0)
                .reshape(inner.size(), latent));
        theta.add(start.parameter(theta.size(), new Shape(inner.height(), inner.width(), inner.channels()), 2, 0, 1)
                .flatten());
        filters(theta, start, outer, inner.channels(), outer);
        filters(theta, start, 1, outer, 1);
        return theta;
    }

    private static void filters(Parameters theta, Arrays start, int in, int out) {
        filters(theta, start, in, out, out);
    }

    /** [u, v, rows, columns] to [columns, rows, u, v], which is what either kind of convolution takes. */
    private static void filters(Parameters theta, Arrays start, int rows, int columns, int biases) {
        theta.add(start.parameter(theta.size(), new Shape(KERNEL, KERNEL, rows, columns), 3, 2, 0, 1));
        theta.add(start.parameter(theta.size(), new Shape(biases), 0));
    }

    @Override
    NDArray loss(List<NDArray> theta) {
        NDArray image = x.reshape(model.batch(), 1, model.side(), model.side());
        NDArray maps = Torch.relu(halve(Torch.relu(halve(image, theta, 0)), theta, 2));
        NDArray h = maps.reshape(model.batch(), model.inner().size());
        NDArray mean = Torch.linear(h, theta.get(4), theta.get(5));
        NDArray logVar = Torch.linear(h, theta.get(6), theta.get(7));
        NDArray z = mean.add(logVar.mul(0.5f).exp().mul(eps));
        ImageShape inner = model.inner();
        NDArray g = Torch.relu(Torch.linear(z, theta.get(8), theta.get(9)))
                .reshape(model.batch(), inner.channels(), inner.height(), inner.width());
        NDArray logits = twice(Torch.relu(twice(g, theta, 10)), theta, 12).reshape(x.getShape());
        return TorchVae.loss(mean, logVar, logits, x);
    }

    private static NDArray halve(NDArray maps, List<NDArray> theta, int k) {
        return Conv2d.conv2d(maps, theta.get(k), theta.get(k + 1), STRIDE, PADDING)
                .singletonOrThrow();
    }

    private NDArray twice(NDArray maps, List<NDArray> theta, int k) {
        return script.twice(maps, theta.get(k), theta.get(k + 1));
    }
}
