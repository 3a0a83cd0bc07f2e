package org.pushforward.bijector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.prob.Rng;

class CouplingTest {
    private static final int POINTS = 20;

    /** Not one-to-one, and of any number of results. */
    private static UnaryOperator<double[]> bumps(int results) {
        return u -> {
            double square = 0;
            for (double one : u) {
                square += one * one;
            }
            double[] all = new double[results];
            for (int k = 0; k < results; k++) {
                all[k] = Math.exp(-square / (k + 1)) - 0.5 * Math.cos(k + u[0]);
            }
            return all;
        };
    }

    private static Coupling affine(Mask mask) {
        int results = mask.moves().length;
        return new Coupling(mask, bumps(results), bumps(results));
    }

    private static void holds(Bijector f) {
        Rng rng = new Rng(5);
        for (int n = 0; n < POINTS; n++) {
            BijectorLaws.holdAt(f, BijectorLaws.point(rng, f.dims(), 1.5));
        }
    }

    @Test
    void theLawsHoldForEverySplit() {
        for (int dims = 2; dims <= 6; dims++) {
            for (int d = 1; d < dims; d++) {
                holds(affine(Mask.first(d, dims)));
                holds(affine(Mask.last(d, dims)));
                holds(new Coupling(Mask.first(d, dims), Coupling.none(Mask.first(d, dims)), bumps(dims - d)));
            }
        }
        holds(affine(Mask.of(6, i -> i % 2 == 0)));
    }

    @Test
    void theFormulaIsThatOfTheDefinition() {
        Coupling f = new Coupling(
                Mask.first(1, 3), u -> new double[] {Math.log(2), Math.log(3)}, u -> new double[] {u[0], -u[0]});
        assertThat(f.forward(new double[] {5, 7, 11})).containsExactly(new double[] {5, 19, 28}, within(1e-13));
        assertThat(f.inverse(new double[] {5, 19, 28})).containsExactly(new double[] {5, 7, 11}, within(1e-13));
        assertThat(f.forwardLogDetJacobian(new double[] {5, 7, 11})).isCloseTo(Math.log(6), within(1e-15));
    }

    @Test
    void anAdditiveLayerKeepsVolume() {
        Mask mask = Mask.first(2, 5);
        Coupling f = new Coupling(mask, Coupling.none(mask), bumps(3));
        assertThat(f.forwardLogDetJacobian(new double[] {1, 2, 3, 4, 5})).isZero();
        assertThat(f.beta(new double[] {1, 2, 3, 4, 5})).containsExactly(1, 1, 1);
    }

    @Test
    void theLawsHoldForPermutationsAndChains() {
        List<Bijector> layers = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            layers.add(k % 2 == 0 ? Permutation.reverse(5) : new Permutation(new int[] {2, 0, 4, 1, 3}));
            layers.add(affine(Mask.first(2, 5)));
        }
        layers.forEach(CouplingTest::holds);
        holds(new Chain(layers));
        holds(Permutation.identity(4));
    }

    @Test
    void aPermutationTakesEachPlaceFromWhereItSays() {
        Permutation p = new Permutation(new int[] {2, 0, 1});
        assertThat(p.forward(new double[] {1, 2, 3})).containsExactly(3, 1, 2);
        assertThat(p.inverse(new double[] {3, 1, 2})).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsNoPartitionOrNoOrderIsRefused() {
        assertThatThrownBy(() -> Mask.first(3, 3)).hasMessageContaining("moves []");
        assertThatThrownBy(() -> new Mask(new int[] {0, 1}, new int[] {1, 2})).hasMessageContaining("[1, 2]");
        assertThatThrownBy(() -> new Permutation(new int[] {0, 0, 1})).hasMessageContaining("[0, 0, 1]");
        assertThatThrownBy(() -> new Chain(List.of(Permutation.reverse(2), Permutation.reverse(3))))
                .hasMessageContaining("[2, 3]");
    }
}
