package org.pushforward.bench;

/** A model to be timed. */
public sealed interface Model permits Gan, Flow, Vae, ConvolutionalVae {
    /** The letter it is asked for by. */
    String name();

    /** One line: kind, sizes and batch. */
    String description();

    /** The model with fresh weights, always the same, ready to be trained by our engine. */
    Ours start();
}
