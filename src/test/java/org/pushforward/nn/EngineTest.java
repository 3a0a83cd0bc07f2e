package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EngineTest {
    @Test
    void runsHere() {
        assertThat(Engine.problem()).isNull();
        assertThat(Engine.available()).isTrue();
    }

    @Test
    void absurdThreadsAreRefused() {
        assertThatThrownBy(() -> Engine.threads(0)).hasMessage("threads: 1 or 2, not 0");
    }
}
