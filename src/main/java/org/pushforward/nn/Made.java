package org.pushforward.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pushforward.prob.Rng;

/**
 * A masked autoencoder: k outputs for each of d inputs, those for x_i being functions of the inputs before it alone, so
 * that one pass gives every factor of p(x) = Π p(x_i | x_1 ... x_(i-1)).
 *
 * <p>Every unit has a degree, the number of inputs it may see: i for input i, one of 1 .. d-1, evenly spread, for hidden
 * units. A connection stands where the degree does not fall, and into an output only where it rises. Source: M. Germain,
 * K. Gregor, I. Murray and H. Larochelle, "MADE: masked autoencoder for distribution estimation", 2015, which draws the
 * hidden degrees.
 *
 * <p>The outputs are k blocks of d columns, {@code columns(0, d)} the first parameter of every input's distribution and
 * so on. With k = 2 {@link AffineCoupling#of} makes an autoregressive flow of them. Another order of the inputs is a
 * permutation of their columns.
 *
 * @param layers from the input on
 */
public record Made(List<MaskedDense> layers) implements Layer {
    public Made {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a Made needs at least an input and an output size");
        }
    }

    /**
     * @param sizes d, hidden ..., k · d
     * @param hidden the activation of all layers but the last, which has none
     */
    public Made(ParameterBlock theta, List<Integer> sizes, Activation hidden, Rng rng) {
        this(theta, sizes, hidden, Activation.IDENTITY.init(), rng);
    }

    /** @param last how the weights of the last layer start */
    public Made(ParameterBlock theta, List<Integer> sizes, Activation hidden, Init last, Rng rng) {
        this(layers(theta, sizes, hidden, last, rng));
    }

    private static List<MaskedDense> layers(
            ParameterBlock theta, List<Integer> sizes, Activation hidden, Init last, Rng rng) {
        List<boolean[][]> masks = masks(sizes);
        List<MaskedDense> layers = new ArrayList<>();
        for (int l = 0; l < masks.size(); l++) {
            boolean inner = l < masks.size() - 1;
            Activation f = inner ? hidden : Activation.IDENTITY;
            layers.add(new MaskedDense(theta, masks.get(l), f, inner ? hidden.init() : last, rng));
        }
        return layers;
    }

    /**
     * What may be connected, [in][out] for each layer.
     *
     * @param sizes d, hidden ..., k · d
     */
    static List<boolean[][]> masks(List<Integer> sizes) {
        int last = sizes.size() - 1;
        if (last < 1 || sizes.stream().anyMatch(n -> n < 1) || sizes.get(last) % sizes.get(0) != 0) {
            throw new IllegalArgumentException(
                    "a Made needs sizes d, hidden ..., k d, the last a multiple of the first, not " + sizes);
        }
        int d = sizes.get(0);
        List<boolean[][]> masks = new ArrayList<>();
        int[] from = cyclic(d, d);
        for (int l = 1; l < last; l++) {
            int[] to = spread(sizes.get(l), d);
            masks.add(mask(from, to, 0));
            from = to;
        }
        masks.add(mask(from, cyclic(sizes.get(last), d), 1));
        return masks;
    }

    /** 1 .. d, again and again. */
    private static int[] cyclic(int n, int d) {
        return IntStream.range(0, n).map(j -> 1 + j % d).toArray();
    }

    /** From 1 to d-1, evenly. */
    private static int[] spread(int n, int d) {
        return IntStream.range(0, n)
                .map(j -> 1 + (int) ((long) j * (d - 1) / n))
                .toArray();
    }

    /** Where the degree rises by at least {@code rise}. */
    private static boolean[][] mask(int[] from, int[] to, int rise) {
        boolean[][] mask = new boolean[from.length][to.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                mask[i][j] = to[j] - from[i] >= rise;
            }
        }
        return mask;
    }

    @Override
    public Tensor apply(Tensor x) {
        Tensor h = x;
        for (MaskedDense layer : layers) {
            h = layer.apply(h);
        }
        return h;
    }
}
