package org.pushforward.model.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Series;
import org.pushforward.parameter.Values;
import org.pushforward.parameter.Whole;
import org.pushforward.prob.Rng;

class CouplingTrainerTest {
    private static final Values DEFAULTS = CouplingSettings.parameters().defaults();

    private static Map<String, Double> metrics(Values values) {
        try (CouplingTrainer trainer = new CouplingTrainer(values)) {
            return trainer.metrics();
        }
    }

    private static CouplingSnapshot snapshot(Values values) {
        try (CouplingTrainer trainer = new CouplingTrainer(values)) {
            return trainer.snapshot();
        }
    }

    private static Values random(Rng rng) {
        Values values = DEFAULTS;
        for (Parameter parameter : CouplingSettings.parameters().all()) {
            values = values.with(parameter.name(), random(rng, parameter));
        }
        return values;
    }

    private static Object random(Rng rng, Parameter parameter) {
        boolean atAnEnd = rng.nextInt(6) == 0;
        if (parameter instanceof Real real) {
            double share = atAnEnd ? rng.nextInt(2) : rng.nextDouble();
            return real.min() + share * (real.max() - real.min());
        } else if (parameter instanceof Whole whole) {
            return atAnEnd ? (Integer) whole.max() : whole.min() + rng.nextInt(whole.max() - whole.min() + 1);
        } else if (parameter instanceof Series series) {
            List<Double> numbers = new ArrayList<>();
            series.initial().forEach(ignored -> numbers.add(4 * rng.nextDouble() - 2));
            return numbers;
        }
        List<String> options = ((Choice) parameter).options();
        return options.get(rng.nextInt(options.size()));
    }

