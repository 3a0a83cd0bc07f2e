package org.pushforward.model.vae;

import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.CodePoint;
import org.pushforward.model.image.Intensities;
import org.pushforward.model.image.OwnDigit;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** A digit drawn by hand, encoded and decoded by itself. */
final class OwnImage implements AutoCloseable {
    private final Graph graph = new Graph();
    private final ImageSet beside;
    private final Tensor x;
    private final Tensor mean;
    private final Tensor fromMean;
    private final Tensor fromDraw;
    private final Step forward;

    /** @param beside the images beside which it is shown */
    OwnImage(VaeNet net, ImageSet beside, Rng rng) {
        this.beside = beside;
        x = graph.input(1, beside.dims());
        VaeNet.Posterior q = net.encode(x);
        float[] eps = new float[net.sizes().latent()];
        rng.named("own").fillGaussian(eps);
        Tensor draw = graph.input(1, eps.length).set(eps);
        mean = q.mean();
        fromMean = net.mean(mean);
        fromDraw = net.mean(mean.plus(q.logVar().times(0.5).exp().times(draw)));
        forward = graph.evaluate(mean, fromMean, fromDraw);
    }

    /**
     * @param sketch the digit as it was drawn
     * @return none if nothing is drawn, or the images have another size
     */
    Optional<OwnSeen> see(String sketch, CodePlane plane) {
        return OwnDigit.of(sketch, beside).map(digit -> {
            x.set(digit);
            forward.run();
            float[] m = mean.get();
            CodePoint code = new CodePoint(m[plane.first()], plane.isLine() ? 0 : m[plane.second()]);
            return new OwnSeen(bytes(digit), bytes(fromMean.get()), bytes(fromDraw.get()), code);
        });
    }

    private static byte[] bytes(float[] pixels) {
        return Intensities.bytes(pixels, 0, 1, pixels.length);
    }

    @Override
    public void close() {
        graph.close();
    }
}
