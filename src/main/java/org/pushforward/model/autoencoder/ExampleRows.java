package org.pushforward.model.autoencoder;

import java.util.Arrays;
import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.Examples;
import org.pushforward.model.image.Intensities;
import org.pushforward.model.image.OwnDigit;
import org.pushforward.model.image.PrincipalComponents;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Sketch;
import org.pushforward.prob.Rng;

/**
 * A few test images, and a digit drawn by hand if there is one, with noise, through the autoencoder and through principal
 * components.
 */
final class ExampleRows implements AutoCloseable {
    private final Graph graph = new Graph();
    private final ImageSet images;
    private final int[] indices;
    private final float[] originals;
    private final PrincipalComponents components;
    private final int latent;
    private final Rng noise;
    private final Tensor input;
    private final Tensor code;
    private final Tensor decoded;
    private final Step forward;
    private double nu = -1;
    private String sketch = Sketch.EMPTY;
    private int shown;
    private float[] inputs;
    private byte[] principal;

    /** @param noise each snapshot masks the same pixels */
    ExampleRows(AutoencoderNet net, ImageSet images, PrincipalComponents components, Rng noise) {
        this.images = images;
        indices = Examples.of(images);
        shown = indices.length;
        originals = Arrays.copyOf(images.batch(indices), (shown + 1) * images.dims());
        this.components = components;
        this.noise = noise;
        latent = net.sizes().latent();
        input = graph.input(shown + 1, images.dims());
        code = net.encode(input);
        decoded = net.decode(code);
        forward = graph.evaluate(decoded);
    }

    /** Indices of the examples in the set. */
    int[] indices() {
        return indices;
    }

    byte[] originals() {
        return bytes(originals);
    }

    /** The code of the digit drawn by hand, [latent]; none if there is none. */
    Optional<float[]> ownCode() {
        return shown == indices.length
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(code.get(), indices.length * latent, shown * latent));
    }

    /** x̃ of this noise, and what the networks make of it as they are now. */
    void refresh(double newNu, String newSketch) {
        if (newNu != nu || !newSketch.equals(sketch)) {
            nu = newNu;
            sketch = newSketch;
            put(OwnDigit.of(sketch, images));
            inputs = originals.clone();
            Corruption.mask(inputs, nu, noise.named("mask"));
            principal = bytes(components.reconstruct(inputs, latent));
            input.set(inputs);
        }
        forward.run();
    }

    /** In the row after the examples. */
    private void put(Optional<float[]> own) {
        shown = indices.length + (own.isPresent() ? 1 : 0);
        own.ifPresent(digit -> System.arraycopy(digit, 0, originals, indices.length * digit.length, digit.length));
    }

    byte[] inputs() {
        return bytes(inputs);
    }

    byte[] decoded() {
        return bytes(decoded.get());
    }

    byte[] principal() {
        return principal;
    }

    private byte[] bytes(float[] pixels) {
        return Intensities.bytes(pixels, 0, shown, images.dims());
    }

    @Override
    public void close() {
        graph.close();
    }
}
