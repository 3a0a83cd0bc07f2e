package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.experiment.code.RunCode;
import org.pushforward.text.Language;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.SavedRunFile;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.dialog.FileAsker;

/** Runs saved, opened, and handed over as codes, by keys and mouse. */
class HandoverTest extends WindowTest {
    @TempDir
    Path folder;

    private Path answer;
    private FileAsker.Question asked;

    @Override
    Course course() {
        return new Course(List.of(exhibit(new Demo()), exhibit(new OtherDemo())));
    }

    @BeforeEach
    void halt() {
        answer = folder.resolve("a.run");
        interact(() -> window.askForFilesBy(new FileAsker() {
            @Override
            public Optional<Path> toOpen(Question question) {
                return toSave(question);
            }

            @Override
            public Optional<Path> toSave(Question question) {
                asked = question;
                return Optional.ofNullable(answer);
            }

            @Override
            public Optional<Path> folder(String title) {
                throw new AssertionError("nobody needs a folder");
            }
        }));
        untilMoving();
        interact(() -> run().play(false));
    }

    private void shortcut(KeyCode code) {
        press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    private void shiftShortcut(KeyCode code) {
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(code).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private String notice() {
        return this.<Label>node("notice-words").getText();
    }

    private void untilNotice(String words) {
        until("the notice says " + words, () -> node("notice").isVisible() && notice().contains(words));
    }

    private Checkpoint state() {
        return ask(() -> run().record()).join().present().state();
    }

    private void untilStep(long step) {
        until(
                "the run stands at step " + step,
                () -> run().frame().orElseThrow().step() == step);
    }

    @Test
    void aSavedRunIsOpenedWhereItStoodWithAllItsPast() throws IOException {
        interact(() -> run().change(Map.of("target", 1.5)));
        interact(() -> run().step());
        interact(() -> run().apply(run().spec().withSeed(5)));
        untilStep(0);
        interact(() -> {
            for (int i = 0; i < 8; i++) {
                run().step();
            }
        });
        untilStep(8);
        interact(() -> run().change(Map.of("target", -1.0)));
        interact(() -> run().step());
        untilStep(9);
        Checkpoint saved = state();
        shortcut(KeyCode.S);
        untilNotice("Saved: a.run");
        assertThat(asked.name()).isEqualTo("demo-9.run");
        assertThat(SavedRunFile.read(answer).step()).isEqualTo(9);

        interact(() -> window.open(window.exhibits().get(1)));
        shortcut(KeyCode.O);
        untilNotice("at step 9");
        untilStep(9);
        assertThat(ask(() -> run().experiment().id())).isEqualTo("demo");
        assertThat(ask(() -> run().spec().seed())).isEqualTo(5);
        assertThat(ask(() -> run().values().real("target"))).isEqualTo(-1);
        assertThat(ask(() -> run().playing())).isFalse();
        assertSame(state(), saved);
        interact(() -> run().seek(3));
        untilStep(3);
        assertThat(ask(() -> run().values().real("target"))).isEqualTo(1.5);
        interact(() -> run().seek(Long.MAX_VALUE));
        untilStep(9);
        assertSame(state(), saved);
    }

    private static void assertSame(Checkpoint actual, Checkpoint expected) {
        expected.parts()
                .forEach((name, array) -> assertThat(
                                Objects.deepEquals(actual.parts().get(name), array))
                        .as(name)
                        .isTrue());
    }

    @Test
    void aFileThatIsNoneIsRefusedAndThePresentRunGoesOn() throws IOException {
        interact(() -> run().change(Map.of("target", 1.25)));
        shortcut(KeyCode.S);
        untilNotice("Saved");
        byte[] good = Files.readAllBytes(answer);
        Bench<?> before = window.bench();
        refused(Arrays.copyOf(good, good.length - 7), "damaged", "已损坏");
        byte[] altered = good.clone();
        altered[good.length / 2] ^= 1;
        refused(altered, "damaged", "已损坏");
        byte[] newer = good.clone();
        ByteBuffer.wrap(newer).putInt(16, 99);
        refused(newer, "newer Pushforward", "更新版本");
        refused("x,y\n".getBytes(), "not a run saved by Pushforward", "不是 Pushforward 保存的运行");
        Files.delete(answer);
        refused(null, "not there", "不存在");
        assertThat(window.bench()).isSameAs(before);
        assertThat(ask(() -> run().values().real("target"))).isEqualTo(1.25);
    }

    private void refused(byte[] bytes, String english, String chinese) throws IOException {
        if (bytes != null) {
            Files.write(answer, bytes);
        }
        shortcut(KeyCode.O);
        untilNotice(english);
        interact(() -> look.language().set(Language.ZH));
        shortcut(KeyCode.O);
        untilNotice(chinese);
        interact(() -> look.language().set(Language.EN));
    }

    @Test
    void whoeverThinksBetterOfItChangesNothing() {
        answer = null;
        Bench<?> before = window.bench();
        shortcut(KeyCode.S);
        shortcut(KeyCode.O);
        assertThat(asked.kinds().get(0).patterns()).containsExactly("*.run");
        assertThat(window.bench()).isSameAs(before);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhy() {
        answer = folder.resolve("none").resolve("a.run");
        shortcut(KeyCode.S);
        untilNotice("there is no folder");
    }

    @Test
    void aCodeIsCopiedAndBeginsTheSameRunElsewhere() {
        interact(() -> run().change(Map.of("target", 1.5, "shape", "square")));
        interact(() -> run().apply(run().spec().withData("moons").withSeed(9)));
        shiftShortcut(KeyCode.C);
        untilNotice("demo/data=moons/target=1.5/shape=square/seed=9/");
        String code = ask(() -> Clipboard.getSystemClipboard().getString());
        interact(() -> window.open(window.exhibits().get(1)));
        shiftShortcut(KeyCode.V);
        TextInputControl field = node("code-field");
        assertThat(field.getText()).isEqualTo(code);
        type(KeyCode.ENTER);
        assertThat(ask(() -> run().experiment().id())).isEqualTo("demo");
        assertThat(ask(() -> new RunCode(run().experiment(), run().spec()).text()))
                .isEqualTo(code);
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
        untilMoving();
    }

    @Test
    void aTypedCodeWithASlipSaysWhereAndCannotBegin() {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("something else");
            Clipboard.getSystemClipboard().setContent(content);
        });
        shiftShortcut(KeyCode.V);
        TextInputControl field = node("code-field");
        assertThat(field.getText()).isEmpty();
        String code = ask(() ->
                new RunCode(run().experiment(), run().experiment().defaults().withSeed(7)).text());
        write(code.replace("7", "8"));
        assertThat(this.<Label>node("code-meaning").getText()).contains("seed=8");
        assertThat(node("code-apply").isDisabled()).isTrue();
        // keys belong to the dialog: the run behind it stands still
        assertThat(ask(() -> run().playing())).isFalse();
        type(KeyCode.TAB, 5);
        assertThat(ask(() -> node("overlay").isVisible())).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
        assertThat(ask(() -> run().spec().seed())).isEqualTo(1);
        shiftShortcut(KeyCode.V);
        clickOn("#code-field").write(code.toUpperCase());
        clickOn("#code-apply");
        assertThat(ask(() -> run().spec().seed())).isEqualTo(7);
    }
}
