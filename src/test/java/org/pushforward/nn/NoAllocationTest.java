package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pushforward.nn.NumericGradient.normal;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.prob.Rng;

/**
 * A training step allocates nothing once its kernels are compiled.
 *
 * <p>Before that it does, and nobody knows when the compiler comes. So windows of steps are repeated until three in a
 * row made not one byte of garbage; a kernel that allocates at every step never gets there.
 */
@Tag("alone")
class NoAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STILL = 3;

    @AfterEach
    void oneThreadAgain() {
        Engine.threads(1);
    }

    private static void settles(SmallModels.Model model, int steps) {
        try (model) {
            settles(model.step(), steps);
        }
    }

    private static void settles(Runnable step, int steps) {
        List<Long> windows = new ArrayList<>();
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        int still = 0;
        while (still < STILL && System.nanoTime() < giveUp) {
            long bytes = allocated(step, steps);
            still = bytes == 0 ? still + 1 : 0;
            windows.add(bytes);
        }
        assertThat(still)
                .as("windows of %s steps in a row without garbage; bytes in the last: %s", steps, last(windows))
                .isEqualTo(STILL);
    }

    private static List<Long> last(List<Long> windows) {
        return windows.subList(Math.max(0, windows.size() - 10), windows.size());
    }

    private static long allocated(Runnable step, int steps) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        for (int k = 0; k < steps; k++) {
            step.run();
        }
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    @Test
    void ganSettles() {
        settles(SmallModels.gan(64, 32), 1000);
    }

    @Test
    void couplingFlowSettles() {
        settles(SmallModels.flow(4, 32), 1000);
    }

    @Test
    void columnsOfWideRowsSettle() {
        int[] reversed = IntStream.range(0, 100).map(j -> 99 - j).toArray();
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(5, 100).set(normal(500, 1));
            Tensor y = x.columns(reversed).times(x);
            settles(graph.gradient(y.sum(), x)::run, 1000);
        }
    }

    @Test
    void splinesSettle() {
        settles(SmallModels.splines(2, 32), 1000);
    }

    /** The kernels that run once a step are compiled in a small model, where steps are fast. */
    @Test
    void variationalAutoencoderSettlesOnTwoThreads() {
        Engine.threads(2);
        settles(SmallModels.vae(40, 20, 3, 5), 1000);
        settles(SmallModels.vae(784, 400, 20, 128), 4);
    }

    static List<Function<ParameterBlock, Optimizer>> optimizers() {
        return List.of(
                theta -> new Sgd(theta, 0.01),
                theta -> new Momentum(theta, 0.01, 0.9),
                theta -> new RmsProp(theta, 0.01),
                theta -> new Adam(theta, 0.01),
                theta -> Adam.adamW(theta, 0.01, 0.1));
    }

    /** With all that a trainer does around it: new data, a clipped gradient, a new rate, the loss read. */
    @ParameterizedTest
    @MethodSource("optimizers")
    void stepAroundAnOptimizerSettles(Function<ParameterBlock, Optimizer> make) {
        ParameterBlock theta = new ParameterBlock();
        Mlp net = new Mlp(theta, List.of(3, 21, 1), Activation.SILU, new Rng(1));
        Optimizer optimizer = make.apply(theta);
        float[] batch = normal(5 * 3, 2);
        float[] read = new float[5];
        double[] sum = new double[1];
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(5, 3);
            Tensor y = net.apply(x);
            Tensor loss = y.square().mean();
            Step step = graph.gradient(loss, theta);
            settles(
                    () -> {
                        x.set(batch);
                        step.run();
                        theta.clipGradient(1e-3);
                        optimizer.learningRate(1e-4);
                        optimizer.step();
                        sum[0] += loss.item() + y.read(read)[0];
                    },
                    1000);
        }
        assertThat(sum[0]).isFinite();
    }
}
