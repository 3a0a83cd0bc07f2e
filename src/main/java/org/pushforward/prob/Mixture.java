package org.pushforward.prob;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A finite mixture, p(x) = Σ w_k p_k(x): draw a component, then draw from it.
 *
 * @param weights w_k ≥ 0, summing to 1
 * @param components p_k
 */
public record Mixture(List<Double> weights, List<Distribution> components) implements Distribution {
    /** @throws IllegalArgumentException if there is no component, or the weights do not fit */
    public Mixture {
        weights = List.copyOf(weights);
        components = List.copyOf(components);
        if (components.isEmpty() || weights.size() != components.size()) {
            throw new IllegalArgumentException("a mixture needs one weight for each of its components, found "
                    + weights.size() + " weights and " + components.size() + " components");
        }
        double sum = 0;
        for (double w : weights) {
            sum += w;
            if (!(w >= 0)) {
                throw new IllegalArgumentException("a weight must not be negative, found " + w);
            }
        }
        if (!(Math.abs(sum - 1) < 1e-9)) {
            throw new IllegalArgumentException("weights must sum to 1, found " + weights + " summing to " + sum);
        }
    }

    /** A mixture whose weights are the given ones divided by their sum. */
    public static Mixture of(double[] weights, Distribution... components) {
        double sum = Check.positive(
                "the sum of the weights", DoubleStream.of(weights).sum());
        return new Mixture(DoubleStream.of(weights).mapToObj(w -> w / sum).toList(), List.of(components));
    }

    /** A mixture with equal weights. */
    public static Mixture of(Distribution... components) {
        double[] weights = new double[components.length];
        Arrays.fill(weights, 1);
        return of(weights, components);
    }

    /** log Σ exp(log w_k + log p_k(x)), the largest term taken out. */
    @Override
    public double logProb(double x) {
        double[] terms = new double[components.size()];
        double max = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < terms.length; k++) {
            double w = weights.get(k);
            terms[k] = w > 0 ? Math.log(w) + components.get(k).logProb(x) : Double.NEGATIVE_INFINITY;
            max = Math.max(max, terms[k]);
        }
        if (Double.isInfinite(max)) {
            return max;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - max);
        }
        return max + Math.log(sum);
    }

    @Override
    public double cdf(double x) {
        double sum = 0;
        for (int k = 0; k < components.size(); k++) {
            sum += weights.get(k) * components.get(k).cdf(x);
        }
        return Math.min(1, sum);
    }

    /** By halving the interval between the components' own quantiles until no number is left inside. */
    @Override
    public double quantile(double p) {
        Check.probability(p);
        double low = quantiles(p).min().orElseThrow();
        double high = quantiles(p).max().orElseThrow();
        if (p == 0 || p == 1 || low == high) {
            return p == 1 ? high : low;
        }
        while (true) {
            double middle = low + 0.5 * (high - low);
            if (middle <= low || middle >= high) {
                return high;
            }
            if (cdf(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private DoubleStream quantiles(double p) {
        return present().mapToDouble(d -> d.quantile(p));
    }

    private Stream<Distribution> present() {
        return IntStream.range(0, components.size())
                .filter(k -> weights.get(k) > 0)
                .mapToObj(components::get);
    }

    @Override
    public double sample(Rng rng) {
        return components.get(component(rng)).sample(rng);
    }

    /** The number k of a component, drawn with probability w_k. */
    public int component(Rng rng) {
        double u = rng.nextDouble();
        int last = 0;
        for (int k = 0; k < components.size(); k++) {
            double w = weights.get(k);
            if (u < w) {
                return k;
            }
            u -= w;
            last = w > 0 ? k : last;
        }
        return last;
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int k = 0; k < components.size(); k++) {
            sum += weights.get(k) * components.get(k).mean();
        }
        return sum;
    }

    /** Σ w_k (σ_k² + (μ_k - μ)²). */
    @Override
    public double variance() {
        double mu = mean();
        double sum = 0;
        for (int k = 0; k < components.size(); k++) {
            double shift = components.get(k).mean() - mu;
            sum += weights.get(k) * (components.get(k).variance() + shift * shift);
        }
        return sum;
    }

    @Override
    public Support support() {
        double lower = present().mapToDouble(d -> d.support().lower()).min().orElseThrow();
        double upper = present().mapToDouble(d -> d.support().upper()).max().orElseThrow();
        return new Support(lower, upper);
    }

    @Override
    public double[] breakpoints() {
        return present()
                .flatMapToDouble(d -> DoubleStream.of(d.breakpoints()))
                .sorted()
                .distinct()
                .toArray();
    }
}
