package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {
    private static Called quick(String... words) {
        return Called.with(Stream.concat(Stream.of("bench", "--rounds", "1", "--seconds", "0.05"), Stream.of(words))
                .toArray(String[]::new));
    }

    private static void assertMisused(String message, String... words) {
        Called called =
                Called.with(Stream.concat(Stream.of("bench"), Stream.of(words)).toArray(String[]::new));
        assertThat(called.err()).startsWith("error: " + message).doesNotContain("\tat ");
        assertThat(called.out()).isEmpty();
        assertThat(called.exit()).isEqualTo(2);
    }

    @Test
    void printsARowForEachModelUnderAlignedHeadings() {
        Called called = quick("--models", "a, F,A", "--threads", "2");
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isZero();
        List<String> lines = called.out().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("steps per second: median (lowest - highest) of 1 round of 0.05 s, 2 threads each");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(3))
                .startsWith("A  GAN 2-64-64-2 / 2-64-64-1, batch 256 ")
                .endsWith(" %");
        assertThat(lines.get(4)).startsWith("F  GAN 2-8-8-2 / 2-8-8-1, batch 150 ");
        assertThat(lines.subList(2, 5))
                .extracting(String::length)
                .containsOnly(lines.get(2).length());
    }

    @Test
    void printsOneJsonObject() throws IOException {
        Called called = quick("--models", "F", "--json", "--against", "samediff");
        assertThat(called.exit()).isZero();
        JsonNode json = new ObjectMapper().readTree(called.out());
        assertThat(json.fieldNames()).toIterable().containsExactly("threads", "rounds", "seconds", "models");
        assertThat(json.get("threads").asInt()).isEqualTo(1);
        JsonNode model = json.get("models").get(0);
        assertThat(model.fieldNames())
                .toIterable()
                .containsExactly(
                        "model", "description", "steps_per_second", "lowest", "highest", "product_share", "against");
        assertThat(model.get("model").asText()).isEqualTo("F");
        assertThat(model.get("product_share").asDouble()).isBetween(1e-6, 1.0);
        JsonNode against = model.get("against").get(0);
        assertThat(against.fieldNames())
                .toIterable()
                .containsExactly("engine", "steps_per_second", "lowest", "highest", "ratio");
        double ours = model.get("steps_per_second").asDouble();
        assertThat(against.get("ratio").asDouble())
                .isCloseTo(ours / against.get("steps_per_second").asDouble(), within(1e-9 * ours));
    }

    @Test
    void theTableHasTheRivalAndTheRatio() {
        List<String> lines =
                quick("--models", "F", "--against", "SameDiff").out().lines().toList();
        assertThat(lines.get(2)).containsPattern("pushforward +products +samediff +ratio$");
        assertThat(lines.get(3)).containsPattern(" % +\\S+ \\(\\S+ - \\S+\\) +\\d+\\.\\d\\d$");
    }

    @Test
    void unknownWordsAreNamedWithThoseThatThereAre() {
        assertMisused("unknown model 'Q'; there are A, B, C, D, E, F", "--models", "A,Q");
        assertMisused(
                "unknown engine 'pytorhc'; did you mean 'pytorch'?; there are pytorch, pytorch-fused, samediff",
                "--against",
                "pytorhc");
        assertMisused("--threads takes 1 or 2, not 3", "--threads", "3");
        assertMisused("--rounds takes a whole number from 1 to 1000, not 0", "--rounds", "0");
        assertMisused("--seconds takes a number above 0 and up to 60, not 0.0", "--seconds", "0");
        assertMisused("invalid value for option '--threads': 'two' is not a whole number", "--threads", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pytorch", "pytorch-fused"})
    void pytorchSaysHowToGetIt(String name) {
        Called called = quick("--against", name);
        assertThat(called.err())
                .isEqualTo("error: " + name + " does not come with the program; run 'mvn -q -Pbench test' in its "
                        + "source folder to measure beside it\n");
        assertThat(called.out()).isEmpty();
        assertThat(called.exit()).isEqualTo(1);
    }
}
