package org.pushforward.model.autoencoder;

import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.CodePoint;
import org.pushforward.model.image.PrincipalComponents;
import org.pushforward.model.image.ReconstructionError;
import org.pushforward.prob.Rng;

/** Everything that looks at the networks without changing them; its random streams are always the same. */
final class Looking implements AutoCloseable {
    private static final long SEED = 10;
    /** Metrics look at no more images than this of either part. */
    private static final int MOST = 10_000;

    private final AutoencoderNet net;
    private final ImageSplit data;
    private final Watched watched;
    private final PrincipalComponents components;
    private final Codes codes;
    private final ExampleRows examples;
    private final Gallery gallery;
    private final ReconstructionError errors;
    private final LinearOptimum optimum;
    private Principals principals;

    /** What principal components of the same code size reach over the images of the metrics. */
    record Principals(double train, double test) {}

    /** @param data the images that are learned from, and those kept aside */
    Looking(AutoencoderNet net, ImageSplit data) {
        this.net = net;
        this.data = data;
        watched = new Watched(data.train().first(Watched.MOST), data.test().first(Watched.MOST));
        components = Principal.of(data.train());
        codes = new Codes(net, data.test());
        examples = new ExampleRows(net, codes.images(), components, new Rng(SEED));
        gallery = new Gallery(net, codes, examples);
        errors = new ReconstructionError(net.sizes().pixels(), x -> net.decode(net.encode(x)));
        int latent = net.sizes().latent();
        optimum = new LinearOptimum(
                components.error(watched.train(), latent),
                components.error(watched.heldOut(), latent),
                PrincipalComponents.of(watched.train(), latent).unexplained(latent),
                net.isLinear());
    }

    /** The reading with the errors over the watched images as they are now. */
    Reading read(double loss, double noise) {
        return new Reading(loss, errors.over(watched.train()), errors.over(watched.heldOut()), noise);
    }

    AutoencoderSnapshot snapshot(Reading reading, Pointing at) {
        codes.refresh();
        examples.refresh(at.noise(), at.sketch());
        CodePlane plane = codes.plane();
        gallery.decode(plane, at);
        return new AutoencoderSnapshot(
                reading,
                plane,
                gallery.pictures(),
                gallery.interpolation(plane, at),
                own(plane),
                at.z1(),
                at.z2(),
                net.sizes().latent(),
                optimum);
    }

    /** Where the digit drawn by hand lies in the plane. */
    private Optional<CodePoint> own(CodePlane plane) {
        return examples.ownCode().map(code -> {
            double right = codes.relativeOf(code, plane.first());
            return new CodePoint(right, plane.isLine() ? 0 : codes.relativeOf(code, plane.second()));
        });
    }

    /** Mean squared error per pixel over the first 10,000 training images. */
    double trainError() {
        return errors.over(metricTrain());
    }

    /** The same over the first 10,000 test images. */
    double testError() {
        return errors.over(metricTest());
    }

    Principals principals() {
        if (principals == null) {
            int latent = net.sizes().latent();
            principals =
                    new Principals(components.error(metricTrain(), latent), components.error(metricTest(), latent));
        }
        return principals;
    }

    private ImageSet metricTrain() {
        return data.train().first(MOST);
    }

    private ImageSet metricTest() {
        return data.test().first(MOST);
    }

    @Override
    public void close() {
        errors.close();
        gallery.close();
        examples.close();
        codes.close();
    }
}
