package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.text.Language;
import org.pushforward.ui.action.MainMenu;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.LessonLog;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.run.Run;

/** A teacher's folder of lessons, edited beside the window. */
class LessonFolderWindowTest extends WindowTest {
    private static final String HEAD = "---\nid: %s\ntitle: %s\norder: %d\nexperiment: %s\n---\n";
    private static final String BODY = """
            An introduction.

            :::step One
            preset: {target: 1}
            ---
            The first words.
            :::
            :::step Two
            ---
            :::
            :::question why
            ask: Why?
            choices: [Because, Therefore]
            answer: 0
            ---
            That is why.
            :::
            """;

    @TempDir
    Path temporary;

    private Path lessons;

    @Override
    Course course() {
        return new Course(List.of(exhibit(new Demo()), exhibit(new OtherDemo())));
    }

    @BeforeEach
    void writeLessons() throws IOException {
        lessons = Files.createDirectory(temporary.resolve("mine"));
        lesson("01-first", HEAD.formatted("first", "First", 1, "demo") + BODY);
        lesson("02-second", HEAD.formatted("second", "Second", 2, "other"));
    }

    private void lesson(String folder, String text) throws IOException {
        Files.createDirectories(lessons.resolve(folder));
        Files.writeString(lessons.resolve(folder).resolve("en.md"), text);
        Files.writeString(lessons.resolve(folder).resolve("zh.md"), text);
    }

    private Path first() {
        return lessons.resolve("01-first").resolve("en.md");
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(first());
        assertThat(text).contains(from);
        Files.writeString(first(), text.replace(from, to));
    }

    private record Answering(Path folder) implements FileAsker {
        @Override
        public Optional<Path> toOpen(Question question) {
            throw new AssertionError("asked for a file");
        }

        @Override
        public Optional<Path> toSave(Question question) {
            throw new AssertionError("asked for a file");
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(folder);
        }
    }

    private void ask(Path folder) {
        interact(() -> window.askForFilesBy(new Answering(folder)));
        press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
    }

    private void open() {
        ask(lessons);
        until("the first lesson is open", () -> window.opened().get().id().equals("first"));
    }

