package org.pushforward.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pushforward.lesson.Lesson;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the demo lesson in {@code target/reader}, and what can be measured about them. */
class LessonReaderPicturesTest {
    private static final int HEIGHT = 2600;

    @BeforeAll
    static void loadFonts() throws Exception {
        FxToolkit.registerPrimaryStage();
        Demo.loadFonts();
    }

    @ParameterizedTest
    @CsvSource({"EN, light, 400", "EN, dark, 400", "ZH, light, 400", "ZH, dark, 400", "EN, light, 360", "EN, light, 900"
    })
    void nothingIsWiderThanTheColumn(Language language, String theme, int width) throws IOException {
        LessonReader reader = show(language, theme, width);
        save(onFx(() -> reader.snapshot(null, null)), language.tag() + "-" + theme + "-" + width);
        List<Node> formulas = onFx(() -> List.copyOf(reader.lookupAll(".formula")));
        assertThat(formulas).as("as many as the lesson has").hasSize(30);
        assertThat(formulas)
                .filteredOn(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > width - 15)
                .extracting(Node::getAccessibleText)
                .isEmpty();
    }

    @Test
    void aWrongPredictionIsShownBesideTheRightOne() throws IOException {
        LessonReader reader = show(Language.EN, "light", 400);
        onFx(() -> {
            ((RadioButton) reader.lookupAll(".radio-button").toArray()[1]).setSelected(true);
            ((Button) reader.lookup("#question-height .question-check")).fire();
            return null;
        });
        save(onFx(() -> reader.snapshot(null, null)), "en-light-wrong");
        assertThat(onFx(() -> reader.lookupAll(".question-row-right").size())).isEqualTo(1);
        assertThat(onFx(() -> reader.lookupAll(".question-row-wrong").size())).isEqualTo(1);
    }

    private static LessonReader show(Language language, String theme, int width) throws IOException {
        Lesson lesson = Demo.lesson(language.tag());
        return onFx(() -> {
            boolean dark = theme.equals("dark");
            LessonReader reader = new LessonReader(new ReaderText(Messages.in(language)));
            reader.setInks(dark ? Theme.DARK : Theme.LIGHT);
            Scene scene = new Scene(reader, width, HEIGHT);
            scene.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            scene.getStylesheets().add(LessonReader.STYLE_SHEET);
            reader.show(lesson);
            reader.goTo(1);
            return reader;
        });
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static void save(WritableImage image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        File file = new File("target/reader/" + name + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(copy, "png", file);
    }
}
