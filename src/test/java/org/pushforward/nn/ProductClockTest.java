package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProductClockTest {
    private static final int REPEATS = 20;

    private static long[] measure(Tensor result, Graph graph) {
        long start = System.nanoTime();
        long products = ProductClock.measure(() -> {
            for (int i = 0; i < REPEATS; i++) {
                graph.forward(result);
            }
        });
        return new long[] {products, System.nanoTime() - start};
    }

    @Test
    void productsAreTimedAndNothingElseIs() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(300, 300);
            long[] product = measure(x.matmul(x), graph);
            assertThat(product[0]).isPositive().isLessThanOrEqualTo(product[1]);
            assertThat(measure(x.times(x), graph)[0]).isZero();
        }
    }

    @Test
    void eachMeasurementStartsAtZeroAndStopsEvenAfterAFailure() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(300, 300);
            Tensor product = x.matmul(x);
            assertThatThrownBy(() -> ProductClock.measure(() -> {
                        graph.forward(product);
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
            graph.forward(product);
            assertThat(ProductClock.measure(() -> {})).isZero();
        }
    }

    @Test
    void productsOfOtherThreadsDoNotCount() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(300, 300);
            Tensor product = x.matmul(x);
            graph.forward(product);
            Thread other = new Thread(() -> graph.forward(product));
            assertThat(ProductClock.measure(() -> {
                        other.start();
                        join(other);
                    }))
                    .isZero();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
