package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pushforward.prob.Rng;

class ProductTest {
    private static final int M = 131;
    private static final int K = 170;
    private static final int N = 90;

    @AfterEach
    void oneThreadAgain() {
        Engine.threads(1);
    }

    @ParameterizedTest
    @CsvSource({"false, false, false", "true, false, true", "false, true, false", "true, true, true"})
    void halvesOnOneThreadOrTwoAreTheSameBitsAndTheRightNumbers(boolean aT, boolean bT, boolean add) {
        float[] left = random("a", M * K);
        float[] right = random("b", K * N);
        float[] start = random("c", M * N);
        Engine.threads(1);
        float[] alone = product(left, right, start, aT, bT, add);
        check(alone, left, right, start, aT, bT, add);
        Engine.threads(2);
        for (int i = 0; i < 200; i++) {
            assertThat(product(left, right, start, aT, bT, add)).containsExactly(alone);
        }
    }

    private static float[] product(float[] left, float[] right, float[] start, boolean aT, boolean bT, boolean add) {
        Floats a = floats(left);
        Floats b = floats(right);
        Floats c = floats(start);
        Matrix x = new Matrix(a, aT ? K : M, aT ? M : K, aT);
        Matrix y = new Matrix(b, bT ? N : K, bT ? K : N, bT);
        x.times(y, c, add).run();
        float[] result = new float[M * N];
        c.copyTo(result, 0);
        a.free();
        b.free();
        c.free();
        return result;
    }

    private static void check(
            float[] found, float[] left, float[] right, float[] start, boolean aT, boolean bT, boolean add) {
        for (int i = 0; i < M; i++) {
            for (int j = 0; j < N; j++) {
                double sum = add ? start[i * N + j] : 0;
                for (int k = 0; k < K; k++) {
                    sum += (double) left[aT ? k * M + i : i * K + k] * right[bT ? j * K + k : k * N + j];
                }
                assertThat((double) found[i * N + j]).isCloseTo(sum, within(1e-4));
            }
        }
    }

    private static Floats floats(float[] values) {
        Floats floats = new Floats(values.length);
        floats.copyFrom(values, 0);
        return floats;
    }

    private static float[] random(String name, int n) {
        float[] values = new float[n];
        new Rng(4).named(name).fillGaussian(values);
        return values;
    }
}
