package org.pushforward.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.experiment.Brief;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.training.Trainer;

class ScoresTest {
    private static final Experiment<?> GAN = Catalog.get("gan-1d");
    private static final Experiment<?> ELBO = Catalog.get("elbo-decomposition");

    private static Map<String, Double> metrics(double js, double value) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("value", value);
        metrics.put("js", js);
        return metrics;
    }

    static List<Experiment<?>> experiments() {
        return Catalog.all();
    }

    /** Some only where the data's density is known, which the first data set's may not be. */
    @ParameterizedTest
    @MethodSource("experiments")
    void whatJudgesIsAmongTheMetrics(Experiment<?> experiment) {
        Set<String> names =
                new HashSet<>(metrics(experiment, experiment.defaults().data()));
        if (!experiment.dataSets().isEmpty()) {
            List<String> sets = experiment.dataSets();
            names.addAll(metrics(experiment, sets.get(sets.size() - 1)));
        }
        Scoring scoring = experiment.scoring();
        assertThat(names).containsAll(scoring.least()).containsAll(scoring.greatest());
        scoring.gap().ifPresent(gap -> assertThat(names).contains(gap));
    }

    private static Set<String> metrics(Experiment<?> experiment, String data) {
        try (Trainer<?> trainer = experiment.start(Brief.of(experiment).withData(data))) {
            return trainer.metrics().keySet();
        }
    }

    @Test
    void theLeastDivergenceStandsOutAndWhatOnlyDescribesDoesNot() {
        Scores scores = new Scores(List.of(GAN, GAN), List.of(metrics(0.2, -1.3), metrics(0.1, -1.2)));
        assertThat(scores.names()).as("what judges comes first").containsExactly("js", "value");
        assertThat(scores.isBest(0, "js")).isFalse();
        assertThat(scores.isBest(1, "js")).isTrue();
        assertThat(scores.isBest(1, "value")).isFalse();
        assertThat(scores.gap(1)).isEqualTo(0.1);
        assertThat(scores.isBestGap(1)).isTrue();
        assertThat(scores.isBestGap(0)).isFalse();
    }

    @Test
    void nothingStandsOutWhereAllAreAlikeAsShown() {
        Scores scores = new Scores(List.of(GAN, GAN), List.of(metrics(0.2, -1.3), metrics(0.2000001, -1.2)));
        assertThat(scores.isBest(0, "js")).isFalse();
        assertThat(scores.isBestGap(0)).isFalse();
    }

    @Test
    void everyFamilyHasItsGapAndAFailedRunHasNone() {
        Map<String, Double> elbo = Map.of("kl_q_posterior", 0.05);
        Scores scores = new Scores(List.of(GAN, ELBO, GAN), List.of(metrics(0.2, -1.3), elbo, Map.of()));
        assertThat(scores.names()).containsExactlyInAnyOrder("js", "value", "kl_q_posterior");
        assertThat(scores.gap(1)).isEqualTo(0.05);
        assertThat(scores.gap(2)).isNaN();
        assertThat(scores.value(1, "js")).isNaN();
    }

    @Test
    void theNearestToTheOptimumIsFoundAcrossFamiliesButOnlyByOneMeasure() {
        List<Experiment<?>> families = List.of(Catalog.get("gmm"), Catalog.get("vae-2d"), Catalog.get("gan-2d"));
        Scores scores = new Scores(families, List.of(Map.of("gap", 0.8), Map.of("gap", 0.3), Map.of("js", 0.1)));
        assertThat(List.of(scores.isBestGap(0), scores.isBestGap(1), scores.isBestGap(2)))
                .as("0.1 nats of JS are not less than 0.3 nats of KL")
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource({"js<0.02, js, true, 0.02", "' js >= -1.5 ', js, false, -1.5", "test_elbo≥1e2, test_elbo, false, 100"})
    void untilIsReadAsPeopleWriteIt(String text, String metric, boolean atMost, double value) {
        assertThat(Until.parse(text)).isEqualTo(new Until(metric, atMost, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"js", "js=0.02", "js<", "<0.02", "js<much", "js<Infinity", ""})
    void whatIsNoConditionIsRefused(String text) {
        assertThatThrownBy(() -> Until.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMetricThatIsNotThereMeetsNothing() {
        assertThat(Until.parse("js<0.02").isMet(Map.of("js", 0.02))).isTrue();
        assertThat(Until.parse("js<0.02").isMet(Map.of("js", 0.021))).isFalse();
        assertThat(Until.parse("js<0.02").isMet(Map.of())).isFalse();
        assertThat(Until.parse("js>0.02").isMet(Map.of("js", Double.NaN))).isFalse();
    }

    @Test
    void stopsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Stops(Optional.of(0L), Optional.empty(), Optional.empty()))
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> new Stops(Optional.empty(), Optional.empty(), Optional.of(-1.0)))
                .hasMessageContaining("not -1");
    }
}
