package org.pushforward.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Normal;

class ChangeTruthsTest {
    private static final Values DEFAULTS = ChangeParameters.ALL.defaults();
    private static final List<Double> FLAT = List.of(2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0);

    private static Map<String, Double> metrics(Values values) {
        try (ChangeTrainer trainer = new ChangeTrainer(values, 1)) {
            return trainer.metrics();
        }
    }

    private static Pushforward pushforward(Values values) {
        return ChangeSetting.of(values).pushforward();
    }

    private static Values set(String... namesAndTexts) {
        Values values = DEFAULTS;
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values = values.parse(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return values;
    }

    @Test
    void twoZPlusOneTakesTheUnitUniformToOneHalfOnOneToThree() {
        Pushforward f = pushforward(DEFAULTS);
        assertThat(f.prob(1.001)).isCloseTo(0.5, within(1e-15));
        assertThat(f.prob(2.999)).isCloseTo(0.5, within(1e-15));
        assertThat(f.prob(0.999)).isZero();
        assertThat(f.prob(3.001)).isZero();
        assertThat(metrics(DEFAULTS))
                .containsEntry("abs_dz_dx", 0.5)
                .hasEntrySatisfying("integral_p", sum -> assertThat(sum).isCloseTo(1, within(1e-12)))
                .hasEntrySatisfying("green_area", area -> assertThat(area).isCloseTo(0.06, within(1e-12)))
                .hasEntrySatisfying("blue_area", area -> assertThat(area).isCloseTo(0.06, within(1e-12)));
    }

    @Test
    void integralOfPIsOneForAnyParameters() {
        assertThat(RandomValues.stream(20_261, 600))
                .allSatisfy(values -> assertThat(pushforward(values).integral()).isCloseTo(1, within(1e-5)));
    }

    @Test
    void allMetricsAreFiniteForAnyParameters() {
        assertThat(RandomValues.stream(7, 60))
                .allSatisfy(values -> assertThat(metrics(values).values()).allMatch(Double::isFinite));
    }

    @ParameterizedTest
    @ValueSource(strings = {"affine", "exp", "logistic", "cube", "fold", "square"})
    void aSlopeOfZeroStaysADensity(String map) {
        Values values = set("map", map, "a", "0", "b", "3");
        assertThat(ChangeSetting.of(values).collapsed()).isTrue();
        assertThat(pushforward(values).integral()).isCloseTo(1, within(1e-5));
        assertThat(metrics(values).values()).allMatch(Double::isFinite);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uniform", "normal", "mixture", "triangular"})
    void aFlatDrawingStaysADensity(String base) {
        Values values = set("map", "drawn", "base", base).with("knots", FLAT);
        assertThat(ChangeSetting.of(values).collapsed()).isTrue();
        assertThat(pushforward(values).integral()).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"affine", "exp", "logistic", "cube", "fold", "square", "drawn", "inverse-cdf"})
    void areasAgreeWithinOnePercentAtTheDefaultWidth(String map) {
        Map<String, Double> metrics = metrics(set("map", map));
        assertThat(metrics.get("green_area") / metrics.get("blue_area")).isCloseTo(1, within(0.01));
    }

    /** The error of the middle rule: a tenth of the width, a hundredth of the error. */
    @ParameterizedTest
    @CsvSource({"exp, uniform", "logistic, normal", "cube, triangular", "inverse-cdf, uniform", "inverse-cdf, normal"})
    void areasConvergeQuadraticallyAsTheWidthShrinks(String map, String base) {
        double wide = difference(set("map", map, "base", base, "position", "0.8", "width", "0.05"));
        double narrow = difference(set("map", map, "base", base, "position", "0.8", "width", "0.005"));
        assertThat(wide).isGreaterThan(1e-6);
        assertThat(narrow / wide).isCloseTo(0.01, within(0.002));
    }

    private static double difference(Values values) {
        Map<String, Double> metrics = metrics(values);
        return Math.abs(metrics.get("green_area") / metrics.get("blue_area") - 1);
    }

    @Test
    void areasAgreeForNarrowBlocksForAnyParameters() {
        assertThat(RandomValues.stream(99, 300).map(values -> values.with("width", 0.002)))
                .filteredOn(values -> clearOfSpikes(values))
                .hasSizeGreaterThan(150)
                .allSatisfy(values -> assertThat(difference(values)).isLessThan(0.01));
    }

    /** Near a flat point, and where another branch of the map begins or ends, one slope does not speak for the block. */
    private static boolean clearOfSpikes(Values values) {
        Pushforward f = pushforward(values);
        Block block = Block.at(f, values.real("position"), values.real("width"));
        double y = block.x() - f.shift();
        return f.branches().stream()
                .allMatch(branch -> Math.abs(branch.from() - block.mainSlice().z()) > 0.02
                        && Math.abs(branch.to() - block.mainSlice().z()) > 0.02
                        && Math.abs(y - branch.lowest()) > block.deltaX()
                        && Math.abs(y - branch.highest()) > block.deltaX());
    }

    @Test
    void aFallingMapHasTheSameDensityMirrored() {
        Pushforward rising = pushforward(set("base", "triangular", "a", "2", "b", "0"));
        Pushforward falling = pushforward(set("base", "triangular", "a", "-2", "b", "0"));
        for (double x = 0.05; x < 2; x += 0.1) {
            assertThat(falling.prob(-x)).isCloseTo(rising.prob(x), within(1e-12));
        }
    }

    @Test
    void theFoldSumsBothBranches() {
        Pushforward half = pushforward(set("base", "normal", "map", "fold", "a", "1", "b", "0", "c", "0"));
        assertThat(half.preimages(0.7)).hasSize(2);
        assertThat(half.prob(0.7)).isCloseTo(2 * Normal.STANDARD.prob(0.7), within(1e-14));
        assertThat(half.prob(-0.1)).isZero();
    }

    /** The square of a standard normal is chi-square with one degree of freedom, p(x) = exp(-x/2)/√(2πx). */
    @Test
    void theSquareOfANormalIsChiSquare() {
        Pushforward chi = pushforward(set("base", "normal", "map", "square", "a", "1", "b", "0", "c", "0"));
        for (double x : new double[] {0.01, 0.3, 1, 4}) {
            assertThat(chi.prob(x)).isCloseTo(Math.exp(-x / 2) / Math.sqrt(2 * Math.PI * x), within(1e-12));
        }
    }

    /** The log-normal, p(x) = exp(-(log x)²/2)/(x√(2π)). */
    @Test
    void theExponentialOfANormalIsLogNormal() {
        Pushforward f = pushforward(set("base", "normal", "map", "exp", "a", "1", "b", "0"));
        for (double x : new double[] {0.1, 1, 5}) {
            double log = Math.log(x);
            assertThat(f.prob(x)).isCloseTo(Math.exp(-log * log / 2) / (x * Math.sqrt(2 * Math.PI)), within(1e-13));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixture", "normal", "exponential", "logistic", "triangular"})
    void theInverseCdfReachesItsTarget(String target) {
        for (BaseDensity base : BaseDensity.BASES) {
            Values values = set("map", "inverse-cdf", "target", target, "base", base.id());
            Pushforward f = pushforward(values);
            for (double x : new double[] {0.1, 0.35, 0.8}) {
                assertThat(f.prob(x))
                        .isCloseTo(BaseDensity.of(target).distribution().prob(x), within(1e-8));
            }
        }
    }

    @Test
    void theDrawnMapHasOneHeightOnEachPieceOfAUniform() {
        Values values = set("map", "drawn");
        Pushforward f = pushforward(values);
        List<Double> knots = values.series("knots");
        for (int i = 0; i + 1 < knots.size(); i++) {
            double middle = (knots.get(i) + knots.get(i + 1)) / 2;
            assertThat(f.prob(middle)).isCloseTo(0.125 / (knots.get(i + 1) - knots.get(i)), within(1e-12));
        }
    }

    @Test
    void theCdfIsTheIntegralOfPForAnyParameters() {
        assertThat(RandomValues.stream(5, 100)).allSatisfy(values -> {
            Pushforward f = pushforward(values);
            double x = f.forward(f.base().quantile(0.4));
            double h = 1e-4 * Math.max(1e-3, Math.abs(x - f.shift()));
            double mass = EndpointQuadrature.integrate(f::prob, new double[] {x - h, x + h});
            assertThat(f.cdf(x + h) - f.cdf(x - h)).isCloseTo(mass, within(1e-6 + 0.02 * mass));
        });
    }

    @Test
    void shortUniformPiecesBecomeP() {
        Pushforward f = pushforward(set("base", "normal", "map", "inverse-cdf", "target", "mixture"));
        assertThat(gap(f, 40)).isLessThan(0.3 * gap(f, 10)).isLessThan(0.01);
    }

    /** Mean |steps - p| over the steps' middles. */
    private static double gap(Pushforward f, int n) {
        Scene.Graph steps = Pieces.of(f, n).p();
        double sum = 0;
        for (int i = 0; i + 1 < steps.at().length; i++) {
            double width = steps.at()[i + 1] - steps.at()[i];
            double middle = steps.at()[i] + width / 2;
            sum += width * Math.abs(steps.value()[i] - f.prob(middle)) * (width > 0 ? 1 : 0);
        }
        return sum / (steps.at()[steps.at().length - 1] - steps.at()[0]);
    }

    @Test
    void piecesKeepAllTheMassForAnyParameters() {
        assertThat(RandomValues.stream(17, 100)).allSatisfy(values -> {
            Scene.Graph steps = Pieces.of(pushforward(values), 7).p();
            double mass = 0;
            for (int i = 0; i + 1 < steps.at().length; i++) {
                mass += (steps.at()[i + 1] - steps.at()[i]) * steps.value()[i];
            }
            assertThat(mass).isCloseTo(0.998, within(1e-6));
        });
    }
}
