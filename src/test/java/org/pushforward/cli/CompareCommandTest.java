package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    Path folder;

    private static JsonNode json(String... args) throws IOException {
        Called called = Called.with(args);
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isZero();
        return new ObjectMapper().readTree(called.out());
    }

    @Test
    void eachRunEndsWhereItWouldAlone() throws IOException {
        JsonNode both = json(
                "compare", "tiny-gaussian", "--seed", "7", "--with", "learning-rate=0.25", "--steps", "9", "--json");
        JsonNode alone =
                json("run", "tiny-gaussian", "--seed", "7", "--set", "learning-rate=0.25", "--steps", "9", "--json");
        JsonNode first = json("run", "tiny-gaussian", "--seed", "7", "--steps", "9", "--json");
        assertThat(both.get("steps").asLong()).isEqualTo(9);
        assertThat(both.get("runs").get(0).get("metrics")).isEqualTo(first.get("metrics"));
        assertThat(both.get("runs").get(1).get("metrics")).isEqualTo(alone.get("metrics"));
        assertThat(both.get("runs").get(1).get("parameters")).isEqualTo(alone.get("parameters"));
    }

    @Test
    void printsARowForEachRunWithWhatIsDifferent() {
        Called called = Called.with(
                "compare", "tiny-gaussian", "--with", "width=8", "--with", "width=16 start=far", "--steps", "3");
        List<String> lines = called.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("run  settings").contains("mu", "log-distance");
        assertThat(lines.get(1)).startsWith("A    width=4 start=zero");
        assertThat(lines.get(3)).startsWith("C    width=16 start=far");
        assertThat(lines.get(4)).isEqualTo("after 3 steps");
    }

    @Test
    void stopsAllAtTheStepAtWhichOneHasReachedTheValue() throws IOException {
        JsonNode both = json(
                "compare",
                "tiny-gaussian",
                "--with",
                "learning-rate=0.5",
                "--until",
                "mu>=1.4",
                "--every",
                "1",
                "--steps",
                "50",
                "--json");
        assertThat(both.get("stopped").asText()).startsWith("B has reached mu ≥ 1.4");
        assertThat(both.get("steps").asLong()).isBetween(1L, 5L);
        assertThat(both.get("runs").get(1).get("metrics").get("mu").asDouble()).isGreaterThanOrEqualTo(1.4);
        JsonNode run = json(
                "run", "tiny-gaussian", "--set", "learning-rate=0.5", "--until", "mu>1.4", "--every", "1", "--json");
        assertThat(run.get("steps")).isEqualTo(both.get("steps"));
        assertThat(run.get("metrics")).isEqualTo(both.get("runs").get(1).get("metrics"));
    }

    @Test
    void aRunThatDivergesLeavesTheOthers() throws IOException {
        JsonNode both = json("compare", "tiny-gaussian", "--with", "learning-rate=1e100", "--steps", "9", "--json");
        assertThat(both.get("runs").get(1).get("diverged_at_step").asLong()).isEqualTo(2);
        assertThat(both.get("runs").get(1).get("metrics")).isEmpty();
        assertThat(both.get("runs").get(0).get("metrics").get("mu").asDouble()).isFinite();
    }

    @Test
    void writesOneTableAndOnePicture() throws IOException {
        Path table = folder.resolve("m.csv");
        Path picture = folder.resolve("p.svg");
        Called called = Called.with(
                "compare",
                "tiny-gaussian",
                "--with",
                "width=8",
                "--steps",
                "4",
                "--every",
                "2",
                "--metrics",
                table.toString(),
                "--picture",
                picture.toString());
        assertThat(called.exit()).isZero();
        List<String> lines = Files.readAllLines(table);
        assertThat(lines.get(0)).isEqualTo("run,step,mu,log-distance");
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.substring(0, 3))
                .containsExactly("A,0", "B,0", "A,2", "B,2", "A,4", "B,4");
        assertThat(Files.readString(picture)).contains("<svg");
    }

    @Test
    void wrongUsageSaysWhatWouldBeRight() {
        assertRefused("Missing required option", "compare", "tiny-gaussian");
        assertRefused("did you mean 'width'?", "compare", "tiny-gaussian", "--with", "wdth=3");
        assertRefused("unknown experiment 'tiny'", "compare", "tiny-gaussian", "--with", "tiny width=3");
        assertRefused("takes no data", "compare", "tiny-gaussian", "--with", "tiny-implicit");
        assertRefused(
                "four runs are the most",
                "compare",
                "tiny-gaussian",
                "--with",
                "width=1",
                "--with",
                "width=2",
                "--with",
                "width=3",
                "--with",
                "width=5");
        assertRefused("as in js<0.02", "compare", "tiny-gaussian", "--with", "width=1", "--until", "mu");
        assertRefused("did you mean 'mu'?", "compare", "tiny-gaussian", "--with", "width=1", "--until", "nu<1");
        assertRefused("above 0", "compare", "tiny-gaussian", "--with", "width=1", "--seconds", "0");
        assertRefused(".png or .svg", "compare", "tiny-gaussian", "--with", "width=1", "--picture", "a.jpg");
        String[] painted = {"compare", "tiny-gaussian", "--with", "width=1", "--picture", "a.png", "--view", "door"};
        assertRefused("has no view", painted);
        assertRefused(
                "--view has no use without --picture",
                "compare",
                "tiny-gaussian",
                "--with",
                "width=1",
                "--view",
                "door");
        assertRefused("whole number from 1", "compare", "tiny-gaussian", "--with", "width=1", "--every", "0");
    }

    private static void assertRefused(String why, String... args) {
        Called called = Called.with(args);
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).containsIgnoringCase(why);
        assertThat(called.out()).isEmpty();
    }
}
