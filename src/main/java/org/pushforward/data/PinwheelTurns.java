package org.pushforward.data;

import java.util.function.DoubleConsumer;

/**
 * All angles ψ on a circle of radius ρ that a {@link Pinwheel} turns to one angle, f(ψ) = ψ - ¼ exp(ρ cos ψ) = θ + 2πj/5.
 *
 * <p>f' = 1 + ¼ ρ sin ψ exp(ρ cos ψ) falls below zero, if at all, between two angles about the one where ρ |sin ψ| exp(ρ
 * cos ψ) is greatest, cos ψ = ρ sin² ψ. Between them f falls, elsewhere it rises, and on each piece Newton's method
 * within brackets finds one solution for every j in reach.
 */
final class PinwheelTurns {
    private static final double APART = 2 * Math.PI / Pinwheel.ARMS;
    /** The last step's length; the error after it is about its square. */
    private static final double CLOSE = 1e-12;

    private static final int MOST_STEPS = 100;

    private final double rho;
    /** The ends of the pieces, on which f rises, falls and rises, or rises all around. */
    private final double[] ends;

    PinwheelTurns(double rho) {
        this.rho = rho;
        double cos = rho == 0 ? 0 : (Math.sqrt(1 + 4 * rho * rho) - 1) / (2 * rho);
        double steepest = -Math.acos(cos);
        ends = slope(steepest) < 0
                ? new double[] {-Math.PI, solve(true, 0, steepest, -Math.PI), solve(true, 0, steepest, 0), Math.PI}
                : new double[] {-Math.PI, Math.PI};
    }

    private double turned(double psi) {
        return psi - Pinwheel.RATE * Math.exp(rho * Math.cos(psi));
    }

    private double slope(double psi) {
        return 1 + Pinwheel.RATE * rho * Math.sin(psi) * Math.exp(rho * Math.cos(psi));
    }

    /** Hands every ψ in [-π, π) over. */
    void each(double theta, DoubleConsumer taker) {
        for (int piece = 0; piece + 1 < ends.length; piece++) {
            boolean rises = piece % 2 == 0;
            double low = ends[rises ? piece : piece + 1];
            double high = ends[rises ? piece + 1 : piece];
            double top = turned(high);
            for (double j = Math.ceil((turned(low) - theta) / APART); theta + j * APART < top; j++) {
                taker.accept(solve(false, theta + j * APART, low, high));
            }
        }
    }

    /** Where f, or its slope, has a value between two angles, at the first of which it is below and then above. */
    private double solve(boolean level, double target, double low, double high) {
        double below = low;
        double above = high;
        double psi = 0.5 * (low + high);
        for (int step = 0; step < MOST_STEPS; step++) {
            double cos = rho * Math.cos(psi);
            double sin = rho * Math.sin(psi);
            double bend = Pinwheel.RATE * Math.exp(cos);
            double slope = 1 + bend * sin;
            double excess = level ? slope : psi - bend - target;
            if (excess < 0) {
                below = psi;
            } else {
                above = psi;
            }
            double next = psi - excess / (level ? bend * (cos - sin * sin) : slope);
            if (!(next > Math.min(below, above) && next < Math.max(below, above))) {
                next = 0.5 * (below + above);
            }
            if (Math.abs(next - psi) <= CLOSE) {
                return next;
            }
            psi = next;
        }
        return psi;
    }
}
