package org.pushforward.nn;

/** What follows a dense layer; fused with its bias. */
public enum Activation {
    IDENTITY(null, Init.xavier()),
    RELU(new Algebraic.LeakyRelu(0f), Init.he()),
    /** Slope 0.2 below zero, as in discriminators. */
    LEAKY_RELU(new Algebraic.LeakyRelu(0.2f), Init.he()),
    TANH(Smooth.TANH, Init.xavier()),
    SIGMOID(Smooth.SIGMOID, Init.xavier()),
    SOFTPLUS(Smooth.SOFTPLUS, Init.he()),
    /** x σ(x), also called swish. */
    SILU(Smooth.SILU, Init.he());

    private final Pointwise function;
    private final Init init;

    Activation(Pointwise function, Init init) {
        this.function = function;
        this.init = init;
    }

    /** Null for the identity. */
    Pointwise function() {
        return function;
    }

    /** The usual start of weights before this activation. */
    public Init init() {
        return init;
    }

    public Tensor apply(Tensor x) {
        return function == null ? x : function.of(x);
    }
}
