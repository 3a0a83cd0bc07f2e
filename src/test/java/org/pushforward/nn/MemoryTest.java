package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.pushforward.laws.NativeMemory;
import org.pushforward.prob.Rng;

/** What the engine takes from the system outside Java's heap, as the native library's own book-keeping has it. */
class MemoryTest {
    @Test
    void twoHundredThousandStepsTakeNothing() {
        try (SmallModels.Model model = SmallModels.gan(8, 8)) {
            model.step().run();
            long before = Pointer.totalBytes();
            for (int k = 0; k < 200_000; k++) {
                model.step().run();
            }
            assertThat(Pointer.totalBytes()).isEqualTo(before);
        }
    }

    @Test
    void everythingAModelTookIsGivenBackWhenItIsClosed() {
        Engine.require();
        long before = NativeMemory.settledBytes();
        try (SmallModels.Model model = SmallModels.vae(784, 400, 20, 128)) {
            model.step().run();
            assertThat(Pointer.totalBytes()).isGreaterThan(before + 4_000_000);
        }
        assertThat(Pointer.totalBytes())
                .as("without the garbage collector's help")
                .isEqualTo(before);
    }

    @Test
    void masksAndOptimisersGoWithTheirBlock() {
        Engine.require();
        long before = NativeMemory.settledBytes();
        ParameterBlock theta = new ParameterBlock();
        Made made = new Made(theta, List.of(3, 16, 6), Activation.TANH, new Rng(1));
        Optimizer adam = new Adam(theta, 0.1);
        try (Graph graph = new Graph()) {
            Step step = graph.gradient(made.apply(graph.input(4, 3)).square().mean(), theta);
            step.run();
            adam.step();
        }
        theta.close();
        assertThat(Pointer.totalBytes()).isEqualTo(before);
        assertThatThrownBy(theta::values).hasMessageContaining("closed");
        theta.close();
    }
}
