package org.pushforward.model.gan.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PushTest {
    private static final float[] V = {-9, -3, -0.5f, 0, 0.25f, 1, 2, 7};

    @ParameterizedTest
    @EnumSource
    void theEnginesDerivativeIsTheFormulas(Loss loss) {
        try (Push.Engine engine = new Push.Engine(V.length)) {
            Push push = engine.at(V, loss);
            assertThat(push.engine()).isCloseTo(push.formula(), within(1e-6));
            assertThat(push.holds()).isTrue();
            assertThat(new Push(push.engine() + 1e-3, push.formula()).holds()).isFalse();
        }
    }

    @Test
    void theTwoLogisticLossesPushByOneTogether() {
        try (Push.Engine engine = new Push.Engine(V.length)) {
            double both = engine.at(V, Loss.NON_SATURATING).engine()
                    + engine.at(V, Loss.MINIMAX).engine();
            assertThat(both).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void leastSquaresPullsLikeASpring() {
        assertThat(Loss.LEAST_SQUARES.push(Loss.LEAST_SQUARES.score(-2.5))).isEqualTo(3.5);
        assertThat(Loss.MINIMAX.push(Loss.MINIMAX.score(-2.5))).isLessThan(0.08);
        assertThat(Loss.of("least-squares")).isEqualTo(Loss.LEAST_SQUARES);
        assertThatThrownBy(() -> Loss.of("hinge")).hasMessage("no loss named 'hinge'");
    }
}
