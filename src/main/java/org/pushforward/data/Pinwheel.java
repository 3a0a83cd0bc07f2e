package org.pushforward.data;

import org.pushforward.prob.Rng;

/**
 * Five bent arms: a normal z about (1, 0), long along the arm, is turned by 2πk/5 + ¼ exp(z₁) and doubled. The map is not
 * one-to-one far out, so its density has no short form.
 *
 * <p>Source: M. J. Johnson et al., "Composing graphical models with neural networks", 2016.
 */
public record Pinwheel() implements PlaneDensity {
    private static final int ARMS = 5;
    private static final double RADIAL = 0.3;
    private static final double TANGENTIAL = 0.1;
    private static final double RATE = 0.25;

    @Override
    public void sample(Rng rng, float[] out, int at) {
        double along = 1 + RADIAL * rng.nextGaussian();
        double across = TANGENTIAL * rng.nextGaussian();
        double angle = 2 * Math.PI * rng.nextInt(ARMS) / ARMS + RATE * Math.exp(along);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        out[at] = (float) (2 * (along * cos + across * sin));
        out[at + 1] = (float) (2 * (across * cos - along * sin));
    }
}
