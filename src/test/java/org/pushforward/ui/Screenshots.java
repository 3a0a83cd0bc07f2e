package org.pushforward.ui;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.training.Frame;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.run.Run;

/**
 * Writes every lesson's window to {@code target/screenshots}: at the start, trained, rewound and in slow motion, in both languages, light and
 * dark, at two sizes. Run with {@code mvn -Pscreenshots test}; one lesson with {@code -Dscreenshots=<id>}.
 */
@Tag("screenshots")
class Screenshots extends WindowTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final List<int[]> SIZES = List.of(new int[] {1280, 800}, new int[] {1920, 1080});

    @Override
    Course course() {
        return known();
    }

    /** The course, or the demo while there is none. */
    private static Course known() {
        Course course = Course.ofHome();
        return course.exhibits().isEmpty() ? new Course(List.of(exhibit(new Demo()))) : course;
    }

    static Stream<Exhibit> exhibits() {
        String only = System.getProperty("screenshots", "");
        return known().exhibits().stream()
                .filter(exhibit -> only.isEmpty()
                        || exhibit.id().equals(only)
                        || exhibit.experiment().id().equals(only));
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void showTheWindowOf(Exhibit exhibit) throws Exception {
        interact(() -> window.open(exhibit));
        until("a frame is there", () -> run().frame().isPresent());
        interact(() -> run().play(false));
        all(exhibit, "start");
        train();
        all(exhibit, "trained");
        rewind();
        all(exhibit, "rewound");
        if (run().phases().size() > 1) {
            goPhaseByPhase();
            all(exhibit, "slow");
        }
    }

    /** Two phases into a step. */
    private void goPhaseByPhase() {
        interact(() -> run().stepPhase());
        interact(() -> run().stepPhase());
        until(
                "two phases are done",
                () -> run().frame().orElseThrow().phase() == 2 % run().phases().size());
    }

    /** Back to two fifths of the run. */
    private void rewind() {
        long moment = run().frame().orElseThrow().track().head() * 2 / 5;
        interact(() -> run().seek(moment));
        until("the run stands in the past", () -> run().frame().orElseThrow().step() == moment);
    }

    private void train() {
        long begun = System.nanoTime();
        Run<?> run = run();
        interact(() -> {
            run.pace(Double.POSITIVE_INFINITY);
            run.play(true);
        });
        until(
                "it is trained",
                () -> System.nanoTime() - begun > PATIENCE
                        || run.frame().map(Frame::step).orElse(0L)
                                >= run.experiment().defaultSteps());
        interact(() -> run.play(false));
        until("it has stopped", () -> run.frame().map(frame -> !frame.playing()).orElse(false));
        interact(() -> run.pace(run.experiment().pace()));
    }

    private void all(Exhibit exhibit, String state) throws IOException {
        for (int[] size : SIZES) {
            resize(size[0], size[1]);
            for (Language language : Language.values()) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    String name = String.join(
                            "-", exhibit.id(), state, language.tag(), theme.name(), size[0] + "x" + size[1]);
                    one(language, theme, new File("target/screenshots", name + ".png"));
                }
            }
        }
    }

    private void resize(int width, int height) {
        interact(() -> {
            window.scene().getWindow().setWidth(width);
            window.scene().getWindow().setHeight(height);
        });
        until(
                "the window has its size",
                () -> window.scene().getWidth() == width && window.scene().getHeight() == height);
        interact(() -> {
            window.arrange();
            window.outline().unfold(height > 900);
        });
    }

    private void one(Language language, Theme theme, File file) throws IOException {
        interact(() -> {
            look.language().set(language);
            look.theme().set(theme);
        });
        until("the stage is settled", () -> window.bench().settled());
        ask(() -> {
            Pictures.write(window.scene(), file);
            return null;
        });
    }
}
