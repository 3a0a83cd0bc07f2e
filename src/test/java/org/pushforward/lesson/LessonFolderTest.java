package org.pushforward.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFolderTest {
    private static final String STEP = ":::step One\npreset: {a: 2}\n---\nText\n:::\n";
    private static final String QUESTION = ":::question q\nask: Why?\nanswer: 0.5\n---\nSo.\n:::\n";

    @TempDir
    Path temporary;

    private Path lessons;

    @BeforeEach
    void makeFolder() throws IOException {
        lessons = Files.createDirectory(temporary.resolve("lessons"));
    }

    private void write(String folder, String language, String text) throws IOException {
        Path dir = Files.createDirectories(lessons.resolve(folder));
        Files.writeString(dir.resolve(language + ".md"), text);
    }

    private static String front(String id, int order) {
        return "---\nid: %s\ntitle: T\norder: %d\nexperiment: sampling\n---\n".formatted(id, order);
    }

    private List<String> problems() {
        return LessonFolder.read(lessons, LessonParserTest.parser()).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void lessonsComeInTheOrderOfTheCourse() throws IOException {
        for (String language : LessonFolder.LANGUAGES) {
            write("10-late", language, front("late", 10) + STEP);
            write("02-early", language, front("early", 2) + STEP);
        }
        LessonFolder folder = LessonFolder.read(lessons, LessonParserTest.parser());
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.lessons()).extracting(Bilingual::id).containsExactly("early", "late");
        assertThat(folder.lessons().get(0).in("zh").language()).isEqualTo("zh");
    }

    @Test
    void aMissingLanguageIsAProblem() throws IOException {
        write("01-x", "en", front("x", 1));
        assertThat(problems())
                .containsExactly("lessons/01-x/zh.md:1: the lesson has no zh.md; every lesson needs en.md and zh.md");
    }

    @Test
    void languagesMustAgreeOnWhatTheStageDoes() throws IOException {
        write("01-x", "en", front("x", 1) + STEP + QUESTION);
        write(
                "01-x",
                "zh",
                front("y", 1) + STEP.replace("a: 2", "a: 3") + QUESTION.replace("answer: 0.5", "answer: 2"));
        assertThat(problems())
                .containsExactly(
                        "lessons/01-x/zh.md:2: \"id\" is y here and x in en.md; make them the same",
                        "lessons/01-x/zh.md:7: the preset of step 1 is {a=3} here and {a=2} in en.md; make them the"
                                + " same",
                        "lessons/01-x/zh.md:12: the answer of question q is [2] here and [0.5] in en.md; make them"
                                + " the same");
    }

    @Test
    void languagesMustAgreeOnWhatAStepShowsAndHides() throws IOException {
        write("01-x", "en", front("x", 1) + STEP.replace("preset", "seed: 3\nhide: [a]\npreset"));
        write("01-x", "zh", front("x", 1) + STEP.replace("preset", "seed: 4\nview: [blue]\npreset"));
        assertThat(problems())
                .containsExactly(
                        "lessons/01-x/zh.md:7: \"seed\" of step 1 is 4 here and 3 in en.md; make them the same",
                        "lessons/01-x/zh.md:7: \"view\" of step 1 is [blue] here and not given in en.md; make them the"
                                + " same",
                        "lessons/01-x/zh.md:7: \"hide\" of step 1 is not given here and [a] in en.md; make them the"
                                + " same");
    }

    @Test
    void languagesMustHaveTheSameStepsAndQuestions() throws IOException {
        write("01-x", "en", front("x", 1) + STEP + STEP + QUESTION);
        write("01-x", "zh", front("x", 1) + STEP + QUESTION.replace("question q", "question r"));
        assertThat(problems())
                .containsExactly(
                        "lessons/01-x/zh.md:7: there are 1 steps here and 2 in en.md; both languages need the same"
                                + " steps",
                        "lessons/01-x/zh.md:12: the list of question ids is [r] here and [q] in en.md; make them the"
                                + " same");
    }

    @Test
    void answersInWordsMayDifferBetweenLanguages() throws IOException {
        write("01-x", "en", front("x", 1) + QUESTION.replace("0.5", "it stays"));
        write("01-x", "zh", front("x", 1) + QUESTION.replace("0.5", "不变"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void theFolderNameCarriesTheOrder() throws IOException {
        write("01-x", "en", front("x", 3));
        write("01-x", "zh", front("x", 3));
        assertThat(problems())
                .containsExactly(
                        "lessons/01-x/en.md:4: \"order\" is 3 but the folder is 01-x; its name must begin with 03-");
    }

    @Test
    void aLetterSetsLessonsOfOneOrderApartAndInOrder() throws IOException {
        for (String language : LessonFolder.LANGUAGES) {
            write("01b-x", language, front("second", 1));
            write("01-y", language, front("first", 1));
        }
        assertThat(problems()).isEmpty();
        assertThat(LessonFolder.read(lessons, LessonParserTest.parser()).lessons())
                .extracting(Bilingual::id, Bilingual::number)
                .containsExactly(tuple("first", "1"), tuple("second", "1b"));
    }

    @Test
    void idsOrdersAndPrerequisitesAreCheckedAcrossLessons() throws IOException {
        for (String language : LessonFolder.LANGUAGES) {
            write("01-a", language, front("sampling", 1));
            write("01-b", language, front("sampling", 1).replace("title: T", "title: T\nprerequisites: [samplin]"));
        }
        assertThat(problems())
                .containsExactly(
                        "lessons/01-b/en.md:1: the id \"sampling\" is also that of lessons/01-a/en.md; rename one",
                        "lessons/01-b/en.md:1: order 1 is also that of lessons/01-a/en.md; renumber one",
                        "lessons/01-b/en.md:1: unknown prerequisite \"samplin\"; did you mean \"sampling\"?");
    }

    @Test
    void aMissingFolderIsAProblem() {
        Path nowhere = lessons.resolve("nowhere");
        assertThat(LessonFolder.read(nowhere, LessonParserTest.parser()).problems())
                .containsExactly(new Problem(
                        nowhere.toString(),
                        1,
                        "there is no folder of lessons here; name the folder that holds 01-..."));
    }

    @Test
    void aFileInAnotherEncodingIsAProblem() throws IOException {
        write("01-x", "en", front("x", 1));
        Files.write(lessons.resolve("01-x/zh.md"), (front("x", 1) + "é").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems())
                .containsExactly("lessons/01-x/zh.md:1: the file is not UTF-8; save it with the encoding UTF-8");
    }
}
