package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs beside run: list, evaluate, check-lessons, and help. */
class VerbsTest {
    @TempDir
    Path folder;

    private Path lessons;

    @BeforeEach
    void writeALesson() throws IOException {
        lessons = folder.resolve("lessons");
        lesson("en", "A tiny lesson");
        lesson("zh", "一节小课");
    }

    private void lesson(String language, String title) throws IOException {
        Path file = lessons.resolve("01-tiny").resolve(language + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "---\nid: tiny\ntitle: " + title + "\norder: 1\nexperiment: tiny-gaussian\n---\n\n$x^2$\n");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void listShowsParametersDataAndLessons() {
        Called list = Called.with(lessons, false, "list");
        assertThat(list.exit()).isZero();
        assertThat(list.out())
                .contains("tiny-gaussian")
                .contains("--set width          a whole number from 1 to 64; default 4; restarts")
                .contains("default 0.1; live")
                .contains("data: three, minus-three")
                .contains("lessons: 1 A tiny lesson");
    }

    @Test
    void listAsJsonHasRangesDefaultsAndTitlesInTheLanguage() throws IOException {
        Called list = Called.with(lessons, false, "list", "--json", "--language", "zh");
        JsonNode tiny = new ObjectMapper().readTree(list.out()).get(0);
        assertThat(tiny.get("id").asText()).isEqualTo("tiny-gaussian");
        JsonNode width = tiny.get("parameters").get(1);
        assertThat(width.get("min").asInt()).isEqualTo(1);
        assertThat(width.get("max").asInt()).isEqualTo(64);
        assertThat(width.get("initial").asInt()).isEqualTo(4);
        assertThat(width.get("live").asBoolean()).isFalse();
        assertThat(tiny.get("lessons").get(0).get("title").asText()).isEqualTo("一节小课");
    }

    @Test
    void lessonsOpenTheWindowOnTheirFolder() {
        List<Path> opened = new ArrayList<>();
        assertThat(Called.window(opened::add, "--lessons", lessons.toString()).exit())
                .isZero();
        assertThat(opened).containsExactly(lessons.toAbsolutePath());
        Called nowhere = Called.window(opened::add, "--lessons", file("nowhere"));
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder").contains("new-lesson");
        assertThat(Called.with().exit()).isEqualTo(2);
        assertThat(opened).hasSize(1);
    }

    @Test
    void checkLessonsCountsThoseInOrder() {
        Called check = Called.with("check-lessons", lessons.toString());
        assertThat(check.out()).isEqualTo("1 lesson is in order\n");
        assertThat(check.exit()).isZero();
    }

    @Test
    void checkLessonsPrintsFileLineAndMessage() throws IOException {
        Path file = lessons.resolve("01-tiny/en.md");
        Files.writeString(file, Files.readString(file).replace("tiny-gaussian", "tiny-gausian") + "\n$\\frac{1$\n");
        Called check = Called.with("check-lessons", lessons.toString());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out())
                .contains("lessons/01-tiny/en.md:5: unknown experiment \"tiny-gausian\"; did you mean")
                .containsPattern("lessons/01-tiny/en.md:10: ");
    }

    @Test
    void checkLessonsRefusesAFolderWithoutLessons() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(Called.with("check-lessons", file("empty")).exit()).isEqualTo(1);
        assertThat(Called.with("check-lessons", file("none")).exit()).isEqualTo(1);
    }

    @Test
    void evaluateWritesALogLikelihoodForEachRow() throws IOException {
        Called trained = Called.with("run", "tiny-gaussian", "--save", file("a.run"));
        double mu = Double.parseDouble(
                trained.out().lines().findFirst().orElseThrow().substring(3));
        Files.writeString(folder.resolve("d.csv"), "height\n" + mu + "\n" + (mu + 2) + "\n\n");
        Called evaluated = Called.with("evaluate", file("a.run"), "--data", file("d.csv"), "--out", file("scores.csv"));
        assertThat(evaluated.err()).isEmpty();
        List<String> lines = Files.readAllLines(folder.resolve("scores.csv"));
        assertThat(lines.get(0)).isEqualTo("log_likelihood");
        double peak = -0.5 * Math.log(2 * Math.PI);
        assertThat(Double.parseDouble(lines.get(1))).isEqualTo(peak);
        assertThat(Double.parseDouble(lines.get(2))).isCloseTo(peak - 2, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(evaluated.out())
                .contains("rows 2\n", "likelihood exact\n")
                .containsPattern("mean_log_likelihood -1\\.9");
        Called json =
                Called.with("evaluate", file("a.run"), "--data", file("d.csv"), "--out", file("scores.csv"), "--json");
        assertThat(new ObjectMapper().readTree(json.out()).get("rows").asInt()).isEqualTo(2);
    }

    @Test
    void evaluateSaysWhatIsWrongWithTheData() throws IOException {
        Called.with("run", "tiny-gaussian", "--save", file("a.run"));
        assertData("1,2\n3,4\n", "has 2 columns and this model takes 1 column");
        assertData("1\n2\nx\n", "d.csv:3: column 1 is 'x', not a number");
        assertData("1\n2,3\n", "d.csv:2: 2 columns where the rows before have 1");
        assertData("1\nNaN\n", "d.csv:2: column 1 is 'NaN'");
        assertData("height\n", "has no rows of numbers");
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    private void assertData(String text, String words) throws IOException {
        Files.writeString(folder.resolve("d.csv"), text);
        Called called = Called.with("evaluate", file("a.run"), "--data", file("d.csv"), "--out", file("o.csv"));
        assertThat(called.err()).contains(words);
        assertThat(called.out()).isEmpty();
        assertThat(called.exit()).isEqualTo(1);
    }

    @Test
    void evaluateNeedsAModelWithALikelihoodAndARunThatIsWhole() throws IOException {
        Called.with("run", "tiny-implicit", "--save", file("i.run"));
        Files.writeString(folder.resolve("d.csv"), "1\n");
        Called implicit = Called.with("evaluate", file("i.run"), "--data", file("d.csv"), "--out", file("o.csv"));
        assertThat(implicit.exit()).isEqualTo(1);
        assertThat(implicit.err()).contains("'tiny-implicit' has no likelihood");
        Files.write(folder.resolve("i.run"), "PUSHFORWARD-RUN\n".getBytes());
        Called broken = Called.with("evaluate", file("i.run"), "--data", file("d.csv"), "--out", file("o.csv"));
        assertThat(broken.err()).contains("damaged").doesNotContain("\tat ");
        assertThat(Called.with("evaluate").exit()).isEqualTo(2);
    }

    @Test
    void helpNamesTheVerbsAndEachVerbHasExamples() {
        assertThat(Called.with("--help").out())
                .contains("list", "run", "evaluate", "bench", "check-lessons", "Exit codes");
        for (String verb : List.of("list", "run", "evaluate", "bench", "check-lessons")) {
            Called help = Called.with(verb, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("Usage: pushforward " + verb, "Example", "  pushforward " + verb);
        }
        assertThat(Called.with("--version").out()).startsWith("Pushforward ");
        assertThat(Called.with().exit()).isEqualTo(2);
    }
}
