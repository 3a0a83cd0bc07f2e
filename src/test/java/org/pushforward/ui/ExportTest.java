package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.experiment.Catalog;
import org.pushforward.text.Language;
import org.pushforward.training.Recording;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.dialog.FileAsker;

/** The export dialog by keys and mouse. */
class ExportTest extends WindowTest {
    @TempDir
    Path folder;

    private final Deque<Path> answers = new ArrayDeque<>();
    private FileAsker.Question asked;

    @Override
    Course course() {
        return new Course(List.of(exhibit(new Demo()), exhibit(Catalog.get("change-of-variables"))));
    }

    @BeforeEach
    void trainABit() {
        interact(() -> window.askForFilesBy(new FileAsker() {
            @Override
            public Optional<Path> toOpen(Question question) {
                return toSave(question);
            }

            @Override
            public Optional<Path> toSave(Question question) {
                asked = question;
                return Optional.ofNullable(answers.poll());
            }

            @Override
            public Optional<Path> folder(String title) {
                throw new AssertionError("nobody needs a folder");
            }
        }));
        until("a frame is there", () -> run().frame().isPresent());
        interact(() -> run().play(false));
        interact(() -> run().apply(run().spec().withSeed(2)));
        until("it began anew", () -> run().frame().orElseThrow().step() == 0);
        interact(() -> {
            for (int i = 0; i < 30; i++) {
                run().step();
            }
        });
        until("it stands", () -> run().frame().orElseThrow().step() == 30);
    }

    private Path answer(String name) {
        answers.add(folder.resolve(name));
        return folder.resolve(name);
    }

    private void openDialog() {
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        until("the dialog is open", () -> window.overlay().isVisible());
    }

    private void choose(String field, String option) {
        ComboBox<String> box = node("export-" + field);
        interact(() -> box.setValue(option));
    }

    private void fill(String field, String words) {
        Node node = node("export-" + field);
        TextField typed = node instanceof ComboBox<?> box ? box.getEditor() : (TextField) node;
        clickOn(typed).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write(words);
    }

    private void untilNotice(String words) {
        until(
                "the notice says " + words,
                () -> node("notice").isVisible()
                        && this.<Label>node("notice-words").getText().contains(words));
    }

    private boolean isShown(String field) {
        return ask(() -> node("export-" + field).getParent().isVisible());
    }

    @Test
    void aPictureOfOneViewByKeysAlone() throws IOException {
        Path file = answer("a.png");
        openDialog();
        assertThat(ask(() -> node("export-what").isFocused())).isTrue();
        type(KeyCode.TAB).type(KeyCode.DOWN);
        assertThat(this.<ComboBox<String>>node("export-view").getValue()).isEqualTo("line");
        type(KeyCode.TAB, 1);
        press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write("400x300");
        type(KeyCode.TAB, 4).type(KeyCode.SPACE);
        untilNotice("Written: a.png");
        assertThat(asked.name()).isEqualTo("demo-picture.png");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(400);
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
    }

    @Test
    void aFilmOfAPastSpanWhileTheRunGoesOn() throws IOException {
        Path file = answer("a.gif");
        openDialog();
        choose("what", "film");
        fill("first", "5");
        fill("last", "24");
        fill("frames", "10");
        fill("size", "160x120");
        Recording before = ask(() -> run().record()).join();
        clickOn("#export-go");
        interact(() -> run().play(true));
        untilMoving();
        untilNotice("Written: a.gif");
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(10);
        }
        assertThat(before.head()).isLessThan(step());
    }

    @Test
    void aStoppedFilmLeavesNothing() throws IOException {
        answer("a.mp4");
        openDialog();
        choose("what", "film");
        choose("film-format", "mp4");
        fill("size", "1920x1080");
        clickOn("#export-go");
        until("it is under way", () -> lookup("#export-stop").tryQuery().isPresent());
        clickOn("#export-stop");
        untilNotice("Cancelled; a.mp4 was not written");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(ask(() -> lookup("#export-stop").tryQuery().isPresent())).isFalse();
    }

    @Test
    void aFieldThatCannotBeUsedSaysHowToMendIt() {
        openDialog();
        choose("what", "film");
        fill("last", "9999");
        assertThat(this.<Label>node("export-problem").getText())
                .isEqualTo("Last step takes a whole number from 0 to 30, not “9999”");
        assertThat(node("export-go").isDisabled()).isTrue();
        fill("last", "20");
        assertThat(node("export-go").isDisabled()).isFalse();
        fill("size", "big");
        assertThat(this.<Label>node("export-problem").getText()).contains("1280x800");
        fill("size", "9x9");
        assertThat(this.<Label>node("export-problem").getText()).contains("64");
        clickOn("#export-cancel");
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
        interact(() -> look.language().set(Language.ZH));
        openDialog();
        choose("what", "metrics");
        fill("rows", "1");
        assertThat(this.<Label>node("export-problem").getText()).contains("之间的整数");
    }

    @Test
    void tablesAndWeightsAreWritten() throws IOException {
        Path metrics = answer("m.csv");
        openDialog();
        assertThat(isShown("rows")).isFalse();
        choose("what", "metrics");
        assertThat(isShown("rows")).isTrue();
        assertThat(isShown("size")).isFalse();
        fill("rows", "4");
        clickOn("#export-go");
        untilNotice("Written: m.csv");
        assertThat(Files.readAllLines(metrics)).hasSize(5).first().isEqualTo("step,x");
        Path curves = answer("c.csv");
        openDialog();
        choose("what", "curves");
        clickOn("#export-go");
        untilNotice("Written: c.csv");
        assertThat(Files.readAllLines(curves)).hasSize(31);
        Path weights = answer("w.npy");
        openDialog();
        choose("what", "weights");
        choose("part", "x");
        clickOn("#export-go");
        untilNotice("Written: w.npy");
        assertThat(asked.name()).isEqualTo("demo-weights.npy");
        assertThat(Files.size(weights)).isEqualTo(128 + 8);
    }

    @Test
    void aTableIsScoredUnderTheModel() throws IOException {
        interact(() -> window.open(window.exhibits().get(1)));
        until("a frame is there", () -> run().frame().isPresent());
        Path table = Files.writeString(answer("points.csv"), "0.5\n0.25\n1.5\n");
        Path scores = answer("l.csv");
        openDialog();
        choose("what", "scores");
        clickOn("#export-go");
        untilNotice("Written: l.csv");
        assertThat(Files.readAllLines(scores)).hasSize(4);
        Files.writeString(table, "1,2\n");
        answers.add(table);
        answers.add(scores);
        openDialog();
        choose("what", "scores");
        clickOn("#export-go");
        untilNotice("'points.csv' has 2 columns");
        assertThat(Files.readAllLines(scores)).as("the old table stays").hasSize(4);
    }

    @Test
    void whoeverThinksBetterOfTheFileIsStillInTheDialog() {
        openDialog();
        clickOn("#export-go");
        assertThat(asked).isNotNull();
        assertThat(ask(() -> window.overlay().isVisible())).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
    }
}
