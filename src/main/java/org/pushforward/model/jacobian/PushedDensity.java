package org.pushforward.model.jacobian;

import java.util.Comparator;
import java.util.List;
import org.pushforward.bijector.plane.PlaneMap;
import org.pushforward.bijector.plane.Preimage;

/**
 * The density of x = f(z): p(x) = Σ π(z)·|det ∂f⁻¹/∂x|, summed over every z with f(z) = x.
 *
 * @param f the map
 * @param base π
 */
public record PushedDensity(PlaneMap f, PlaneBase base) {

    /** p(x); infinite where f folds. */
    public double at(double[] x) {
        List<Preimage> preimages = f.preimages(x, base.reach());
        double sum = 0;
        for (int i = 0; i < preimages.size(); i++) {
            sum += share(preimages.get(i));
        }
        return sum;
    }

    /** What arrives from one preimage. */
    double share(Preimage preimage) {
        double density = base.density(preimage.z1(), preimage.z2());
        return density == 0 ? 0 : density * preimage.inverseAbsDet();
    }

    /** The preimage of x on the sheet where z lies. */
    Preimage near(double[] x, double[] z) {
        List<Preimage> preimages = f.preimages(x, base.reach());
        return preimages.size() == 1
                ? preimages.get(0)
                : preimages.stream()
                        .min(Comparator.comparingDouble(p -> Math.hypot(p.z1() - z[0], p.z2() - z[1])))
                        .orElseGet(() -> f.principal(x));
    }

    /** How many z with π(z) > 0 share this x. */
    int count(double[] x) {
        return (int) f.preimages(x, base.reach()).stream()
                .filter(p -> base.density(p.z1(), p.z2()) > 0)
                .count();
    }
}
