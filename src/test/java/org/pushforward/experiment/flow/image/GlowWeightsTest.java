package org.pushforward.experiment.flow.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.training.Trainer;

/** What the flow that comes with the program has learned. */
class GlowWeightsTest {
    @Test
    void shippedFlowNeedsFewBitsAndLosesNothingOnTheWay() {
        Experiment<ImageFlowSnapshot> glow = new GlowExperiment();
        RunSpec defaults = glow.defaults();
        try (Trainer<ImageFlowSnapshot> trainer =
                glow.start(defaults.withValues(defaults.values().with("scored", 500)))) {
            Map<String, Double> metrics = trainer.metrics();
            assertThat(metrics.get("test_bits_per_dim")).isBetween(0.8, 1.2);
            assertThat(metrics.get("round_trip")).isLessThanOrEqualTo(1e-4);
        }
    }
}