    @Test
    void theTruthsHoldForAnyParametersInRange() {
        Rng rng = new Rng(31);
        SoftAssertions softly = new SoftAssertions();
        for (int n = 0; n < 400; n++) {
            Values values = random(rng);
            Map<String, Double> m = metrics(values);
            softly.assertThat(m.get("round_trip")).as("back %s", values.asMap()).isLessThan(1e-5);
            softly.assertThat(m.get("numeric_log_det"))
                    .as("log det %s", values.asMap())
                    .isCloseTo(m.get("log_det"), within(1e-5));
            softly.assertThat(m.get("numeric_layer_det") / m.get("layer_det"))
                    .as("layer %s", values.asMap())
                    .isCloseTo(1, within(1e-8));
            softly.assertThat(m.get("zero_blocks"))
                    .as("zero %s", values.asMap())
                    .isZero();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"swap", "none", "reverse", "shuffle"})
    void theWholeStackKeepsTheLaws(String mixing) {
        Rng rng = new Rng(8);
        Values values = DEFAULTS.with("mixing", mixing).with("split", 2).with("strength", 1.0);
        CouplingStack stack = CouplingStack.of(CouplingSettings.of(values));
        for (int n = 0; n < 20; n++) {
            BijectorLaws.holdAt(stack.chain(), BijectorLaws.point(rng, 6, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // mixing, D, d, K, coordinates that no layer moves
        "none, 6, 3, 8, 3",
        "none, 6, 5, 8, 5",
        "swap, 6, 3, 1, 3",
        "swap, 6, 3, 2, 0",
        "swap, 8, 7, 2, 0",
        "reverse, 6, 3, 2, 0",
        "reverse, 6, 4, 2, 2",
        "reverse, 6, 4, 8, 2",
        "shuffle, 6, 4, 8, 0"
    })
    void whatIsCopiedAllTheWayNeverChanges(String mixing, int dims, int split, int layers, int unchanged) {
        Values values = DEFAULTS.with("mixing", mixing)
                .with("dims", dims)
                .with("split", split)
                .with("layers", layers);
        CouplingSnapshot s = snapshot(values);
        assertThat(s.unchanged()).isEqualTo(unchanged);
        long same = 0;
        for (int i = 0; i < dims; i++) {
            int place = s.last().placeOf(i);
            boolean equal = s.x()[place] == s.z()[i];
            assertThat(equal).as("wire %s", i).isEqualTo(!s.last().moved()[place]);
            same += equal ? 1 : 0;
        }
        assertThat(same).isEqualTo(unchanged);
    }

    @Test
    void theJacobianOfALayerHasItsFourBlocks() {
        CouplingSnapshot s = snapshot(DEFAULTS.with("split", 2));
        double[][] j = s.layerJacobian();
        double anything = 0;
        for (int i = 0; i < 6; i++) {
            for (int k = 0; k < 6; k++) {
                if (i == k) {
                    assertThat(j[i][k]).isCloseTo(i < 2 ? 1 : s.pass().beta()[i - 2], within(1e-9));
                } else if (i >= 2 && k < 2) {
                    anything = Math.max(anything, Math.abs(j[i][k]));
                } else {
                    assertThat(j[i][k]).isZero();
                }
            }
        }
        assertThat(anything).isGreaterThan(0.1);
    }

    @Test
    void additiveLayersKeepVolumeAndStrengthZeroIsTheIdentity() {
        Map<String, Double> additive = metrics(DEFAULTS.with("kind", "additive"));
        assertThat(additive.get("log_det")).isZero();
        assertThat(additive.get("numeric_log_det")).isCloseTo(0, within(1e-9));
        CouplingSnapshot still = snapshot(DEFAULTS.with("strength", 0.0));
        assertThat(still.x()).containsExactly(still.z());
    }

    @Test
    void aSwappedStackIsFullAndItsDeterminantIsStillTheProduct() {
        CouplingSnapshot s = snapshot(DEFAULTS);
        long zeros = Arrays.stream(s.stackJacobian())
                .flatMapToDouble(Arrays::stream)
                .filter(entry -> Math.abs(entry) < 1e-9)
                .count();
        assertThat(zeros).isZero();
        double product = 1;
        for (LayerPass pass : s.passes()) {
            product *= pass.det();
        }
        assertThat(Math.exp(s.numericLogDet())).isCloseTo(product, within(1e-8));
    }

    @Test
    void aCoordinateThatIsCopiedStaysPutInThePlane() {
        for (String picture : List.of("grid", "cloud")) {
            PlanePicture plane = snapshot(DEFAULTS.with("mixing", "none").with("picture", picture))
                    .plane();
            for (int l = 0; l < plane.before().length; l++) {
                assertThat(plane.after()[l][0]).containsExactly(plane.before()[l][0]);
                assertThat(plane.after()[l][1]).isNotEqualTo(plane.before()[l][1]);
            }
        }
    }

    @Test
    void otherSizesLeaveTheWeightsInUseAsTheyAre() {
        double[] small =
                snapshot(DEFAULTS.with("dims", 4).with("layers", 1)).pass().gamma();
        double[] large =
                snapshot(DEFAULTS.with("dims", 8).with("layers", 5)).pass().gamma();
        CouplingSnapshot first =
                snapshot(DEFAULTS.with("dims", 8).with("layers", 5).with("layer", 1));
        assertThat(first.pass().gamma()).containsExactly(large);
        assertThat(Arrays.copyOf(large, small.length)).containsExactly(small);
    }

    @Test
    void samplesHaveTheDensityThatTheLikelihoodSays() {
        // the mean of exp(log q - log p) over samples of p is the integral of q, here a normal density
        try (CouplingTrainer trainer =
                new CouplingTrainer(DEFAULTS.with("dims", 2).with("layers", 2))) {
            var likelihood = trainer.likelihood().orElseThrow();
            double[][] samples = trainer.samples(20_000, 3).orElseThrow();
            double sum = 0;
            for (double[] x : samples) {
                double q = Math.exp(-(x[0] * x[0] + x[1] * x[1]) / (2 * 0.09)) / (2 * Math.PI * 0.09);
                sum += q / Math.exp(likelihood.logProb().applyAsDouble(x));
            }
            assertThat(sum / samples.length).isCloseTo(1, within(0.06));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"point", "coordinate", "strength"})
    void playAlwaysMovesSomethingStaysInRangeAndComesBack(String sweep) {
        Values values = DEFAULTS.with("sweep", sweep);
        String last = "";
        for (long step = 1; step < CouplingTrainer.PERIOD; step++) {
            String now = Sweep.at(values, step).asMap().toString();
            assertThat(now).isNotEqualTo(last);
            last = now;
        }
        assertThat(Sweep.at(values, CouplingTrainer.PERIOD)).isEqualTo(values);
    }

    @Test
    void movingWhatIsSweptStartsTheSweepFromThere() {
        try (CouplingTrainer trainer = new CouplingTrainer(DEFAULTS)) {
            for (int i = 0; i < 50; i++) {
                trainer.step();
            }
            double[] swept = trainer.snapshot().z();
            trainer.set(DEFAULTS.with("strength", 0.5));
            assertThat(trainer.snapshot().z()).containsExactly(swept);
            List<Double> other = List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
            trainer.set(DEFAULTS.with("z", other));
            assertThat(trainer.snapshot().z()).containsExactly(1, 0, 0, 0, 0, 0);
        }
    }
}
