package org.pushforward.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/**
 * Round normals of one width and equal weight, p(x) = (1/K) Σ N(x; c_k, σ² I).
 *
 * @param centres c_k, [K][2]
 * @param sigma σ &gt; 0
 */
public record GaussianBlobs(double[][] centres, double sigma) implements PlaneDensity {
    /** K centres on a circle of the given radius, the first to the right. */
    public static GaussianBlobs onCircle(int k, double radius, double sigma) {
        double[][] centres = new double[k][];
        for (int i = 0; i < k; i++) {
            double angle = 2 * Math.PI * i / k;
            centres[i] = new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
        }
        return new GaussianBlobs(centres, sigma);
    }

    @Override
    public void sample(Rng rng, float[] out, int at) {
        double[] c = centres[rng.nextInt(centres.length)];
        out[at] = (float) (c[0] + sigma * rng.nextGaussian());
        out[at + 1] = (float) (c[1] + sigma * rng.nextGaussian());
    }

    @Override
    public OptionalDouble logProb(double x, double y) {
        LogSum sum = new LogSum();
        for (double[] c : centres) {
            double dx = x - c[0];
            double dy = y - c[1];
            sum.add(-(dx * dx + dy * dy) / (2 * sigma * sigma));
        }
        return OptionalDouble.of(sum.value() - Math.log(centres.length * 2 * Math.PI * sigma * sigma));
    }

    /** By the trapezoid rule about each centre. */
    @Override
    public OptionalDouble entropy() {
        double sum = 0;
        for (double[] c : centres) {
            sum -= NormalMean.of(
                    (a, b) -> logProb(c[0] + sigma * a, c[1] + sigma * b).orElseThrow());
        }
        return OptionalDouble.of(sum / centres.length);
    }

    @Override
    public Optional<Modes> modes() {
        return Optional.of(Modes.gaussians(centres, sigma));
    }
}
