package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Against the standard library's slow functions. */
class DoubleMathTest {
    private static final double PRECISION = 1e-12;

    private static DoubleStream line(double from, double to) {
        int n = 20_011;
        return DoubleStream.iterate(0, i -> i + 1).limit(n).map(i -> from + (to - from) * i / (n - 1));
    }

    @Test
    void expIsPreciseAndKnowsItsEnds() {
        DoubleStream.concat(line(-700, 700), line(-2, 2))
                .forEach(x -> assertThat(DoubleMath.exp(x) / StrictMath.exp(x))
                        .as("exp %s", x)
                        .isCloseTo(1, within(PRECISION)));
        assertThat(DoubleMath.exp(0)).isEqualTo(1);
        assertThat(DoubleMath.exp(-701)).isZero();
        assertThat(DoubleMath.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(DoubleMath.exp(1e300)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(DoubleMath.exp(Double.NaN)).isNaN();
    }

    @Test
    void logIsPrecise() {
        DoubleStream.concat(line(-700, 700).map(StrictMath::exp), line(0.5, 2))
                .forEach(x -> assertThat(DoubleMath.log(x))
                        .as("log %s", x)
                        .isCloseTo(StrictMath.log(x), within(PRECISION * Math.max(1, Math.abs(StrictMath.log(x))))));
        assertThat(DoubleMath.log(1)).isZero();
    }

    @Test
    void softplusAndSigmoidArePrecise() {
        line(-800, 800).forEach(x -> {
            double softplus = Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
            assertThat(DoubleMath.softplus(x)).isCloseTo(softplus, within(PRECISION * Math.max(1, softplus)));
            assertThat(DoubleMath.sigmoid(x)).isCloseTo(1 / (1 + StrictMath.exp(-x)), within(PRECISION));
        });
    }
}
