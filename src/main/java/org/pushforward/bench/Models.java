package org.pushforward.bench;

import static org.pushforward.nn.Activation.LEAKY_RELU;
import static org.pushforward.nn.Activation.RELU;
import static org.pushforward.nn.Activation.TANH;

import java.util.List;

/** The models that are timed. */
public final class Models {
    /** A GAN on points of the plane. */
    public static final Model A = new Gan("A", 256, Net.of(RELU, 2, 64, 64, 2), Net.of(LEAKY_RELU, 2, 64, 64, 1));

    /** A flow on points of the plane. */
    public static final Model B = new Flow("B", 256, 8, Net.of(TANH, 1, 64, 64, 2));

    /** A variational autoencoder on images of 28 x 28. */
    public static final Model C = new Vae("C", 128, 784, 400, 20);

    /** A GAN on images of 28 x 28. */
    public static final Model D =
            new Gan("D", 128, Net.of(RELU, 64, 256, 512, 784), Net.of(LEAKY_RELU, 784, 512, 256, 1));

    /** A variational autoencoder of convolutions on images of 28 x 28. */
    public static final Model E = new ConvolutionalVae("E", 128, 28, 16, 16);

    /**
     * What GAN Lab trains unless told otherwise: two layers of eight units in each network, points between -1 and 1 out
     * of the generator, gradient descent at 0.1, two updates of D for one of G, 0.95 before the real half of D's loss.
     * Source: M. Kahng et al., "GAN Lab: understanding complex deep generative models using interactive visual
     * experimentation", 2018, and its program.
     */
    public static final Model F =
            new Gan("F", 150, new Net(List.of(2, 8, 8, 2), RELU, TANH), Net.of(RELU, 2, 8, 8, 1), 2, 0.95, Rule.SGD);

    private Models() {}

    public static List<Model> all() {
        return List.of(A, B, C, D, E, F);
    }
}
