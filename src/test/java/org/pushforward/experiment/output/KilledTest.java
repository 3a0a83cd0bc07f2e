package org.pushforward.experiment.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.training.CheckpointException;
import org.pushforward.training.Passage;
import org.pushforward.training.SavedRunFile;

/** A program that is killed while it writes leaves what was there before, and nothing that is taken for whole. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KilledTest {
    private static final int HALF = 700;

    @TempDir
    Path folder;

    private static OpenedRun<?> run() {
        return run(Catalog.get("jacobian-determinant"));
    }

    private static <S> OpenedRun<S> run(Experiment<S> experiment) {
        try (Passage<S> passage = Passage.begin(
                experiment.start(experiment.defaults()), experiment.defaults().values())) {
            passage.finishStep();
            return new OpenedRun<>(experiment, experiment.defaults(), passage.record());
        }
    }

    /** Writes half of it, says so, and waits to be killed. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws IOException {
            Path place = Path.of(args[1]);
            if (args[0].equals("save")) {
                OpenedRun<?> run = run();
                try (AtomicFile atomic = AtomicFile.at(place);
                        OutputStream out = new Stuck(Files.newOutputStream(atomic.path()))) {
                    SavedRunFile.write(SavedSpecs.saved(run.experiment(), run.spec(), run.recording()), out);
                }
            } else {
                PictureSpec spec = new PictureSpec(320, 200, Theme.LIGHT, Language.EN);
                FilmFrames.Span span = new FilmFrames.Span(0, 1, 2);
                Follower stuck = part -> {
                    if (part > 0.8) {
                        stick();
                    }
                };
                new Exporter<>(run(), stuck)
                        .write(new Export.Movie(spec, Optional.empty(), span, Export.Format.GIF), place);
            }
        }

        private static void stick() {
            System.out.println("half");
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Stuck extends FilterOutputStream {
        private int written;

        Stuck(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            if (++written == HALF) {
                out.flush();
                Program.stick();
            }
        }
    }

    private void killHalfway(String mode, Path place) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "--add-modules=jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        mode,
                        place.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.getInputStream().read()).as("it came half way").isEqualTo('h');
        process.destroyForcibly().waitFor();
    }

    private List<Path> others(Path file) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(other -> !other.equals(file)).toList();
        }
    }

    @Test
    void whatWasSavedBeforeIsStillWhole() throws Exception {
        Path place = folder.resolve("a.run");
        OpenedRun<?> run = run();
        try (OutputStream out = Files.newOutputStream(place)) {
            SavedRunFile.write(SavedSpecs.saved(run.experiment(), run.spec(), run.recording()), out);
        }
        byte[] before = Files.readAllBytes(place);
        killHalfway("save", place);
        assertThat(place).hasBinaryContent(before);
        OpenedRun.of(Catalog.all(), SavedRunFile.read(place)).resume().close();
        Path half = others(place).get(0);
        assertThat(half.getFileName().toString()).startsWith(".a.run.").endsWith(".part");
        assertThat(Files.size(half)).isEqualTo(HALF);
        assertThatThrownBy(() -> SavedRunFile.read(half)).isInstanceOf(CheckpointException.class);
        AtomicFile.at(place).close();
        assertThat(others(place)).as("the next one to write there sweeps up").isEmpty();
    }

    @Test
    void aFilmThatWasNotFinishedIsNotThere() throws Exception {
        Path place = folder.resolve("a.gif");
        killHalfway("export", place);
        assertThat(place).doesNotExist();
        assertThat(others(place)).hasSize(1);
        AtomicFile.at(place).close();
        assertThat(others(place)).isEmpty();
    }
}
