package org.pushforward.nn;

/** A map with parameters; one layer may be applied in several graphs. */
@FunctionalInterface
public interface Layer {
    /** @param x [batch, in], of any graph */
    Tensor apply(Tensor x);
}
