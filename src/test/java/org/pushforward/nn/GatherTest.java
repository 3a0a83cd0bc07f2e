package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatherTest {
    @Test
    void rowsComeInTheOrderOfTheIndex() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(3, 2).set(1, 2, 3, 4, 5, 6);
            Tensor y = x.rows(new int[] {2, 0, 2, 1});
            graph.forward(y);
            assertThat(y.get()).containsExactly(5, 6, 1, 2, 5, 6, 3, 4);
        }
    }

    @Test
    void aRowUsedTwiceGetsBothGradientsAndAnUnusedOneNone() {
        ParameterBlock theta = new ParameterBlock();
        Tensor table = theta.weight(3, 2, Init.zeros(), null);
        try (Graph graph = new Graph()) {
            Tensor index = graph.input(3, 1).set(2, 0, 2);
            Tensor weights = graph.input(3, 2).set(1, 2, 3, 4, 5, 6);
            Step step = graph.gradient(table.rows(index).times(weights).sum(), theta, index);
            step.run();
            assertThat(theta.gradient()).containsExactly(3, 4, 0, 0, 6, 8);
            assertThat(step.gradient(index)).containsExactly(0, 0, 0);
            index.set(1, 1, 1);
            step.run();
            assertThat(theta.gradient()).containsExactly(0, 0, 9, 12, 0, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16, 37})
    void gradientAgreesWithCentralDifferences(int cols) {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(4, cols).set(normal(4 * cols, 1));
            Tensor index = graph.input(5, 1).set(3, 1, 1, 0, 3);
            Tensor weights = graph.input(5, cols).set(normal(5 * cols, 2));
            Tensor fixed = x.rows(new int[] {3, 1, 1, 0, 3}).square();
            Tensor named = x.rows(index).square();
            Tensor loss = fixed.plus(named).times(weights).sum().plus(x.sum());
            NumericGradient.check(graph, loss.times(0.1), List.of(x), 1e-3);
        }
    }

    @Test
    void mistakesAreNamed() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(3, 2);
            assertThatThrownBy(() -> x.rows(new int[] {0, 3})).hasMessage("rows: an index outside 0 .. 2 for [3, 2]");
            assertThatThrownBy(() -> x.rows(new int[0])).hasMessage("rows: no index for [3, 2]");
            assertThatThrownBy(() -> x.rows(graph.input(4, 2))).hasMessage("rows: needs a column [4, 1], not [4, 2]");
            Tensor y = x.rows(graph.input(1, 1).set(-1));
            assertThatThrownBy(() -> graph.forward(y))
                    .hasMessage("rows: entry 0 is -1.0, but must be a whole number from 0 to 2");
        }
    }
}
