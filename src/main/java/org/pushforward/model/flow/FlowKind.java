package org.pushforward.model.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pushforward.bijector.batch.ActNorm;
import org.pushforward.bijector.batch.Additive;
import org.pushforward.bijector.batch.Affine;
import org.pushforward.bijector.batch.Autoregressive;
import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Chain;
import org.pushforward.bijector.batch.Coupling;
import org.pushforward.bijector.batch.Diagonal;
import org.pushforward.bijector.batch.LuLinear;
import org.pushforward.bijector.batch.Mask;
import org.pushforward.bijector.batch.Permutation;
import org.pushforward.bijector.batch.Spline;
import org.pushforward.bijector.batch.Transform;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Init;
import org.pushforward.nn.Made;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.prob.Rng;

/** What the layers of a flow in the plane are made of. */
public enum FlowKind {
    /**
     * Additive couplings, which keep areas, and one diagonal scaling next to the prior. Source: L. Dinh, D. Krueger and
     * Y. Bengio, "NICE: non-linear independent components estimation", 2014.
     */
    NICE {
        @Override
        List<BatchBijector> layers(Parts parts) {
            List<BatchBijector> layers = new ArrayList<>(List.of(new Diagonal(parts.theta, 2)));
            for (int k = 0; k < parts.sizes.layers; k++) {
                layers.add(parts.coupling(new Additive(), k % 2 == 0));
            }
            return layers;
        }
    },

    /** Affine couplings. Source: L. Dinh, J. Sohl-Dickstein and S. Bengio, "Density estimation using Real NVP", 2016. */
    REALNVP {
        @Override
        BatchBijector layer(Parts parts, int k) {
            return parts.coupling(new Affine(STRETCH), k % 2 == 0);
        }
    },

    /**
     * Steps of an affine coupling, a learned mixing in the place of a fixed exchange, and a normalisation that starts
     * from data. Source: D. P. Kingma and P. Dhariwal, "Glow: generative flow with invertible 1x1 convolutions", 2018.
     */
    GLOW {
        @Override
        BatchBijector layer(Parts parts, int k) {
            return new Chain(parts.coupling(new Affine(STRETCH), true), parts.mixing(), parts.normalisation());
        }
    },

    /**
     * Affine autoregressive layers, the order turned round after each. Source: G. Papamakarios, T. Pavlakou and I.
     * Murray, "Masked autoregressive flow for density estimation", 2017.
     */
    MAF {
        @Override
        BatchBijector layer(Parts parts, int k) {
            return new Chain(parts.autoregressive(new Affine(STRETCH)), Permutation.reverse(2));
        }
    },

    /**
     * Couplings by splines of quotients of quadratics. Source: C. Durkan, A. Bekasov, I. Murray and G. Papamakarios,
     * "Neural spline flows", 2019.
     */
    SPLINE {
        @Override
        BatchBijector layer(Parts parts, int k) {
            return parts.coupling(new Spline(BINS, REACH), k % 2 == 0);
        }
    };

    /** One affine layer stretches by e² at most. */
    private static final double STRETCH = 2;

    private static final int BINS = 8;
    /** Splines bend what lies within so many standard deviations. */
    private static final double REACH = 4;

    /**
     * @param layers couplings, or steps of several parts
     * @param hidden units in each of the two hidden layers of every network
     */
    public record Sizes(int layers, int hidden) {}

    /** As in parameters and words, lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FlowKind::word).toList();
    }

    static FlowKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** f_1 to f_K, from the prior to the data. */
    List<BatchBijector> layers(ParameterBlock theta, Sizes sizes, Rng init) {
        return layers(new Parts(theta, sizes, init));
    }

    List<BatchBijector> layers(Parts parts) {
        List<BatchBijector> layers = new ArrayList<>();
        for (int k = 0; k < parts.sizes.layers; k++) {
            layers.add(layer(parts, k));
        }
        return layers;
    }

    /** f_(k+1). */
    BatchBijector layer(Parts parts, int k) {
        throw new IllegalStateException(this + " has no layers all of one kind");
    }

    /** Makes what layers consist of, the parameters in one block. */
    private record Parts(ParameterBlock theta, Sizes sizes, Rng init) {
        private static final Activation BEND = Activation.SILU;
        /** Layers start near the identity, but not at it: there the gradient of symmetric data is 0. */
        private static final double QUIET = 1e-3;

        BatchBijector coupling(Transform transform, boolean keepFirst) {
            List<Dense> net =
                    new ArrayList<>(new Mlp(theta, List.of(1, sizes.hidden, sizes.hidden), BEND, BEND, init).layers());
            net.add(new Dense(
                    theta, sizes.hidden, transform.parameters(), Activation.IDENTITY, Init.normal(QUIET), init));
            return new Coupling(Mask.alternate(2, keepFirst), new Mlp(net), transform);
        }

        BatchBijector autoregressive(Transform transform) {
            List<Integer> widths = List.of(2, sizes.hidden, sizes.hidden, 2 * transform.parameters());
            return new Autoregressive(new Made(theta, widths, BEND, Init.normal(QUIET), init), transform);
        }

        BatchBijector mixing() {
            return new LuLinear(theta, 2, init);
        }

        BatchBijector normalisation() {
            return new ActNorm(theta, 2);
        }
    }
}
