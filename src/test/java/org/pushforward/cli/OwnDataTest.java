package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.experiment.Catalog;

/** A person's own data, on the program's own experiments. */
class OwnDataTest {
    @TempDir
    Path folder;

    private static Called call(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Context context = new Context(
                Catalog.all(),
                Path.of("no-lessons-here"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                new Interruption());
        int exit = new CommandLineApp(context, lessons -> {}).execute(args);
        return new Called(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Called vae(Path data, String... more) {
        String[] usual = {"run", "vae-mnist", "--data", data.toString(), "--steps", "3", "--set", "batch=8"};
        String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return call(all);
    }

    private Path pictures() throws IOException {
        for (int i = 0; i < 14; i++) {
            BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setSample(20, 3 + i, 0, 255);
            Path file = folder.resolve("pictures")
                    .resolve(i % 2 == 0 ? "even" : "odd")
                    .resolve(i + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        }
        return folder.resolve("pictures");
    }

    @Test
    void aFolderOfPicturesIsLearnedSavedAndContinued() throws IOException {
        Path run = folder.resolve("a.run");
        Called called = vae(pictures(), "--json", "--save", run.toString());
        assertThat(called.exit()).isZero();
        JsonNode json = new ObjectMapper().readTree(called.out());
        assertThat(json.get("metrics").get("train_elbo").asDouble()).isNegative();
        assertThat(called.err())
                .startsWith("pictures: 14 pictures, scaled and padded to 28 × 28 in grey, 2 classes (even, odd);");
        Called again = vae(pictures(), "--json");
        assertThat(again.out()).isEqualTo(called.out());
        assertThat(call("run", "--from", run.toString(), "--steps", "2").exit()).isZero();
    }

    @Test
    void whatCannotBeLearnedIsRefusedWithAWayOut() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(vae(empty).exit()).isEqualTo(1);
        assertThat(vae(empty).err()).contains("found no pictures (PNG, JPEG) and no IDX files");
        Path pictures = pictures();
        Files.writeString(pictures.resolve("odd").resolve("1.png"), "none");
        assertThat(vae(pictures).err()).contains("1.png: cannot be read as a picture");
        Path few = Files.writeString(folder.resolve("few.csv"), "1\n2\n");
        Called called = call("run", "gan-1d", "--data", few.toString());
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("few.csv has 2 points, expected at least 10");
        assertThat(call("run", "gan-1d", "--data", pictures.toString()).err()).contains("pictures holds images");
    }

    @Test
    void listTellsWhatDataAnExperimentTakes() throws IOException {
        assertThat(call("list").out())
                .contains("own data: takes no data")
                .contains("own data: takes numbers: a CSV file with one column")
                .contains("own data: takes images: a folder of PNG or JPEG pictures, or IDX files");
        JsonNode list = new ObjectMapper().readTree(call("list", "--json").out());
        assertThat(list.findValuesAsText("dataKind")).contains("none", "images", "line");
    }
}
