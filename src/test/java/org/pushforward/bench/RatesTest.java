package org.pushforward.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static Rates rates(Double... rounds) {
        return new Rates(List.of(rounds));
    }

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(rates(9.0, 1.0, 4.0).median()).isEqualTo(4);
        assertThat(rates(9.0, 1.0, 4.0, 5.0).median()).isEqualTo(4.5);
        assertThat(rates(9.0, 1.0, 4.0).lowest()).isEqualTo(1);
        assertThat(rates(9.0, 1.0, 4.0).highest()).isEqualTo(9);
    }

    @Test
    void ratiosAreTakenRoundByRoundAndNotOfMedians() {
        Rates ratios = rates(10.0, 2.0, 30.0).over(rates(5.0, 2.0, 5.0));
        assertThat(ratios.rounds()).containsExactly(2.0, 1.0, 6.0);
        assertThat(ratios.median()).isEqualTo(2);
    }

    @Test
    void aRoundThatIsSlowForEveryoneLeavesTheRatiosAlone() {
        assertThat(rates(10.0, 1.0, 10.0).over(rates(5.0, 0.5, 5.0)).rounds()).containsOnly(2.0);
    }

    @Test
    void roundsMustMatch() {
        assertThatThrownBy(() -> rates(1.0).over(rates(1.0, 2.0))).hasMessage("1 rounds cannot be compared with 2");
        assertThatThrownBy(() -> rates()).hasMessage("rates need at least one round");
    }
}
