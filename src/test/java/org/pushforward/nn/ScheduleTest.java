package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void constantStays() {
        assertThat(Schedule.constant(0.1).at(0)).isEqualTo(0.1);
        assertThat(Schedule.constant(0.1).at(1_000_000_000_000L)).isEqualTo(0.1);
    }

    @Test
    void stepDecayDropsAtOnce() {
        Schedule schedule = Schedule.stepDecay(0.8, 0.5, 10);
        assertThat(schedule.at(0)).isEqualTo(0.8);
        assertThat(schedule.at(9)).isEqualTo(0.8);
        assertThat(schedule.at(10)).isEqualTo(0.4);
        assertThat(schedule.at(29)).isEqualTo(0.2);
    }

    @Test
    void exponentialFallsByOneRatioAStep() {
        Schedule schedule = Schedule.exponential(0.8, 0.5, 10);
        assertThat(schedule.at(0)).isEqualTo(0.8);
        assertThat(schedule.at(10)).isEqualTo(0.4);
        for (int t = 0; t < 100; t++) {
            assertThat(schedule.at(t + 1) / schedule.at(t)).isCloseTo(Math.pow(0.5, 0.1), within(1e-12));
        }
    }

    @Test
    void cosineStartsFlatIsHalfwayInTheMiddleAndStaysAtItsEnd() {
        Schedule schedule = Schedule.cosine(1, 0.2, 1000);
        assertThat(schedule.at(0)).isEqualTo(1);
        assertThat(schedule.at(1)).isGreaterThan(1 - 1e-5);
        assertThat(schedule.at(250)).isCloseTo(0.2 + 0.4 * (1 + Math.sqrt(0.5)), within(1e-12));
        assertThat(schedule.at(500)).isCloseTo(0.6, within(1e-12));
        assertThat(schedule.at(1000)).isEqualTo(0.2);
        assertThat(schedule.at(5000)).isEqualTo(0.2);
        for (int t = 0; t < 1000; t++) {
            assertThat(schedule.at(t + 1)).isLessThan(schedule.at(t));
        }
    }

    @Test
    void warmUpRisesInALineAndThenTheScheduleBegins() {
        Schedule cosine = Schedule.cosine(1, 0, 100);
        Schedule schedule = cosine.warmUp(4);
        assertThat(schedule.at(0)).isCloseTo(0.2, within(1e-12));
        assertThat(schedule.at(1)).isCloseTo(0.4, within(1e-12));
        assertThat(schedule.at(3)).isCloseTo(0.8, within(1e-12));
        for (int t = 0; t < 120; t++) {
            assertThat(schedule.at(t + 4)).isEqualTo(cosine.at(t));
        }
    }

    @Test
    void anOptimiserFollowsIt() {
        ParameterBlock theta = new ParameterBlock();
        Tensor w = theta.weight(1, 1, Init.zeros(), null);
        Schedule schedule = Schedule.stepDecay(0.5, 0.5, 1);
        try (Graph graph = new Graph()) {
            Step step = graph.gradient(graph.bind(w).sum(), theta);
            Optimizer sgd = new Sgd(theta, 1);
            for (int t = 0; t < 3; t++) {
                step.run();
                sgd.learningRate(schedule.at(t));
                sgd.step();
            }
            assertThat(w.item()).isEqualTo(-0.875f);
        }
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Schedule.constant(-1)).hasMessage("the learning rate must be 0 or more, not -1.0");
        assertThatThrownBy(() -> Schedule.cosine(1, 0, 0)).hasMessage("a schedule needs 1 step or more, not 0");
        assertThatThrownBy(() -> Schedule.cosine(1, Double.NaN, 5)).hasMessageContaining("not NaN");
        assertThatThrownBy(() -> Schedule.exponential(1, 1.5, 10))
                .hasMessage("the factor of a decay must be above 0 and at most 1, not 1.5");
        assertThatThrownBy(() -> Schedule.stepDecay(1, 0.5, -2)).hasMessageContaining("not -2");
        assertThatThrownBy(() -> Schedule.constant(1).warmUp(0)).hasMessageContaining("not 0");
    }
}
