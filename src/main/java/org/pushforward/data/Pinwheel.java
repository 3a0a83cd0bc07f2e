package org.pushforward.data;

import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/**
 * Five bent arms: a normal z about (1, 0), long along the arm, is turned by 2πk/5 + ¼ exp(z₁) and doubled.
 *
 * <p>In polar coordinates z = ρ(cos ψ, sin ψ) goes to the radius 2ρ and the angle ψ - ¼ exp(ρ cos ψ) - 2πk/5. Its area
 * grows by 4 |1 + ¼ z₂ exp(z₁)|, so p(x) = ⅕ Σ N(z₁; 1, 0.3²) N(z₂; 0, 0.1²) / (4 |1 + ¼ z₂ exp(z₁)|) over all z that
 * go to x: one in each arm, and farther than three deviations out more of them, see {@link PinwheelTurns}.
 *
 * <p>Source: M. J. Johnson et al., "Composing graphical models with neural networks", 2016.
 */
public record Pinwheel() implements PlaneDensity {
    static final int ARMS = 5;
    static final double RATE = 0.25;
    private static final double SCALE = 2;
    /** Beyond this ρ, twenty deviations out, the arms lie wound closer than they are wide, as good as a ring. */
    private static final double FAR = 7;

    private static final double RADIAL = 0.3;
    private static final double TANGENTIAL = 0.1;
    private static final double LOG_NORMAL = -Math.log(ARMS * 2 * Math.PI * RADIAL * TANGENTIAL * SCALE * SCALE);

    @Override
    public void sample(Rng rng, float[] out, int at) {
        double along = 1 + RADIAL * rng.nextGaussian();
        double across = TANGENTIAL * rng.nextGaussian();
        double angle = 2 * Math.PI * rng.nextInt(ARMS) / ARMS + RATE * Math.exp(along);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        out[at] = (float) (SCALE * (along * cos + across * sin));
        out[at + 1] = (float) (SCALE * (across * cos - along * sin));
    }

    @Override
    public OptionalDouble logProb(double x, double y) {
        double rho = Math.hypot(x, y) / SCALE;
        if (rho > FAR) {
            return OptionalDouble.of(logRing(rho));
        }
        LogSum sum = new LogSum();
        new PinwheelTurns(rho).each(Math.atan2(y, x), psi -> {
            double along = rho * Math.cos(psi);
            double across = rho * Math.sin(psi);
            double grown = Math.abs(1 + RATE * across * Math.exp(along));
            sum.add(logNormal(along, across) - Math.log(grown));
        });
        return OptionalDouble.of(LOG_NORMAL + sum.value());
    }

    /**
     * The logarithm of the density's mean over all angles, ∫ N(ρ cos ψ; 1, 0.3²) N(ρ sin ψ; 0, 0.1²) dψ / 8π, by Laplace's
     * method about ψ = 0.
     */
    private static double logRing(double rho) {
        double curvature = rho * rho / (TANGENTIAL * TANGENTIAL) - rho * (rho - 1) / (RADIAL * RADIAL);
        return LOG_NORMAL + logNormal(rho, 0) + Math.log(ARMS / Math.sqrt(2 * Math.PI * curvature));
    }

    /** By the trapezoid rule over z: -E log p is the same in every arm. */
    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(NormalMean.of((a, b) -> {
            double along = 1 + RADIAL * a;
            double across = TANGENTIAL * b;
            double turned = RATE * Math.exp(along);
            double cos = SCALE * Math.cos(turned);
            double sin = SCALE * Math.sin(turned);
            return -logProb(along * cos + across * sin, across * cos - along * sin)
                    .orElseThrow();
        }));
    }

    private static double logNormal(double along, double across) {
        double a = (along - 1) / RADIAL;
        double b = across / TANGENTIAL;
        return -0.5 * (a * a + b * b);
    }
}
