package org.pushforward.nn;

/** What follows a dense layer; fused with its bias. */
public enum Activation {
    IDENTITY(null, Init.xavier()),
    RELU(Algebraic.RELU, Init.he()),
    /** Slope 0.2 below zero, as in discriminators. */
    LEAKY_RELU(new Algebraic.LeakyRelu(Activation.LEAK), Init.he()),
    TANH(Smooth.TANH, Init.xavier()),
    SIGMOID(Smooth.SIGMOID, Init.xavier()),
    SOFTPLUS(Smooth.SOFTPLUS, Init.he()),
    /** x σ(x), also called swish. */
    SILU(Smooth.SILU, Init.he());

    private static final double LEAK = 0.2;

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

    /** f'(x), again an expression that can be differentiated. */
    public Tensor derivative(Tensor x) {
        return switch (this) {
            case IDENTITY -> x.times(0).plus(1);
            case RELU -> new Algebraic.Slope(0).of(x);
            case LEAKY_RELU -> new Algebraic.Slope(LEAK).of(x);
            case TANH -> x.tanh().square().negate().plus(1);
            case SIGMOID -> slopeOfSigmoid(x.sigmoid());
            case SOFTPLUS -> x.sigmoid();
            case SILU -> x.sigmoid().plus(x.times(slopeOfSigmoid(x.sigmoid())));
        };
    }

    /** σ' = σ (1 - σ). */
    private static Tensor slopeOfSigmoid(Tensor s) {
        return s.times(s.negate().plus(1));
    }
}
