package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.prob.Rng;

class EntropyTest {
    @Test
    void entropyIsTheMeanOfMinusLogProb() {
        for (DataSet set : DataSetsTest.generated().toList()) {
            int n = 20_000;
            float[] points = set.sample(new Rng(3), n);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double[] x = new double[set.dims()];
                for (int j = 0; j < x.length; j++) {
                    x[j] = points[i * x.length + j];
                }
                double lp = -set.logProb(x).orElseThrow();
                sum += lp;
                squares += lp * lp;
            }
            double error = Math.sqrt(Math.max(0, squares / n - sum / n * (sum / n)) / n);
            // four standard errors
            assertThat(set.entropy().orElseThrow()).as(set.id()).isCloseTo(sum / n, within(4 * error + 1e-9));
        }
    }

    /** -∫∫p log p by the sum over a fine grid, from the densities alone. */
    @ParameterizedTest
    @MethodSource("org.pushforward.data.DataSetsTest#knownPlaneToys")
    void entropyIsThatOfTheDensity(DataSet set) {
        double h = 0.08;
        double sum = 0;
        for (double x = -6 + h / 2; x < 6; x += h) {
            for (double y = -6 + h / 2; y < 6; y += h) {
                double lp = set.logProb(x, y).orElseThrow();
                sum -= lp < -700 ? 0 : lp * Math.exp(lp);
            }
        }
        // what a grid of 0.8 of the narrowest noise may miss
        assertThat(set.entropy().orElseThrow()).isCloseTo(sum * h * h, within(1e-5));
    }

    /**
     * Of the toys of FFJORD by another program: NumPy, sums over a grid of the plane, of 6000 equally spaced places on each
     * curve (3000 on the spiral's). Means of -log p over samples, as the literature gives them, are 2.832, 3.269, 2.395
     * and 2.667 for the first four, right to their chance of about 0.003.
     */
    @ParameterizedTest
    @CsvSource({
        "eight-gaussians, 2.8318804",
        "circles, 3.2681357",
        "moons, 2.3938791",
        "swiss-roll, 2.6696460",
        "spiral, 2.64545",
        "checkerboard, 3.4657359"
    })
    void entropiesAreThoseOfTheKnownToys(String set, double nats) {
        // what the midpoint rule over so many places may err; on the spiral they are fewer
        double digits = set.equals("spiral") ? 1e-5 : 5e-7;
        assertThat(DataSets.plane(set).entropy().orElseThrow()).isCloseTo(nats, within(digits));
    }

    /** H = log(2πe σ²) for one blob; log 3 more for three that do not touch, 7.8 σ and more from the middles. */
    @Test
    void disjointBlobsHaveTheEntropyOfOneAndOfTheChoice() {
        double one = 1 + Math.log(2 * Math.PI * 0.04);
        assertThat(DataSets.plane("disjoint-blobs").entropy().orElseThrow()).isCloseTo(one + Math.log(3), within(1e-9));
    }

    @Test
    void entropyIsComputedOnce() {
        int[] asked = {0};
        Toy2D toy = new Toy2D("counting", new PlaneDensity() {
            @Override
            public void sample(Rng rng, float[] out, int at) {
                out[at] = 0;
                out[at + 1] = 0;
            }

            @Override
            public OptionalDouble entropy() {
                asked[0]++;
                return OptionalDouble.of(1);
            }
        });
        assertThat(toy.entropy()).isEqualTo(toy.entropy()).hasValue(1);
        assertThat(asked).containsExactly(1);
    }
}
