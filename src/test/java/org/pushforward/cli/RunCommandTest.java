package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void printsALineForEachMetricAndNothingElse() {
        Called run = Called.with("run", "tiny-gaussian");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.matches("(mu|log-distance) -?\\d.*"));
    }

    @Test
    void printsOneJsonObjectInFullPrecision() throws IOException {
        Called run = Called.with(
                "run", "tiny-gaussian", "--json", "--seed", "7", "--steps", "3", "--set", "learning-rate=0.25");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("experiment", "data", "seed", "steps", "parameters", "metrics");
        assertThat(json.get("seed").asLong()).isEqualTo(7);
        assertThat(json.get("steps").asLong()).isEqualTo(3);
        assertThat(json.get("parameters").get("learning-rate").asDouble()).isEqualTo(0.25);
        assertThat(json.get("parameters").get("width").isInt()).isTrue();
        Called lines =
                Called.with("run", "tiny-gaussian", "--seed", "7", "--steps", "3", "--set", "learning-rate=0.25");
        assertThat(lines.out()).startsWith("mu " + json.get("metrics").get("mu").asDouble() + "\n");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        String[] outs = new String[2];
        for (int i = 0; i < 2; i++) {
            outs[i] = Called.with(
                            "run",
                            "tiny-gaussian",
                            "--json",
                            "--metrics",
                            file(i + ".csv"),
                            "--picture",
                            file(i + ".svg"),
                            "--film",
                            file(i + ".gif"),
                            "--save",
                            file(i + ".run"),
                            "--samples",
                            file(i + ".samples"),
                            "--size",
                            "320x240")
                    .out();
        }
        assertThat(outs[0]).isEqualTo(outs[1]).isNotEmpty();
        for (String ending : List.of(".csv", ".svg", ".gif", ".run", ".samples")) {
            assertThat(folder.resolve("0" + ending)).hasSameBinaryContentAs(folder.resolve("1" + ending));
        }
    }

    @Test
    void metricsHaveARowAtEveryKthStepTheFirstAndTheLast() throws IOException {
        Called.with("run", "tiny-gaussian", "--steps", "7", "--every", "3", "--metrics", file("m.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("m.csv"));
        assertThat(lines.get(0)).isEqualTo("step,mu,log-distance");
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("0", "3", "6", "7");
        // log 0 is no number that CSV can hold
        assertThat(lines.get(1)).isEqualTo("0,0.0,");
    }

    @Test
    void aRunContinuedFromAFileEndsWhereOneRunWould() throws IOException {
        Called whole = Called.with("run", "tiny-gaussian", "--steps", "20", "--seed", "5", "--json");
        Called.with("run", "tiny-gaussian", "--steps", "8", "--seed", "5", "--save", file("half.run"));
        Called rest = Called.with("run", "--from", file("half.run"), "--steps", "12", "--json");
        assertThat(rest.err()).isEmpty();
        assertThat(rest.out()).isEqualTo(whole.out());
    }

    @Test
    void aContinuedRunTakesLiveParametersAndRefusesTheRest() throws IOException {
        Called.with("run", "tiny-gaussian", "--steps", "8", "--save", file("a.run"));
        Called live = Called.with(
                "run",
                "--from",
                file("a.run"),
                "--set",
                "learning-rate=0",
                "--steps",
                "5",
                "--json",
                "--save",
                file("b.run"));
        JsonNode json = new ObjectMapper().readTree(live.out());
        Called before = Called.with("run", "--from", file("a.run"), "--steps", "0", "--json");
        assertThat(json.get("metrics"))
                .isEqualTo(new ObjectMapper().readTree(before.out()).get("metrics"));
        assertThat(json.get("steps").asLong()).isEqualTo(13);
        assertThat(json.get("parameters").get("learning-rate").asDouble()).isZero();
        Called again = Called.with("run", "--from", file("b.run"), "--steps", "0", "--json");
        assertThat(again.out()).isEqualTo(live.out());
        assertRefused(2, "'width' is fixed", "run", "--from", file("a.run"), "--set", "width=5");
        assertRefused(2, "--seed cannot be given with --from", "run", "--from", file("a.run"), "--seed", "5");
        assertRefused(2, "--data cannot be given", "run", "--from", file("a.run"), "--data", "three");
        assertRefused(2, "the saved run is of 'tiny-gaussian'", "run", "tiny-implicit", "--from", file("a.run"));
    }

    @Test
    void wrongUsageSuggestsWhatWasMeant() {
        assertRefused(2, "unknown experiment 'tiny-gausian'; did you mean 'tiny-gaussian'?", "run", "tiny-gausian");
        assertRefused(2, "unknown verb 'rum'; did you mean 'run'?", "rum");
        assertRefused(2, "unknown option '--step'; did you mean '--steps'?", "run", "tiny-gaussian", "--step=3");
        assertRefused(2, "unknown parameter 'wdth'; did you mean 'width'?", "run", "tiny-gaussian", "--set", "wdth=3");
        assertRefused(2, "unknown data set 'tree'; did you mean 'three'?", "run", "tiny-gaussian", "--data", "tree");
        assertRefused(2, "did you mean 'dark'?", "run", "tiny-gaussian", "--picture", "a.png", "--theme", "drak");
        assertRefused(2, "en, zh", "run", "tiny-gaussian", "--picture", "a.png", "--language", "french");
    }

    @Test
    void aValueOutOfRangeOrUnreadableChangesNothing() throws IOException {
        String saved = file("a.run");
        assertRefused(
                2,
                "width takes a whole number from 1 to 64, not '65'",
                "run",
                "tiny-gaussian",
                "--set",
                "width=65",
                "--save",
                saved);
        assertRefused(2, "width takes", "run", "tiny-gaussian", "--set", "width=four", "--save", saved);
        assertRefused(2, "--set takes NAME=VALUE", "run", "tiny-gaussian", "--set", "width", "--save", saved);
        assertRefused(2, "--steps takes", "run", "tiny-gaussian", "--steps", "-1", "--save", saved);
        assertRefused(2, "'many' is not a whole number", "run", "tiny-gaussian", "--steps", "many", "--save", saved);
        assertRefused(2, "as in 1280x800", "run", "tiny-gaussian", "--picture", file("a.png"), "--size", "big");
        assertRefused(2, "from 64 to 8192", "run", "tiny-gaussian", "--picture", file("a.png"), "--size", "9x9");
        assertThat(files()).isEmpty();
    }

    @Test
    void optionsThatHaveNoUseAreRefused() {
        assertRefused(2, "--every has no use without --metrics", "run", "tiny-gaussian", "--every", "3");
        assertRefused(2, "--count has no use without --samples", "run", "tiny-gaussian", "--count", "3");
        assertRefused(2, "--theme has no use", "run", "tiny-gaussian", "--theme", "dark");
        assertRefused(2, "'a.jpg'", "run", "tiny-gaussian", "--picture", "a.jpg");
        assertRefused(2, "asked for twice", "run", "tiny-gaussian", "--metrics", "a.csv", "--samples", "./a.csv");
        assertRefused(2, "takes no data", "run", "tiny-implicit", "--data", "three");
        assertRefused(2, "name an experiment", "run");
        assertRefused(2, "a film needs steps", "run", "tiny-gaussian", "--steps", "0", "--film", "a.gif");
    }

    @Test
    void aDivergingRunStopsAndKeepsItsMetricsOnly() throws IOException {
        Called run = Called.with(
                "run",
                "tiny-gaussian",
                "--set",
                "learning-rate=1e100",
                "--steps",
                "9",
                "--every",
                "1",
                "--metrics",
                file("m.csv"),
                "--picture",
                file("p.png"),
                "--save",
                file("a.run"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("diverged at step 2: the curve 'loss' is Infinity; try --set learning-rate=1.0E99");
        assertThat(files()).containsExactly("m.csv");
        assertThat(Files.readAllLines(folder.resolve("m.csv"))).hasSize(3);
    }

    @Test
    void aMetricThatIsNoNumberAtTheEndIsAFailure() {
        assertRefused(1, "the metric 'log-distance' is -Infinity", "run", "tiny-gaussian", "--steps", "0", "--json");
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreNamed() throws IOException {
        assertRefused(1, "there is no folder", "run", "tiny-gaussian", "--metrics", file("no/m.csv"));
        assertRefused(1, "is a folder", "run", "tiny-gaussian", "--save", folder.toString());
        assertRefused(1, "there is no file or folder 'no.csv'", "run", "tiny-gaussian", "--data", "no.csv");
        assertRefused(1, "there is no file", "run", "--from", file("no.run"));
        Files.writeString(folder.resolve("bad.csv"), "1\ntwo\n");
        assertRefused(1, "bad.csv:2: column 1 is 'two'", "run", "tiny-gaussian", "--data", file("bad.csv"));
        assertThat(files()).containsExactly("bad.csv");
    }

    @Test
    void aDataFileIsFoundAgainByTheSavedRun() throws IOException {
        Files.writeString(folder.resolve("d.csv"), "x\n5\n");
        Called.with("run", "tiny-gaussian", "--data", file("d.csv"), "--save", file("a.run"));
        assertThat(Called.with("run", "--from", file("a.run")).exit()).isZero();
        Files.delete(folder.resolve("d.csv"));
        assertRefused(1, "d.csv', which is not there", "run", "--from", file("a.run"));
    }

    @Test
    void samplesHaveAColumnForEachDimension() throws IOException {
        Called.with("run", "tiny-gaussian", "--samples", file("s.csv"), "--count", "500");
        List<String> lines = Files.readAllLines(folder.resolve("s.csv"));
        assertThat(lines.get(0)).isEqualTo("x1");
        assertThat(lines).hasSize(501);
        double mean = lines.stream()
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .average()
                .orElseThrow();
        // mu is 2.6 after 20 steps of rate 0.1; the mean of 500 lies within 0.2 of it
        assertThat(mean).isBetween(2.3, 2.9);
        assertRefused(1, "cannot be sampled", "run", "tiny-implicit", "--samples", file("t.csv"));
        assertThat(files()).containsExactly("s.csv");
    }

    @Test
    void progressIsShownOnATerminalAndTakenAway() {
        Called run = Called.with(Path.of("none"), true, "run", "tiny-gaussian");
        assertThat(run.err()).contains("20/20").endsWith("\r").doesNotContain("\n");
    }

    private static void assertRefused(int exit, String words, String... args) {
        Called called = Called.with(args);
        assertThat(called.err()).contains(words).doesNotContain("\tat ");
        assertThat(called.err()).startsWith("error: ");
        assertThat(called.out()).isEmpty();
        assertThat(called.exit()).isEqualTo(exit);
    }
}
