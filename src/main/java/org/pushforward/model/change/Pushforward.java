package org.pushforward.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.pushforward.prob.Distribution;

/**
 * The distribution of x = f(z) + b for z ~ π: p(x) = Σ π(z_i)·|dz_i/dx| over all z_i with f(z_i) + b = x.
 *
 * <p>One branch is the change-of-variables formula; several are its version for maps that are not one-to-one. The shift
 * b is kept apart because p may be infinite at x = b (the cube's flat point, the parabola's vertex): measured from
 * there, no digits are lost.
 *
 * @param base π
 * @param branches the map without its shift, from left to right, covering the base's support
 * @param shift b
 */
public record Pushforward(Distribution base, List<Branch> branches, double shift) {
    /** Keeps the part of every branch on which the base has mass. */
    public Pushforward {
        branches = branches.stream()
                .filter(branch -> branch.meets(base.support()))
                .map(branch -> branch.within(base.support()))
                .toList();
        if (branches.isEmpty()) {
            throw new IllegalArgumentException("the map is defined nowhere on the support of " + base);
        }
    }

    /** x = f(z) + b. */
    public double forward(double z) {
        return branches.get(branchOf(z)).f().forward(z) + shift;
    }

    /** The number of the branch on which z lies; outside all of them the nearest. */
    public int branchOf(double z) {
        int last = branches.size() - 1;
        for (int i = 0; i < last; i++) {
            if (z < branches.get(i).to()) {
                return i;
            }
        }
        return last;
    }

    /** |dz/dx| at z, infinite where the map is flat. */
    public double absDzDx(double z) {
        return Math.exp(-branches.get(branchOf(z)).f().logSlope(z));
    }

    /** All z_i with f(z_i) + b = x, from left to right; none outside the image. */
    public List<Preimage> preimages(double x) {
        return preimagesAt(x - shift);
    }

    private List<Preimage> preimagesAt(double y) {
        List<Preimage> found = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            double z = inverse(i, y);
            if (!Double.isNaN(z)) {
                double absDzDx = Math.exp(-branches.get(i).f().logSlope(z));
                found.add(new Preimage(z, i, base.prob(z), absDzDx));
            }
        }
        return found;
    }

    /** z on the branch, NaN if y is not in its image or belongs to the next branch's end. */
    private double inverse(int index, double y) {
        Branch branch = branches.get(index);
        if (!(y >= branch.lowest() && y <= branch.highest())) {
            return Double.NaN;
        }
        double z = Math.max(branch.from(), Math.min(branch.to(), branch.f().inverse(y)));
        boolean atNextOnesStart = index + 1 < branches.size() && z == branch.to();
        return atNextOnesStart ? Double.NaN : z;
    }

    /** log p(x) in nats, minus infinity outside the image, infinite at a spike. */
    public double logProb(double x) {
        return Math.log(prob(x));
    }

    /** p(x). */
    public double prob(double x) {
        return probAt(x - shift);
    }

    /** p(b + y). */
    private double probAt(double y) {
        double p = 0;
        for (int i = 0; i < branches.size(); i++) {
            double z = inverse(i, y);
            if (!Double.isNaN(z)) {
                double logShare = base.logProb(z) - branches.get(i).f().logSlope(z);
                // no mass on a flat point, 0/0, is no density
                p += Double.isNaN(logShare) ? 0 : Math.exp(logShare);
            }
        }
        return p;
    }

    /** P(f(z) + b ≤ x). */
    public double cdf(double x) {
        double y = x - shift;
        double sum = 0;
        for (Branch branch : branches) {
            double from = base.cdf(branch.from());
            double to = base.cdf(branch.to());
            if (y >= branch.highest()) {
                sum += to - from;
            } else if (y > branch.lowest()) {
                double here = base.cdf(branch.f().inverse(y));
                sum += branch.rising() ? here - from : to - here;
            }
        }
        return Math.max(0, Math.min(1, sum));
    }

    /**
     * ∫p(x)dx over the whole image, from values of p alone: cut where a branch ends or π is not smooth, since only there
     * p can jump, kink or be infinite.
     */
    public double integral() {
        return EndpointQuadrature.integrate(this::probAt, cuts());
    }

    /** Where p may not be smooth, ascending. */
    public double[] breakpoints() {
        return DoubleStream.of(cuts()).map(y -> y + shift).toArray();
    }

    private double[] cuts() {
        DoubleStream.Builder ends = DoubleStream.builder();
        for (Branch branch : branches) {
            ends.add(branch.lowest()).add(branch.highest());
            branch.kinks().forEach(ends::add);
            for (double z : base.breakpoints()) {
                if (branch.contains(z)) {
                    ends.add(branch.f().forward(z));
                }
            }
        }
        return ends.build().filter(Double::isFinite).sorted().distinct().toArray();
    }
}
