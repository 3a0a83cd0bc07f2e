package org.pushforward.bench.samediff;

import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.enums.WeightsFormat;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.DeConv2DConfig;
import org.pushforward.bench.ConvolutionalVae;
import org.pushforward.bench.Rule;
import org.pushforward.bench.Training;
import org.pushforward.nn.ImageShape;

/** A variational autoencoder of convolutions, channels innermost. */
final class SameDiffConvolutionalVae {
    private static final String CHANNELS_INNERMOST = "NHWC";
    private static final int KERNEL = 4;

    private final Fit fit = new Fit();
    private final SameDiff graph = fit.graph();
    private final List<INDArray> theta;

    private SameDiffConvolutionalVae(Arrays start) {
        theta = start.parameters();
    }

    static Training start(ConvolutionalVae model, Arrays start) {
        return new SameDiffConvolutionalVae(start).start(model, start.inputs());
    }

    private Training start(ConvolutionalVae model, List<INDArray> inputs) {
        SDVariable x = fit.input("x", inputs.get(0));
        SDVariable eps = fit.input("eps", inputs.get(1));
        ImageShape inner = model.inner();
        SDVariable image = x.reshape(model.batch(), model.side(), model.side(), 1);
        SDVariable maps = graph.nn.relu(halve(graph.nn.relu(halve(image, 0), 0), 2), 0);
        SDVariable h = maps.reshape(model.batch(), inner.size());
        SDVariable mean = dense(h, 4);
        SDVariable logVar = dense(h, 6);
        SDVariable z = mean.add(graph.math.exp(logVar.mul(0.5)).mul(eps));
        SDVariable g =
                graph.nn.relu(dense(z, 8), 0).reshape(model.batch(), inner.height(), inner.width(), inner.channels());
        SDVariable logits = twice(graph.nn.relu(twice(g, 10), 0), 12).reshape(model.batch(), x.getShape()[1]);
        fit.minimise(SameDiffVae.loss(mean, logVar, logits, x), Rule.ADAM);
        return new Single(fit);
    }

    private SDVariable dense(SDVariable x, int k) {
        return x.mmul(graph.var("w" + k, theta.get(k))).add(graph.var("b" + k, theta.get(k + 1)));
    }

    /** A filter [u, v, in, out]. */
    private SDVariable halve(SDVariable x, int k) {
        Conv2DConfig config = Conv2DConfig.builder()
                .kH(KERNEL)
                .kW(KERNEL)
                .sH(2)
                .sW(2)
                .pH(1)
                .pW(1)
                .weightsFormat(WeightsFormat.YXIO)
                .dataFormat(CHANNELS_INNERMOST)
                .build();
        return graph.cnn.conv2d(x, filter(k), bias(k), config);
    }

    /** A filter [u, v, out, in]. */
    private SDVariable twice(SDVariable x, int k) {
        DeConv2DConfig config = DeConv2DConfig.builder()
                .kH(KERNEL)
                .kW(KERNEL)
                .sH(2)
                .sW(2)
                .pH(1)
                .pW(1)
                .isSameMode(false)
                .dataFormat(CHANNELS_INNERMOST)
                .build();
        return graph.cnn.deconv2d(x, filter(k), bias(k), config);
    }

    private SDVariable filter(int k) {
        INDArray w = theta.get(k);
        return graph.var(
                "w" + k,
                w.reshape('c', KERNEL, KERNEL, w.rows() / (KERNEL * KERNEL), w.columns())
                        .dup());
    }

    private SDVariable bias(int k) {
        INDArray b = theta.get(k + 1);
        return graph.var("b" + k, b.reshape(b.length()).dup());
    }
}
