package org.pushforward.model.gan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;

class GameStepTest {
    private static final Values VALUES = Parameters.of(
                    Parameter.choice("train", "both", "discriminator", "generator"),
                    Parameter.whole("k", "k", 1, 10, 3),
                    Parameter.log("discriminator-rate", "", 1e-5, 1, 0.4),
                    Parameter.log("generator-rate", "", 1e-5, 1, 0.2),
                    Parameter.log("decay", "", 10, 1e6, 100))
            .defaults();

    private final List<String> moves = new ArrayList<>();
    private final GameStep step = new GameStep(new Noting());

    @Test
    void theDiscriminatorMovesKTimesAndThenTheGeneratorOnce() {
        run(VALUES, 0);
        List<String> expected = new ArrayList<>();
        Collections.nCopies(3, List.of("draw d", "judge", "gradient d", "update d 0.4"))
                .forEach(expected::addAll);
        expected.addAll(List.of("draw g", "generate", "gradient g", "update g 0.2"));
        assertThat(moves).isEqualTo(expected);
        assertThat(step.value()).isEqualTo(-1.25);
    }

    @Test
    void earlierMovesOfTheDiscriminatorAreMadeInTheFirstPhase() {
        step.phase(0, VALUES, 0);
        assertThat(moves).hasSize(2 * 4 + 1).endsWith("update d 0.4", "draw d");
    }

    @Test
    void aPlayerThatIsHeldDoesNotMove() {
        run(VALUES.with("train", "generator"), 0);
        assertThat(moves).containsExactly("draw g", "generate", "gradient g", "update g 0.2");
        moves.clear();
        run(VALUES.with("train", "discriminator").with("k", 1), 0);
        assertThat(moves).containsExactly("draw d", "judge", "gradient d", "update d 0.4");
    }

    @Test
    void learningRatesAreHalvedAfterTauSteps() {
        run(VALUES.with("k", 1), 100);
        assertThat(moves).contains("update d 0.2", "update g 0.1");
    }

    private void run(Values values, long done) {
        for (int phase = 0; phase < GameStep.PHASES.size(); phase++) {
            step.phase(phase, values, done);
        }
    }

    private final class Noting implements Players {
        @Override
        public void drawForDiscriminator() {
            moves.add("draw d");
        }

        @Override
        public double judge() {
            moves.add("judge");
            return -1.25;
        }

        @Override
        public void differentiateDiscriminator() {
            moves.add("gradient d");
        }

        @Override
        public void updateDiscriminator(double learningRate) {
            moves.add("update d " + learningRate);
        }

        @Override
        public void drawForGenerator(Values values) {
            moves.add("draw g");
        }

        @Override
        public void generate() {
            moves.add("generate");
        }

        @Override
        public void differentiateGenerator() {
            moves.add("gradient g");
        }

        @Override
        public void updateGenerator(double learningRate) {
            moves.add("update g " + learningRate);
        }
    }
}
