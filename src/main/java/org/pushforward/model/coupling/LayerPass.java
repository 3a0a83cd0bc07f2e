package org.pushforward.model.coupling;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pushforward.bijector.Coupling;
import org.pushforward.bijector.Mask;
import org.pushforward.bijector.Permutation;

/**
 * One point's way through one layer: first the coordinates change places, then some are copied and the others moved.
 *
 * @param from place i of {@code in} was place from[i] of the layer before; shape [dims]
 * @param mask which places are copied
 * @param in what enters the coupling; shape [dims]
 * @param beta shape [moves]
 * @param gamma shape [moves]
 * @param out what leaves it; shape [dims]
 * @param wires the coordinate of z whose wire ends at each place of {@code out}; shape [dims]
 * @param moved for each place of {@code out}, whether this or an earlier layer moved its wire; shape [dims]
 */
public record LayerPass(
        int[] from, Mask mask, double[] in, double[] beta, double[] gamma, double[] out, int[] wires, boolean[] moved) {

    /** Before the first layer. */
    static LayerPass start(double[] z) {
        int[] places = IntStream.range(0, z.length).toArray();
        double[] none = new double[0];
        return new LayerPass(places, Mask.first(1, z.length), z, none, none, z.clone(), places, new boolean[z.length]);
    }

    /** The next layer's pass. */
    LayerPass through(Permutation order, Coupling coupling) {
        int[] from = order.from();
        double[] in = order.forward(out);
        int[] nextWires = Arrays.stream(from).map(i -> wires[i]).toArray();
        boolean[] nextMoved = new boolean[from.length];
        for (int i = 0; i < from.length; i++) {
            nextMoved[i] = moved[from[i]];
        }
        for (int i : coupling.mask().moves()) {
            nextMoved[i] = true;
        }
        return new LayerPass(
                from,
                coupling.mask(),
                in,
                coupling.beta(in),
                coupling.gamma(in),
                coupling.forward(in),
                nextWires,
                nextMoved);
    }

    /** det J of the layer's coupling: Π β_i. */
    public double det() {
        return Arrays.stream(beta).reduce(1, (a, b) -> a * b);
    }

    /** Σ log β_i. */
    public double logDet() {
        return Arrays.stream(beta).map(Math::log).sum();
    }

    /** The place where the wire of coordinate i of z ends. */
    public int placeOf(int i) {
        int place = 0;
        while (wires[place] != i) {
            place++;
        }
        return place;
    }
}
