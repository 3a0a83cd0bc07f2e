package org.pushforward.prob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuadratureTest {
    @Test
    void polynomialsAreExact() {
        assertThat(Quadrature.integrate(x -> Math.pow(x, 31) + x * x, 0, 1))
                .isCloseTo(1.0 / 32 + 1.0 / 3, within(1e-14));
    }

    @Test
    void smoothFunctionsAreExactToTenDigits() {
        assertThat(Quadrature.integrate(Math::exp, 0, 1)).isCloseTo(Math.E - 1, within(1e-13));
        assertThat(Quadrature.integrate(x -> Math.sin(50 * x), 0, Math.PI / 50)).isCloseTo(0.04, within(1e-13));
        assertThat(Quadrature.integrate(x -> 1 / (1 + 100 * x * x), -1, 1)).isCloseTo(Math.atan(10) / 5, within(1e-10));
        assertThat(Quadrature.integrate(x -> Math.exp(-x * x / 2e-4), -1, 0, 1))
                .isCloseTo(Math.sqrt(2e-4 * Math.PI), within(1e-12));
    }

    @Test
    void jumpsAtBreakpointsCostNothing() {
        assertThat(Quadrature.integrate(x -> x < 0.3 ? 1 : 5, 0, 0.3, 1)).isCloseTo(0.3 + 3.5, within(1e-14));
    }

    @Test
    void endlessIntegralsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadrature.integrate(Math::exp, 0, Double.POSITIVE_INFINITY))
                .withMessage("a breakpoint must be a finite number, found Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadrature.integrate(Math::exp, 1, 0))
                .withMessage("breakpoints must ascend, found 0.0 after 1.0");
    }

    @Test
    void simpsonIsExactForCubics() {
        double[] y = new double[11];
        for (int i = 0; i < 11; i++) {
            y[i] = Math.pow(0.1 * i, 3);
        }
        assertThat(Quadrature.simpson(y, 0.1)).isCloseTo(0.25, within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadrature.simpson(new double[4], 0.1))
                .withMessage("Simpson's rule needs an odd number of values >= 3, found 4");
    }
}
