package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.experiment.Experiment;
import org.pushforward.lesson.LessonFolder;
import org.pushforward.lesson.LessonParser;
import org.pushforward.plot.formula.FormulaFaults;

class NewLessonTest {
    @TempDir
    Path temporary;

    private Path lessons() {
        return temporary.resolve("made").resolve("lessons");
    }

    private Called make(String name, String... more) {
        return Called.with(
                Stream.concat(Stream.of("new-lesson", name, "--in", lessons().toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void skeletonsAreInOrderAtOnceAndNumberedOnwards() {
        Called first = make("mode-collapse");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out())
                .isEqualTo(
                        "made %1$s/en.md%nmade %1$s/zh.md%n".formatted(lessons().resolve("01-mode-collapse")));
        assertThat(make("two", "--experiment", "tiny-gaussian").exit()).isZero();
        assertThat(lessons().resolve("02-two/en.md")).content().contains("experiment: tiny-gaussian");
        assertThat(Called.with("check-lessons", lessons().toString()).out()).isEqualTo("2 lessons are in order\n");
    }

    static Stream<Experiment<?>> catalog() {
        return Catalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("catalog")
    void everyExperimentGivesALessonWithoutProblems(Experiment<?> experiment) throws IOException {
        Context context = new Context(Catalog.all(), lessons(), System.out, System.err, false, new Interruption());
        new LessonSkeleton(context, lessons()).make("anything", experiment);
        LessonParser parser = new LessonParser(new CatalogIndex(Catalog.all()), FormulaFaults::of);
        LessonFolder read = LessonFolder.read(lessons(), parser);
        assertThat(read.problems()).isEmpty();
        assertThat(read.lessons().get(0).experiment()).isEqualTo(experiment.id());
    }

    @Test
    void aLessonThatIsThereIsLeftAlone() throws IOException {
        make("same");
        Path file = lessons().resolve("01-same/en.md");
        Files.writeString(file, Files.readString(file).replace("A step is one slide", "My own words"));
        String mine = Files.readString(file);
        Called again = make("same");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("there is a lesson 'same'");
        assertThat(file).content().isEqualTo(mine);
        try (Stream<Path> folders = Files.list(lessons())) {
            assertThat(folders).containsExactly(file.getParent());
        }
    }

    @Test
    void numbersOfFoldersAndOfLessonsAreBothTaken() throws IOException {
        make("one");
        Files.createDirectories(lessons().resolve("41-empty"));
        make("next");
        assertThat(lessons().resolve("42-next")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mode Collapse", "../escape", "a--b", "模式", "UP", "x/y", "9lives"})
    void aNameThatCannotBeAnIdIsRefused(String name) {
        Called called = make(name);
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err())
                .contains("'" + name + "' is no name for a lesson")
                .contains("as in '");
        assertThat(lessons()).doesNotExist();
    }

    @Test
    void anUnknownExperimentIsRefusedWithTheNearest() {
        Called called = make("x", "--experiment", "tiny-gausian");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("tiny-gaussian");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldOf() throws IOException {
        Files.writeString(temporary.resolve("made"), "a file");
        Called called = make("x");
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("nothing can be written to").contains("--in");
    }
}
