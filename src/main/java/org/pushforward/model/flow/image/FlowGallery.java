package org.pushforward.model.flow.image;

import java.util.List;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.Intensities;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/** Encodes the images that are shown, and decodes every code whose image is shown, in one pass each. */
final class FlowGallery implements AutoCloseable {
    private static final long NOISE = 14;

    private final Graph graph = new Graph();
    private final FlowNet net;
    private final ShownImages shown;
    private final FlowNet.Encoding encoding;
    private final Tensor u;
    private final Step encode;
    private final LayerPictures layers;
    private final Tensor codes;
    private final Tensor decoded;
    private final Step decode;
    private final float[] samples;
    private final float[] z;
    private final CodeSheet sheet;

    FlowGallery(FlowNet net, ImageSet images) {
        this.net = net;
        int dims = net.pixels();
        shown = new ShownImages(net.levels(), images);
        u = graph.input(shown.rows(), dims);
        encoding = net.encode(u);
        encode = graph.evaluate(encoding.logProb());
        layers = new LayerPictures(encoding, dims);
        samples = new float[FlowPictures.SAMPLES * dims];
        net.prior().fill(samples, new Rng(NOISE).named("samples"));
        sheet = new CodeSheet(dims);
        codes = graph.input(sheet.rows(), dims);
        decoded = net.decode(codes);
        decode = graph.evaluate(decoded);
        z = new float[shown.rows() * dims];
    }

    /** Encodes and decodes with the weights as they are now. */
    FlowPictures pictures(Values values, MeanCodes means) {
        shown.choose(values);
        u.set(shown.u());
        encode.run();
        encoding.z().read(z);
        sheet.samples(samples, values.real("temperature"));
        sheet.examples(z);
        sheet.way(values.whole("from"), values.whole("to"));
        sheet.attribute(values.whole("from"), direction(values, means), values.real("amount"));
        int from = values.whole("class-from");
        int to = values.whole("class-to");
        sheet.pile(means.between(from, to), values.real("share"));
        codes.set(sheet.codes());
        decode.run();
        return pictures(decoded.get());
    }

    private static float[] direction(Values values, MeanCodes means) {
        return switch (values.choice("attribute")) {
            case "thickness" -> means.thickness();
            case "slant" -> means.slant();
            default -> means.besides(values.whole("class-to"));
        };
    }

    private FlowPictures pictures(float[] out) {
        int dims = net.pixels();
        int n = shown.count();
        double[] errors = new double[n];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) net.levels().y(out[i]);
        }
        for (int i = 0; i < n * dims; i++) {
            double error = Math.abs(out[sheet.examplesAt() * dims + i] - shown.y()[i]);
            errors[i / dims] = Math.max(errors[i / dims], error);
        }
        return new FlowPictures(
                shown.images().rows(),
                shown.images().cols(),
                Intensities.bytes(out, 0, FlowPictures.SAMPLES, dims),
                Intensities.bytes(shown.y(), 0, n, dims),
                Intensities.bytes(out, sheet.examplesAt(), n, dims),
                errors,
                Intensities.bytes(out, sheet.wayAt(), FlowPictures.WAY, dims),
                Intensities.bytes(out, sheet.attributeAt(), FlowPictures.WAY, dims),
                Intensities.bytes(shown.y(), ShownImages.PILE_AT, FlowPictures.PILE, dims),
                Intensities.bytes(out, sheet.pileAt(), FlowPictures.PILE, dims));
    }

    /** The layers of an image as last encoded. */
    List<LayerPicture> layers(int example) {
        return layers.of(example, Intensities.bytes(shown.y(), example, 1, net.pixels()));
    }

    /** The greatest number of layers' pictures. */
    int stops() {
        return encoding.passes().size() + 1;
    }

    @Override
    public void close() {
        graph.close();
    }
}
