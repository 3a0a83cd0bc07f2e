package org.pushforward.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.text.Font;
import org.pushforward.lesson.FakeIndex;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.LessonParser;
import org.pushforward.plot.formula.FormulaFaults;

/** A lesson that has everything a lesson can have. */
final class Demo {
    private Demo() {}

    static Lesson lesson(String language) throws IOException {
        String name = "demo." + language + ".md";
        try (InputStream in = Demo.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            LessonParser.Parsed parsed =
                    new LessonParser(new FakeIndex(), FormulaFaults::of).parse(text, name, language);
            assertThat(parsed.problems()).isEmpty();
            return parsed.lesson().orElseThrow();
        }
    }

    static void loadFonts() throws IOException {
        for (String weight : new String[] {"Regular", "Bold"}) {
            try (InputStream in = Demo.class.getResourceAsStream("/assets/fonts/NotoSansSC-" + weight + ".ttf")) {
                assertThat(Font.loadFont(in, 15)).isNotNull();
            }
        }
    }
}
