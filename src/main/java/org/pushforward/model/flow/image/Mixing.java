package org.pushforward.model.flow.image;

/**
 * The log-determinant of all 1x1 convolutions of an image on its way to the code, in nats.
 *
 * @param eliminated -Σ h w log|det W|, by elimination in W itself
 * @param counted -Σ h w Σ log|s|, as the flow counts it by the factors of W
 */
public record Mixing(double eliminated, double counted) {
    private static final double TOLERANCE = 1e-3;

    public boolean holds() {
        return Math.abs(eliminated - counted) <= TOLERANCE * Math.max(1, Math.abs(counted));
    }
}
