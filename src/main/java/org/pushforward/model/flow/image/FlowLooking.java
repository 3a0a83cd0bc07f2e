package org.pushforward.model.flow.image;

import java.util.List;
import org.pushforward.data.ImageSet;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;

/** Everything that looks at the flow without changing it; its random streams are always the same. */
final class FlowLooking implements AutoCloseable {
    /** A row of intensities lies in the middles of its cells: y = (255 x + ½)/256. */
    private static final double SHRINK = 255.0 / 256;

    private final Graph graph = new Graph();
    private final FlowNet net;
    private final FlowGallery gallery;
    private final Judge one;
    private final MixingCheck mixing;
    private final Tensor code;
    private final Tensor image;
    private final Step decode;

    FlowLooking(FlowNet net, ImageSet test) {
        this.net = net;
        gallery = new FlowGallery(net, test);
        one = new Judge(net, 1);
        mixing = new MixingCheck(net);
        code = graph.input(1, net.pixels());
        image = net.decode(code);
        decode = graph.evaluate(image);
    }

    ImageFlowSnapshot snapshot(FlowReading reading, MeanCodes means, Values values) {
        FlowPictures pictures = gallery.pictures(values, means);
        List<LayerPicture> layers = gallery.layers(values.whole("from"));
        ImageFlowSnapshot.Looked looked = new ImageFlowSnapshot.Looked(
                values.whole("from"),
                values.whole("to"),
                values.choice("attribute"),
                values.real("amount"),
                values.whole("class-from"),
                values.whole("class-to"),
                values.real("share"),
                values.real("temperature"),
                net.prior() == FlowNet.Prior.LOGISTIC);
        int layer = Math.min(values.whole("layer"), layers.size() - 1);
        return new ImageFlowSnapshot(reading, pictures, layers, layer, mixing.check(), looked);
    }

    /** log p(x) of a row of intensities in nats; minus infinity outside of [0, 1]. */
    double logProb(double[] x) {
        double[] y = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            if (!(x[j] >= 0 && x[j] <= 1)) {
                return Double.NEGATIVE_INFINITY;
            }
            y[j] = SHRINK * x[j] + 0.5 / GreyLevels.LEVELS;
        }
        return one.logProb(y) + x.length * Math.log(SHRINK);
    }

    /** u of one code; fresh. */
    float[] decode(float[] z) {
        code.set(z);
        decode.run();
        return image.get();
    }

    @Override
    public void close() {
        graph.close();
        mixing.close();
        one.close();
        gallery.close();
    }
}
