package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.data.CsvPoints;
import org.pushforward.experiment.Catalog;
import org.pushforward.text.Language;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.owndata.OwnData;
import org.pushforward.ui.settings.ConfigFolder;

/** Data of the user's own by every way, with mouse and keyboard. */
class OwnDataWindowTest extends WindowTest {
    private static final String NUMBERS = "x\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n";

    @TempDir
    Path folder;

    private Path answer;

    @Override
    Course course() {
        return new Course(List.of(
                exhibit(Catalog.get("gan-1d")),
                exhibit(Catalog.get("vae-mnist")),
                exhibit(new Demo()),
                exhibit(Catalog.get("elbo-decomposition"))));
    }

    @BeforeEach
    void prepare() {
        System.setProperty(ConfigFolder.PROPERTY, folder.resolve("config").toString());
        interact(() -> window.askForFilesBy(new FileAsker() {
            @Override
            public Optional<Path> toOpen(Question question) {
                return Optional.ofNullable(answer);
            }

            @Override
            public Optional<Path> toSave(Question question) {
                return Optional.ofNullable(answer);
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.ofNullable(answer);
            }
        }));
        untilMoving();
    }

    @AfterEach
    void forget() {
        System.clearProperty(ConfigFolder.PROPERTY);
    }

    private void show(int exhibit) {
        interact(() -> window.open(window.exhibits().get(exhibit)));
    }

