package org.pushforward.bench.pytorch;

import org.pushforward.bench.Rule;

/** How PyTorch's optimisers go through the parameters. */
enum Updates {
    /**
     * One tensor after another, some small operations for each: what {@code torch.optim.Adam(parameters)} does on the CPU
     * unless told otherwise. A script runs the loop, so it costs less than it does in Python.
     */
    TENSOR_BY_TENSOR(""),
    /** All at once, as {@code torch.optim.Adam(parameters, fused=True)} does. */
    FUSED("_fused");

    private final String ending;

    Updates(String ending) {
        this.ending = ending;
    }

    /** The script's method for a rule. */
    String method(Rule rule) {
        return (rule == Rule.SGD ? "sgd" : "adam") + ending;
    }
}
