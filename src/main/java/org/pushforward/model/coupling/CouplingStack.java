package org.pushforward.model.coupling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pushforward.bijector.Bijector;
import org.pushforward.bijector.Chain;
import org.pushforward.bijector.Coupling;
import org.pushforward.bijector.Mask;
import org.pushforward.bijector.Permutation;
import org.pushforward.prob.Rng;

/**
 * K coupling layers, x = c_K(P_K(... c_2(P_2(c_1(z))))), where P_k is the order into which the mixing puts the
 * coordinates before layer k.
 *
 * <p>log β = s·tanh F(u) keeps β between e^{-s} and e^{s}; γ = s·H(u).
 *
 * @param orders P_1 to P_K, the first one the identity
 * @param couplings c_1 to c_K
 */
record CouplingStack(List<Permutation> orders, List<Coupling> couplings) {

    static CouplingStack of(CouplingSettings settings) {
        Rng rng = new Rng(settings.seed());
        List<Permutation> orders = new ArrayList<>();
        List<Coupling> couplings = new ArrayList<>();
        for (int k = 0; k < settings.layers(); k++) {
            orders.add(order(settings, k, rng.named("order " + k)));
            couplings.add(coupling(settings, k, rng.named("layer " + k)));
        }
        return new CouplingStack(orders, couplings);
    }

    private static Permutation order(CouplingSettings settings, int k, Rng rng) {
        int dims = settings.dims();
        if (k > 0 && settings.mixing().equals("reverse")) {
            return Permutation.reverse(dims);
        } else if (k > 0 && settings.mixing().equals("shuffle")) {
            int[] from = IntStream.range(0, dims).toArray();
            rng.shuffle(from);
            return new Permutation(from);
        }
        return Permutation.identity(dims);
    }

    private static Coupling coupling(CouplingSettings settings, int k, Rng rng) {
        boolean swapped = settings.mixing().equals("swap") && k % 2 == 1;
        Mask mask =
                swapped ? Mask.last(settings.split(), settings.dims()) : Mask.first(settings.split(), settings.dims());
        UnaryOperator<double[]> f = ask(settings, mask, rng.named("F"));
        UnaryOperator<double[]> h = ask(settings, mask, rng.named("H"));
        double s = settings.strength();
        return new Coupling(
                mask,
                settings.kind().equals("additive") ? Coupling.none(mask) : u -> each(f.apply(u), v -> s * Math.tanh(v)),
                u -> each(h.apply(u), v -> s * v));
    }

    private static Ask ask(CouplingSettings settings, Mask mask, Rng rng) {
        return new Ask(settings.function(), mask, Ask.Weights.draw(CouplingSettings.MOST_DIMS, rng));
    }

    private static double[] each(double[] values, DoubleUnaryOperator g) {
        for (int k = 0; k < values.length; k++) {
            values[k] = g.applyAsDouble(values[k]);
        }
        return values;
    }

    /** The whole stack as one bijector. */
    Chain chain() {
        List<Bijector> all = new ArrayList<>();
        for (int k = 0; k < couplings.size(); k++) {
            all.add(orders.get(k));
            all.add(couplings.get(k));
        }
        return new Chain(all);
    }

    /** What happens to one point, layer by layer. */
    List<LayerPass> passes(double[] z) {
        List<LayerPass> passes = new ArrayList<>();
        LayerPass before = LayerPass.start(z);
        for (int k = 0; k < couplings.size(); k++) {
            before = before.through(orders.get(k), couplings.get(k));
            passes.add(before);
        }
        return passes;
    }
}
