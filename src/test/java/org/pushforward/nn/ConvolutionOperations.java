package org.pushforward.nn;

import static org.pushforward.nn.Operations.table;

import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.DeConv2DConfig;

/** Convolutions and transposed convolutions at many geometries; SameDiff knows no output padding. */
final class ConvolutionOperations {
    private ConvolutionOperations() {}

    static Stream<Operation> all() {
        return table(convolutions(), transposed());
    }

    private static Stream<Operation> convolutions() {
        return table(
                conv(3, image(1, 6, 5), new Filters(2, 3, 1, 1)),
                conv(2, image(2, 5, 19), new Filters(3, 3, 1, 0)),
                conv(2, image(2, 4, 16), new Filters(2, 3, 1, 1)),
                conv(2, image(2, 6, 7), new Filters(3, 5, 1, 2)),
                conv(17, image(2, 4, 3), new Filters(1, 4, 2, 1)),
                conv(3, image(1, 7, 6), new Filters(3, 4, 2, 1)),
                conv(2, image(3, 7, 6), new Filters(2, 3, 2, 1)),
                conv(2, image(1, 7, 8), new Filters(2, 5, 2, 2)),
                conv(2, image(2, 9, 7), new Filters(2, 2, 3, 0)),
                conv(2, image(1, 5, 2), new Filters(2, 2, 3, 1)),
                conv(3, image(4, 3, 5), new Filters(3, 1, 1, 0)),
                conv(3, image(4, 5, 5), new Filters(3, 1, 2, 0)),
                conv(2, image(3, 4, 4), new Filters(5, 4, 1, 0)),
                conv(2, image(8, 4, 6), new Filters(16, 4, 2, 1)));
    }

    private static Stream<Operation> transposed() {
        return table(
                transpose(3, image(2, 6, 5), new Filters(2, 3, 1, 1)),
                transpose(2, image(2, 3, 17), new Filters(1, 3, 1, 0)),
                transpose(17, image(2, 3, 2), new Filters(1, 4, 2, 1)),
                transpose(2, image(1, 4, 3), new Filters(2, 3, 2, 1)),
                transpose(2, image(2, 3, 4), new Filters(2, 5, 2, 2)),
                transpose(2, image(2, 3, 3), new Filters(2, 2, 3, 0)),
                transpose(3, image(4, 3, 5), new Filters(3, 1, 1, 0)),
                transpose(2, image(5, 1, 1), new Filters(3, 4, 1, 0)),
                transpose(2, image(16, 2, 3), new Filters(8, 4, 2, 1)));
    }

    private static ImageShape image(int channels, int height, int width) {
        return new ImageShape(channels, height, width);
    }

    private static Stream<Operation> conv(int batch, ImageShape in, Filters filters) {
        Activation f = filters.count() == 3 ? Activation.SILU : Activation.TANH;
        return Operation.of(
                "Conv2d.apply(Tensor) " + in + " " + filters,
                shapes(batch, in, filters.area() * in.channels(), filters.count(), filters.count()),
                t -> new Conv2d(t[1], t[2], in, filters, f).apply(t[0]),
                (sd, x) -> activate(f, sd, conv(sd, x, in, filters), batch));
    }

    private static Stream<Operation> transpose(int batch, ImageShape in, Filters filters) {
        Activation f = filters.count() == 3 ? Activation.SILU : Activation.TANH;
        return Operation.of(
                "ConvTranspose2d.apply(Tensor) " + in + " " + filters,
                shapes(batch, in, filters.area() * filters.count(), in.channels(), filters.count()),
                t -> new ConvTranspose2d(t[1], t[2], in, filters, f).apply(t[0]),
                (sd, x) -> activate(f, sd, transpose(sd, x, in, filters), batch));
    }

    private static String shapes(int batch, ImageShape in, int rows, int cols, int biases) {
        return batch + "x" + in.size() + " " + rows + "x" + cols + " 1x" + biases;
    }

    private static SDVariable activate(Activation f, SameDiff sd, SDVariable images, int batch) {
        SDVariable h = sd.reshape(images, batch, -1);
        return f == Activation.TANH ? sd.math.tanh(h) : h.mul(sd.nn.sigmoid(h));
    }

    private static SDVariable images(SameDiff sd, SDVariable x, ImageShape in) {
        return sd.reshape(x, -1, in.height(), in.width(), in.channels());
    }

    /** [kernel, kernel, channels, maps]. */
    private static SDVariable filters(SameDiff sd, SDVariable w, int kernel) {
        return sd.reshape(w, kernel, kernel, -1, w.getShape()[1]);
    }

    private static SDVariable conv(SameDiff sd, SDVariable[] x, ImageShape in, Filters f) {
        Conv2DConfig config = Conv2DConfig.builder()
                .kH(f.kernel())
                .kW(f.kernel())
                .sH(f.stride())
                .sW(f.stride())
                .pH(f.padding())
                .pW(f.padding())
                .dataFormat("NHWC")
                .build();
        SDVariable bias = sd.reshape(x[2], f.count());
        return sd.cnn.conv2d(images(sd, x[0], in), filters(sd, x[1], f.kernel()), bias, config);
    }

    private static SDVariable transpose(SameDiff sd, SDVariable[] x, ImageShape in, Filters f) {
        DeConv2DConfig config = DeConv2DConfig.builder()
                .kH(f.kernel())
                .kW(f.kernel())
                .sH(f.stride())
                .sW(f.stride())
                .pH(f.padding())
                .pW(f.padding())
                .dataFormat("NHWC")
                .build();
        SDVariable bias = sd.reshape(x[2], f.count());
        return sd.cnn.deconv2d(images(sd, x[0], in), filters(sd, x[1], f.kernel()), bias, config);
    }
}