    private void shortcut(KeyCode code) {
        press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text);
    }

    private void clipboard(String text) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void choose(String action) {
        MenuButton button = node("own-data");
        until("the menu is closed", () -> !button.isShowing());
        clickOn("#own-data");
        until("the menu is open", button::isShowing);
        MenuItem item = button.getItems().stream()
                .filter(each -> ("own-" + action).equals(each.getId()))
                .findFirst()
                .orElseThrow();
        clickOn(item.getStyleableNode());
    }

    private void untilData(String path) {
        until("the run learns " + path, () -> run().spec().data().equals(path));
    }

    private void untilNotice(String words) {
        until(
                "the notice says " + words,
                () -> node("notice").isVisible()
                        && this.<Label>node("notice-words").getText().contains(words));
    }

    private String data() {
        return ask(() -> run().spec().data());
    }

    private String boxText() {
        return ask(() -> this.<ComboBox<String>>node("data").getButtonCell().getText());
    }

    @Test
    void aCsvFileIsLearnedUndoneAndChosenAgain() throws IOException {
        answer = csv(NUMBERS);
        choose("open-csv");
        untilData(answer.toString());
        untilNotice("Learning from mine.csv: 11 numbers");
        untilMoving();
        assertThat(boxText()).isEqualTo("mine.csv");
        shortcut(KeyCode.Z);
        untilData("two-gaussians");
        assertThat(boxText()).isEqualTo("Two Gaussians");
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        untilData(answer.toString());
        interact(() -> this.<ComboBox<String>>node("data").setValue("uniform"));
        untilData("uniform");
        interact(() -> this.<ComboBox<String>>node("data").setValue(answer.toString()));
        untilData(answer.toString());
        assertThat(ask(() -> run().frame().orElseThrow().failure())).isEmpty();
    }

    @Test
    void everyMistakeIsToldInTheWindowsLanguageAndTheRunGoesOn() throws IOException {
        refused("x\n1\n2,3,4\n", "mine.csv:3: 3 columns found", "mine.csv 第 3 行：有 3 列");
        refused("x\n1\nfour\n", "mine.csv:3: \"four\" is not a number", "第 3 行：“four”不是数值");
        refused("x\n1\nNaN\n", "not a finite number", "不是有限的数");
        refused("x\n1\n2\n", "2 points, expected at least 10", "只有 2 个点，至少需要 10 个");
        refused("4\n".repeat(20), "all numbers are 4.0", "所有数值都是 4.0");
        refused("1,2\n2,3\n".repeat(20), "points of two numbers", "每个点有两个数值");
        refused("", "found no rows of numbers", "没有找到数值行");
        Files.delete(answer);
        openCsvByKeys();
        untilNotice("there is no such file");
        assertThat(data()).isEqualTo("two-gaussians");
        assertThat(ask(() -> run().edits().canUndo())).isFalse();
        untilMoving();
    }

    private void openCsvByKeys() {
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private void refused(String text, String english, String chinese) throws IOException {
        answer = csv(text);
        openCsvByKeys();
        untilNotice(english);
        interact(() -> look.language().set(Language.ZH));
        openCsvByKeys();
        untilNotice(chinese);
        interact(() -> look.language().set(Language.EN));
    }

    @Test
    void aPastedTableIsKeptAsAFileAndLearned() throws IOException {
        clipboard("Höhe\n1,5\n2,5\n3,5\n4,5\n5,5\n6,5\n7,5\n8,5\n9,5\n10,25\n");
        shortcut(KeyCode.V);
        Path kept = folder.resolve("config").resolve("data").resolve("pasted-1.csv");
        untilData(kept.toString());
        assertThat(CsvPoints.read(kept).values())
                .containsExactly(1.5f, 2.5f, 3.5f, 4.5f, 5.5f, 6.5f, 7.5f, 8.5f, 9.5f, 10.25f);
        assertThat(boxText()).isEqualTo("Pasted 1");
        interact(() -> look.language().set(Language.ZH));
        assertThat(boxText()).isEqualTo("粘贴 1");
        choose("paste-table");
        untilData(kept.resolveSibling("pasted-2.csv").toString());
        clipboard("1\n2\nthree\n");
        shortcut(KeyCode.V);
        untilNotice("粘贴的表格 第 3 行：“three”不是数值");
        interact(() -> look.language().set(Language.EN));
        clipboard("1\n2\n");
        shortcut(KeyCode.V);
        untilNotice("pasted table has 2 points");
        clipboard(" ");
        shortcut(KeyCode.V);
        untilNotice("There is no text on the clipboard");
        assertThat(kept.getParent().toFile().list()).hasSize(2);
    }

    @Test
    void pastingIntoATextFieldIsNoTable() {
        clipboard("7");
        clickOn("#seed");
        shortcut(KeyCode.A);
        shortcut(KeyCode.V);
        type(KeyCode.ENTER);
        until("the seed is 7", () -> run().spec().seed() == 7);
        assertThat(data()).isEqualTo("two-gaussians");
        assertThat(ask(() -> node("notice").isVisible())).isFalse();
    }

    private Path pictures(int count) throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        for (int i = 0; i < count; i++) {
            BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setSample(20, 3 + i, 0, 255);
            ImageIO.write(image, "png", pictures.resolve(i + ".png").toFile());
        }
        return pictures;
    }

    @Test
    void aFolderOfPicturesIsLearned() throws IOException {
        show(1);
        answer = Files.createDirectories(folder.resolve("none"));
        choose("open-pictures");
        untilNotice("found no pictures (PNG, JPEG)");
        answer = pictures(14);
        choose("open-pictures");
        untilData(answer.toString());
        untilNotice("Learning from pictures: 14 pictures, scaled and padded to 28 × 28 in grey; 2 kept aside");
        untilMoving();
    }

    @Test
    void idxFilesAreLearnedAndDamagedOnesRefused() throws IOException {
        show(1);
        byte[] images = new byte[16 + 20 * 4];
        ByteBuffer.wrap(images).putInt(0x803).putInt(20).putInt(2).putInt(2);
        images[20] = 9;
        answer = Files.write(folder.resolve("a-images-idx3-ubyte"), java.util.Arrays.copyOf(images, 50));
        choose("open-idx");
        untilNotice("found only 34; the file is cut short");
        assertThat(data()).isEqualTo("mnist");
        Files.write(answer, images);
        choose("open-idx");
        untilData(answer.toString());
        untilNotice("17 images of 2 × 2 to learn from, 3 kept aside");
    }

    @Test
    void pointsAreDrawnWithTheMouseAndLearned() throws IOException {
        show(2);
        openSheet();
        assertThat(node("draw-use").isDisabled()).isTrue();
        drag("#draw-sheet-canvas").moveBy(90, 60).moveBy(0, -100).drop();
        int first = drawn();
        assertThat(first).isGreaterThan(30);
        clickOn("#draw-spray");
        drag("#draw-sheet-canvas").moveBy(-80, 0).drop();
        assertThat(drawn()).isGreaterThan(first);
        shortcut(KeyCode.Z);
        assertThat(drawn()).isEqualTo(first);
        assertThat(data()).as("the run's own undo is not meant").isEqualTo("circle");
        clickOn("#draw-redo").clickOn("#draw-eraser");
        drag("#draw-sheet-canvas").moveBy(-70, 0).drop();
        int left = drawn();
        assertThat(left).isPositive();
        clickOn("#draw-use");
        Path kept = folder.resolve("config").resolve("data").resolve("drawn-1.csv");
        untilData(kept.toString());
        assertThat(CsvPoints.read(kept).rows()).isEqualTo(left);
        assertThat(boxText()).isEqualTo("Drawn 1");
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
        untilMoving();
        openSheet();
        assertThat(drawn()).as("the sheet is as it was left").isEqualTo(left);
        clickOn("#draw-clear");
        assertThat(drawn()).isZero();
        clickOn("#draw-cancel");
        assertThat(data()).isEqualTo(kept.toString());
    }

    private void openSheet() {
        shortcut(KeyCode.B);
        until("the sheet is open", () -> lookup("#draw-sheet").tryQuery().isPresent());
    }

    private int drawn() {
        return ask(
                () -> Integer.parseInt(this.<Label>node("draw-count").getText().replaceAll("\\D.*", "")));
    }

    @Test
    void aDensityIsDrawnWithTheKeyboardAloneAndSavedWithItsRun() throws IOException {
        openSheet();
        type(KeyCode.UP, 4);
        for (int i = 0; i < 5; i++) {
            type(KeyCode.SPACE);
            press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        }
        assertThat(drawn()).isEqualTo(2000);
        assertThat(ask(() -> run().playing())).as("Space is the sheet's").isTrue();
        type(KeyCode.ENTER);
        String kept =
                folder.resolve("config").resolve("data").resolve("drawn-1.csv").toString();
        untilData(kept);
        float[] numbers = CsvPoints.read(Path.of(kept)).values();
        assertThat(numbers[0]).isBetween(-0.3f, -0.2f);
        assertThat(numbers[numbers.length - 1]).isBetween(2.2f, 2.3f);
        untilMoving();
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        untilNotice("drawn-1.csv");
        answer = folder.resolve("a.run");
        shortcut(KeyCode.S);
        untilNotice("Saved: a.run");
        show(2);
        shortcut(KeyCode.O);
        untilData(kept);
        assertThat(boxText()).isEqualTo("Drawn 1");
    }

    @Test
    void escapeLeavesTheSheetAndTheRun() {
        show(2);
        choose("draw");
        until("the sheet is open", () -> lookup("#draw-sheet").tryQuery().isPresent());
        type(KeyCode.SPACE);
        assertThat(drawn()).isEqualTo(1);
        type(KeyCode.ESCAPE);
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
        assertThat(data()).isEqualTo("circle");
    }

    @Test
    void whatAnExperimentCannotLearnIsToldWithWhatItCan() {
        show(3);
        assertThat(lookup("#own-data").tryQuery()).isEmpty();
        clipboard(NUMBERS);
        shortcut(KeyCode.V);
        untilNotice("the experiment takes no data");
        show(1);
        shortcut(KeyCode.B);
        untilNotice("takes images: a folder of PNG or JPEG pictures");
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
    }

    @Test
    void whatIsDroppedIsOpened() throws IOException {
        assertThat(window.scene().getOnDragDropped()).isNotNull();
        OwnData own = new OwnData(window);
        Path csv = csv(NUMBERS);
        interact(() -> own.dropped(List.of(csv)));
        untilData(csv.toString());
        answer = folder.resolve("b.run");
        shortcut(KeyCode.S);
        untilNotice("Saved: b.run");
        Path pictures = pictures(14);
        interact(() -> own.dropped(List.of(pictures)));
        untilNotice("pictures holds images");
        interact(() -> own.dropped(List.of(pictures.resolve("1.png"), pictures.resolve("2.png"))));
        untilNotice("Drop the folder with the pictures");
        interact(() -> own.dropped(List.of(csv, answer)));
        untilNotice("Drop one file or folder at a time");
        assertThat(data()).isEqualTo(csv.toString());
        show(1);
        interact(() -> own.dropped(List.of(pictures)));
        untilData(pictures.toString());
        interact(() -> own.dropped(List.of(answer)));
        until("the saved run is open", () -> run().experiment().id().equals("gan-1d"));
        assertThat(data()).isEqualTo(csv.toString());
    }

    @Test
    void dataThatComeTooLateChangeNothing() throws IOException {
        answer = csv(NUMBERS);
        interact(() -> {
            new OwnData(window).open(answer);
            window.open(window.exhibits().get(2));
        });
        untilNotice("its experiment is no longer open");
        assertThat(data()).isEqualTo("circle");
    }
}
