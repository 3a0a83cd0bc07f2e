package org.pushforward.bijector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.prob.Logistic;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;
import org.pushforward.prob.Triangular;
import org.pushforward.prob.Uniform;

class ScalarBijectorTest {
    static Stream<Arguments> mapsWithAnIntervalOfTheirDomain() {
        return Stream.of(
                Arguments.of(new Affine(2, 1), -3.0, 3.0),
                Arguments.of(new Affine(-0.5, 1), -3.0, 3.0),
                Arguments.of(new Exp(), -3.0, 3.0),
                Arguments.of(new Sigmoid(4, 0.5), -1.0, 2.0),
                Arguments.of(new Sigmoid(-1, 0), -3.0, 3.0),
                Arguments.of(new Cube(0.5), 0.7, 2.0),
                Arguments.of(new Cube(0.5), -2.0, 0.3),
                Arguments.of(new HalfSquare(0.5, 1), 0.6, 2.0),
                Arguments.of(new HalfSquare(0.5, -1), -2.0, 0.4),
                Arguments.of(new InverseCdf(Uniform.UNIT, Normal.STANDARD), 0.05, 0.95),
                Arguments.of(new InverseCdf(Normal.STANDARD, new Logistic(0, 1)), -2.0, 2.0),
                Arguments.of(new InverseCdf(new Triangular(0, 0.3, 1), Normal.STANDARD), 0.05, 0.25),
                Arguments.of(new Sigmoid(1, 0).then(new Affine(-3, 2)), -3.0, 3.0));
    }

    @ParameterizedTest
    @MethodSource("mapsWithAnIntervalOfTheirDomain")
    void lawsHold(ScalarBijector f, double from, double to) {
        Rng rng = new Rng(3);
        for (int i = 0; i < 50; i++) {
            BijectorLaws.holdAt(f, new double[] {from + (to - from) * rng.nextDouble()});
        }
    }

    @Test
    void theInverseCdfOfTheLogisticIsTheLogit() {
        InverseCdf logit = new InverseCdf(Uniform.UNIT, new Logistic(0, 1));
        assertThat(logit.forward(0.8)).isEqualTo(Math.log(0.8) - Math.log1p(-0.8));
        assertThat(logit.forward(0.8)).isEqualTo(new Sigmoid(1, 0).inverse(0.8));
    }

    @Test
    void aFlatLineIsRefusedAndQuoted() {
        assertThatThrownBy(() -> new Affine(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a = 0");
    }

    @Test
    void aThirdSideOfAParabolaIsRefusedAndQuoted() {
        assertThatThrownBy(() -> new HalfSquare(0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("side = 2");
    }
}
