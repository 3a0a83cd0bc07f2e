package org.pushforward.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    static Stream<Model> models() {
        return Models.all().stream();
    }

    /** Ours, with a loss that is a little too large. */
    private record Biased(Training training, double factor) implements Training {
        @Override
        public void step() {
            training.step();
        }

        @Override
        public double[] losses() {
            return Arrays.stream(training.losses()).map(loss -> loss * factor).toArray();
        }

        @Override
        public void close() {
            training.close();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void sameDiffTrainsWhatWeTrain(Model model) {
        Rival samediff = Rivals.find("samediff").orElseThrow();
        assertThat(samediff.problem()).isEmpty();
        samediff.threads(1);
        try (Ours ours = model.start();
                Training theirs = samediff.start(model, ours)) {
            double[] before = ours.losses();
            Agreement.require(model, ours, "samediff", theirs);
            assertThat(ours.losses()).doesNotContain(before);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void twoStartsTrainAlikeToTheBit(Model model) {
        try (Ours one = model.start();
                Ours other = model.start()) {
            for (int k = 0; k < Agreement.STEPS; k++) {
                one.step();
                other.step();
            }
            assertThat(one.losses()).containsExactly(other.losses());
        }
    }

    @Test
    void anotherLossIsRefusedAndNamed() {
        try (Ours ours = Models.A.start();
                Training theirs = new Biased(Models.A.start(), 1.001)) {
            assertThatThrownBy(() -> Agreement.require(Models.A, ours, "other", theirs))
                    .isInstanceOf(DisagreementException.class)
                    .hasMessageStartingWith("other does not train model A as we do: losses [");
        }
    }

    @Test
    void aLossThatIsNoNumberIsRefused() {
        try (Ours ours = Models.F.start();
                Training theirs = new Biased(Models.F.start(), Double.NaN)) {
            assertThatThrownBy(() -> Agreement.require(Models.F, ours, "other", theirs))
                    .isInstanceOf(DisagreementException.class);
        }
    }

    @Test
    void readingTheLossesMovesNothing() {
        try (Ours read = Models.F.start();
                Ours unread = Models.F.start()) {
            for (int k = 0; k < 3; k++) {
                read.losses();
                read.step();
                unread.step();
            }
            assertThat(read.losses()).containsExactly(unread.losses());
        }
    }
}
