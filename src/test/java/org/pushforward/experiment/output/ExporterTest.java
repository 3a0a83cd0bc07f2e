package org.pushforward.experiment.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.pushforward.experiment.Brief;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.training.Frame;
import org.pushforward.training.Passage;

class ExporterTest {
    private static final PictureSpec SMALL = new PictureSpec(320, 200, Theme.LIGHT, Language.EN);
    private static final int STEPS = 12;

    @TempDir
    Path folder;

    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    /** A run of twelve steps with a keyframe at the fourth, standing at the ninth. */
    private static <S> OpenedRun<S> run(Experiment<S> experiment) {
        try (Passage<S> passage = Passage.begin(
                experiment.start(Brief.of(experiment)), Brief.of(experiment).values())) {
            for (int i = 0; i < STEPS; i++) {
                if (i == 4) {
                    passage.keep();
                }
                passage.finishStep();
            }
            passage.seek(9, () -> false);
            return new OpenedRun<>(experiment, Brief.of(experiment), passage.record());
        }
    }

    private Path write(Experiment<?> experiment, Export export, String name) throws IOException {
        Path file = folder.resolve(name);
        new Exporter<>(run(experiment), Follower.NOBODY).write(export, file);
        assertThat(files()).contains(file);
        return file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void aFilmOfAPastSpanHasItsFrames() throws IOException {
        Experiment<?> gan = Catalog.get("gan-1d");
        FilmFrames.Span span = new FilmFrames.Span(3, 10, 5);
        Path gif = write(gan, new Export.Movie(SMALL, Optional.empty(), span, Export.Format.GIF), "a.gif");
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(5);
            assertThat(reader.getWidth(0)).isEqualTo(320);
        }
        Path mp4 = write(gan, new Export.Movie(SMALL, Optional.of("densities"), span, Export.Format.MP4), "a.mp4");
        try (var channel = NIOUtils.readableChannel(mp4.toFile())) {
            assertThat(FrameGrab.createFrameGrab(channel)
                            .getVideoTrack()
                            .getMeta()
                            .getTotalFrames())
                    .isEqualTo(5);
        } catch (org.jcodec.api.JCodecException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theFramesOfASpanAreTheMomentsOfTheRun() {
        FilmFrames.Span span = new FilmFrames.Span(3, 10, 4);
        List<Long> kept = new ArrayList<>();
        long[] now = new long[1];
        FilmFrames<Long> frames = new FilmFrames<>(() -> Frame.still(now[0], now[0], null), span);
        for (now[0] = 0; now[0] < 20; now[0]++) {
            frames.at(now[0]);
        }
        frames.frames().forEach(frame -> kept.add(frame.step()));
        assertThat(kept).containsExactly(3L, 5L, 8L, 10L);
        assertThat(new FilmFrames.Span(5, 6, 300).frames()).isEqualTo(2);
        assertThatThrownBy(() -> new FilmFrames.Span(5, 4, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyViewAloneIsAPictureOfItsOwn(Experiment<?> experiment) throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (var view : experiment.stage().views()) {
            Export svg = new Export.Picture(SMALL, Optional.of(view.id()), Export.Format.SVG);
            String picture = Files.readString(write(experiment, svg, view.id() + ".svg"));
            assertThat(picture).startsWith("<?xml").contains("320");
            assertThat(seen.put(picture, view.id())).as(view.id()).isNull();
        }
        Export png = new Export.Picture(SMALL, Optional.empty(), Export.Format.PNG);
        assertThat(ImageIO.read(write(experiment, png, "stage.png").toFile()).getHeight())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void weightsAreReadBackByteByByteAndByNd4j(Experiment<?> experiment) throws IOException {
        Map<String, Object> parts;
        try (Passage<?> passage = run(experiment).resume()) {
            parts = passage.trainer().weights().parts();
        }
        Map<String, byte[]> entries = unzipped(write(experiment, new Export.Weights(Optional.empty()), "w.npz"));
        assertThat(entries.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        parts.keySet().stream().map(name -> name + ".npy").toList());
        for (Map.Entry<String, Object> part : parts.entrySet()) {
            Path npy = write(experiment, new Export.Weights(Optional.of(part.getKey())), "one.npy");
            assertThat(entries.get(part.getKey() + ".npy")).isEqualTo(Files.readAllBytes(npy));
            NumpyBytes.assertHolds(Files.readAllBytes(npy), part.getValue());
            if (part.getValue() instanceof float[] floats && floats.length > 0) {
                try (INDArray array = Nd4j.createFromNpyFile(npy.toFile())) {
                    assertThat(array.toFloatVector()).isEqualTo(floats);
                }
            }
        }
    }

    private static Map<String, byte[]> unzipped(Path file) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void tablesHaveTheRowsThatWereAskedFor() throws IOException {
        Experiment<?> gan = Catalog.get("gan-1d");
        List<String> metrics = Files.readAllLines(write(gan, new Export.Metrics(4), "m.csv"));
        assertThat(metrics).hasSize(5).last().asString().startsWith(STEPS + ",");
        List<String> curves = Files.readAllLines(write(gan, new Export.Curves(), "c.csv"));
        assertThat(curves).hasSize(1 + STEPS).first().asString().startsWith("step,");
        assertThat(Files.readAllLines(write(gan, new Export.Samples(7), "s.csv")))
                .hasSize(8);
        Experiment<?> map = Catalog.get("change-of-variables");
        Path table = Files.writeString(folder.resolve("t.csv"), "x\n0.5\n1.5\n");
        assertThat(Files.readAllLines(write(map, new Export.TableScores(table), "l.csv")))
                .hasSize(3)
                .first()
                .isEqualTo("log_likelihood");
        Experiment<?> vae = Catalog.get("vae-mnist");
        assertThat(Files.readAllLines(write(vae, new Export.DataScores(3), "d.csv")))
                .hasSize(4);
    }

    @Test
    void whatCannotBeDoneSaysSoAndLeavesNothing() throws IOException {
        Experiment<?> gan = Catalog.get("gan-1d");
        assertThatThrownBy(() -> write(gan, new Export.DataScores(3), "d.csv"))
                .isInstanceOf(UnsupportedOperationException.class);
        Path wide = Files.writeString(folder.resolve("t.csv"), "1,2\n");
        assertThatThrownBy(() -> write(Catalog.get("change-of-variables"), new Export.TableScores(wide), "l.csv"))
                .hasMessageContaining("'t.csv' has 2 columns and this model takes 1 column");
        assertThat(files()).containsExactly(wide);
    }

    @Test
    void aCancelledExportLeavesTheOldFileWhereverItIsStopped() throws IOException {
        Experiment<?> gan = Catalog.get("gan-1d");
        Path old = Files.writeString(folder.resolve("a.gif"), "old");
        Export film = new Export.Movie(SMALL, Optional.empty(), new FilmFrames.Span(0, STEPS, 4), Export.Format.GIF);
        List<Double> told = new ArrayList<>();
        new Exporter<>(run(gan), told::add).write(film, folder.resolve("whole.gif"));
        assertThat(told).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(8);
        Files.delete(folder.resolve("whole.gif"));
        for (int stop = 0; stop < told.size(); stop++) {
            int[] left = {stop};
            Follower stopping = part -> {
                if (left[0]-- == 0) {
                    throw new CancellationException();
                }
            };
            assertThatThrownBy(() -> new Exporter<>(run(gan), stopping).write(film, old))
                    .isInstanceOf(CancellationException.class);
            assertThat(files()).containsExactly(old);
            assertThat(old).hasContent("old");
        }
    }
}
