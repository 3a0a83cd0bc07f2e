package org.pushforward.model.autoencoder;

import org.pushforward.data.ImageSet;
import org.pushforward.model.image.Examples;
import org.pushforward.model.image.Intensities;
import org.pushforward.model.image.PrincipalComponents;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** A few test images with noise, through the autoencoder and through principal components. */
final class ExampleRows implements AutoCloseable {
    private final Graph graph = new Graph();
    private final int[] indices;
    private final float[] originals;
    private final PrincipalComponents components;
    private final int latent;
    private final Rng noise;
    private final Tensor input;
    private final Tensor decoded;
    private final Step forward;
    private double nu = -1;
    private float[] inputs;
    private byte[] principal;

    /** @param noise each snapshot masks the same pixels */
    ExampleRows(AutoencoderNet net, ImageSet images, PrincipalComponents components, Rng noise) {
        indices = Examples.of(images);
        originals = images.batch(indices);
        this.components = components;
        this.noise = noise;
        latent = net.sizes().latent();
        input = graph.input(indices.length, images.dims());
        decoded = net.decode(net.encode(input));
        forward = graph.evaluate(decoded);
    }

    /** Indices of the examples in the set. */
    int[] indices() {
        return indices;
    }

    /** Pixels of the examples, [examples, pixels]. */
    float[] originals() {
        return originals;
    }

    /** x̃ of this noise, and what the networks make of it as they are now. */
    void refresh(double newNu) {
        if (newNu != nu) {
            nu = newNu;
            inputs = originals.clone();
            Corruption.mask(inputs, nu, noise.named("mask"));
            principal = bytes(components.reconstruct(inputs, latent));
            input.set(inputs);
        }
        forward.run();
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

    byte[] bytes(float[] pixels) {
        return Intensities.bytes(pixels, 0, indices.length, pixels.length / indices.length);
    }

    @Override
    public void close() {
        graph.close();
    }
}