    private String words() {
        return ask(() -> node("lesson").lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining(" ")));
    }

    private boolean problemsShown() {
        return ask(() -> node("lesson-problems").isVisible());
    }

    @Test
    void aFolderReplacesTheCourseAndBuiltInLessonsComeBack() {
        open();
        assertThat(window.exhibits()).extracting(exhibit -> exhibit.id()).containsExactly("first", "second");
        assertThat(words()).contains("An introduction.");
        assertThat(problemsShown()).isFalse();
        untilMoving();
        choose("built-in-lessons");
        until("the built-in ones are back", () -> window.course().get().builtIn());
        assertThat(lookup("#lesson-first").tryQuery()).isEmpty();
        untilMoving();
    }

    @Test
    void thinkingBetterOfItAndAFolderWithoutLessonsChangeNothing() throws IOException {
        ask((Path) null);
        ask(Files.createDirectory(temporary.resolve("empty")));
        until("it is told", () -> window.notices().isVisible());
        assertThat(((Labeled) node("notice-words")).getText()).contains("empty").contains("new-lesson");
        assertThat(window.opened().get().id()).isEqualTo(new Demo().id());
    }

    @Test
    void aSavedFileShowsInPlaceWhileTheRunGoesOn() throws IOException {
        open();
        type(KeyCode.PAGE_DOWN);
        untilMoving();
        Run<?> run = run();
        long before = step();
        edit("The first words.", "Quite other words, $x^2$.");
        until("the new words are there", () -> words().contains("Quite other"));
        assertThat(run()).isSameAs(run);
        assertThat(step()).isGreaterThanOrEqualTo(before);
        assertThat(node("step-1").getStyleClass()).contains("step-card-current");
        assertThat(ask(() -> run.values().real("target"))).isEqualTo(1);
    }

    @Test
    void whatTheCurrentStepAsksForNowHoldsAtOnce() throws IOException {
        open();
        type(KeyCode.PAGE_DOWN);
        edit("preset: {target: 1}", "preset: {target: -1.5}\nhide: [shape]");
        until("it holds", () -> run().values().real("target") == -1.5);
        assertThat(ask(() -> node("parameter-shape-row").isVisible())).isFalse();
    }

    @Test
    void mistakesShowWithTheirLinesAboveTheLastGoodText() throws IOException {
        open();
        edit("preset: {target: 1}", "preset: {targt: 1}");
        until("the mistake shows", () -> words().contains("en.md:10"));
        assertThat(words()).contains("targt").contains("The first words.");
        Files.writeString(first(), "no lesson at all");
        until("the other mistake shows", () -> words().contains("en.md:1"));
        assertThat(words()).contains("The first words.").doesNotContain("no lesson at all");
        assertThat(lookup("#lesson-first").tryQuery()).isPresent();
        Files.writeString(first(), HEAD.formatted("first", "First", 1, "demo") + BODY.replace("first", "mended"));
        until("all is well", () -> words().contains("The mended words."));
        until("no problem is left", () -> !problemsShown());
    }

    @Test
    void whatCanBeReadIsShownBesideWhatCannot() throws IOException {
        Files.writeString(lessons.resolve("02-second/en.md"), "---\nid: second\n---\n");
        open();
        until("the problem shows", () -> words().contains("02-second/en.md:1"));
        assertThat(words()).contains("The first words.");
        assertThat(problemsShown()).isTrue();
    }

    @Test
    void filesThatGoAwayAndComeBackAreFollowed() throws IOException {
        open();
        String text = Files.readString(first());
        Files.delete(first());
        until("its absence is told", () -> words().contains("en.md:1"));
        assertThat(words()).contains("The first words.");
        Files.delete(lessons.resolve("01-first/zh.md"));
        Files.delete(lessons.resolve("01-first"));
        until(
                "it is gone from the outline",
                () -> lookup("#lesson-first").tryQuery().isEmpty());
        until("that is told", () -> words().contains("The files of this lesson are gone"));
        assertThat(words()).contains("The first words.");
        lesson("01-first", text.replace("The first words.", "Words from a renaming editor."));
        until("it is back", () -> words().contains("renaming editor") && !problemsShown());
        Path beside = Files.writeString(temporary.resolve("beside"), text.replace("first words", "renamed words"));
        Files.move(beside, first(), StandardCopyOption.ATOMIC_MOVE);
        until("the renamed file shows", () -> words().contains("renamed words"));
    }

    @Test
    void aNewLessonAppearsInTheOutline() throws IOException {
        open();
        lesson("03-third", HEAD.formatted("third", "Third", 3, "demo"));
        until("it is there", () -> lookup("#lesson-third").tryQuery().isPresent());
        assertThat(window.opened().get().id()).isEqualTo("first");
    }

    @Test
    void aPredictionStaysOverLanguagesWindowsAndReloadsUntilItIsForgotten() throws IOException {
        open();
        interact(() ->
                ((RadioButton) lookup("#question-why .radio-button").nth(1).query()).setSelected(true));
        interact(() -> ((Button) lookup("#question-why .question-check").query()).fire());
        type(KeyCode.PAGE_DOWN);
        assertAnswered("Not quite.");
        assertThat(((Labeled) node("progress-first")).getText()).isEqualTo("2/3");
        interact(() -> look.language().set(Language.ZH));
        assertAnswered("不完全对。");
        interact(() -> look.language().set(Language.EN));
        edit("An introduction.", "A new introduction.");
        until("it is read anew", () -> words().contains("A new introduction."));
        assertAnswered("Not quite.");
        LessonLog log = ask(() -> window.log().get());
        Stage stage = (Stage) window.scene().getWindow();
        interact(() -> {
            window.close();
            window = new MainWindow(course(), look, 1280, 800);
            window.log().set(log);
            stage.setScene(window.scene());
        });
        open();
        assertAnswered("Not quite.");
        choose("forget-progress");
        assertThat(node("progress-first").isVisible()).isFalse();
        assertThat(ask(() -> lookup("#question-why .question-answer").query().isVisible()))
                .isFalse();
        assertThat(ask(() -> window.log().get())).isEqualTo(LessonLog.EMPTY);
    }

    private void assertAnswered(String verdict) {
        assertThat(ask(() ->
                        ((Labeled) lookup("#question-why .question-verdict").query()).getText()))
                .isEqualTo(verdict);
    }

    @Test
    void aTickStandsWhereAllIsDone() {
        open();
        type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        Labeled progress = node("progress-first");
        assertThat(progress.getText()).isEqualTo("2/3");
        assertThat(progress.getGraphic()).isNull();
        interact(() ->
                ((RadioButton) lookup("#question-why .radio-button").nth(0).query()).setSelected(true));
        interact(() -> ((Button) lookup("#question-why .question-check").query()).fire());
        assertThat(progress.getGraphic()).isNotNull();
    }

    private void choose(String action) {
        MainMenu menu = node("menu");
        MenuItem item = menu.getItems().stream()
                .filter(one -> ("action-" + action).equals(one.getId()))
                .findFirst()
                .orElseThrow();
        clickOn("#menu").clickOn((Node) item.getStyleableNode());
    }
}
