package org.pushforward.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedRunFileTest {
    @TempDir
    Path folder;

    private static SavedRun run() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("learning-rate", "0.001");
        parameters.put("data-set", "环形 \"rings\"");
        return new SavedRun(
                "gan-1d",
                parameters,
                "/home/me/数据.csv",
                Long.MIN_VALUE,
                12_345_678_901L,
                new Checkpoint(Map.of(
                        "weights", new float[] {1.5f, -0f, Float.MIN_VALUE, Float.NaN},
                        "moments", new double[] {Math.PI, Double.NEGATIVE_INFINITY},
                        "counts", new long[] {Long.MAX_VALUE, -1},
                        "generator", new byte[] {1, -128, 127},
                        "empty", new float[0])),
                Optional.of(past()));
    }

    private static SavedPast past() {
        NavigableMap<Long, Checkpoint> keyframes = new TreeMap<>();
        keyframes.put(5L, new Checkpoint(Map.of("weights", new float[] {1, 2})));
        keyframes.put(7L, new Checkpoint(Map.of("weights", new float[] {3, -0f})));
        return new SavedPast(
                Map.of("learning-rate", "0.002"),
                0,
                12_345_678_902L,
                List.of(new SavedPast.Change(3, 1, Map.of("learning-rate", "0.001"))),
                keyframes,
                new Checkpoint(Map.of("steps", new long[] {1, 2}, "curve.环形", new float[] {0.5f, 0.25f})));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.run"), bytes);
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SavedRunFile.write(run(), out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        SavedRun read = SavedRunFile.read(file(bytes()));
        SavedRun run = run();
        assertThat(read.experiment()).isEqualTo(run.experiment());
        assertThat(read.parameters()).containsExactlyEntriesOf(run.parameters());
        assertThat(read.data()).isEqualTo(run.data());
        assertThat(read.seed()).isEqualTo(run.seed());
        assertThat(read.step()).isEqualTo(run.step());
        assertThat(read.checkpoint().parts())
                .containsOnlyKeys(run.checkpoint().parts().keySet());
        run.checkpoint()
                .parts()
                .forEach((name, array) -> assertThat(
                                SavedRunArrays.bytes(read.checkpoint().parts().get(name)))
                        .as(name)
                        .isEqualTo(SavedRunArrays.bytes(array)));
        SavedPast past = read.past().orElseThrow();
        assertThat(past.start()).isEqualTo(past().start());
        assertThat(past.head()).isEqualTo(past().head());
        assertThat(past.changes()).isEqualTo(past().changes());
        assertThat(past.keyframes()).usingRecursiveComparison().isEqualTo(past().keyframes());
        assertThat(past.curves()).usingRecursiveComparison().isEqualTo(past().curves());
        assertThat(read.checkpoint().floats("weights", 4)).containsExactly(1.5f, -0f, Float.MIN_VALUE, Float.NaN);
    }

    @Test
    void everyFlippedByteIsNoticed() throws IOException {
        byte[] bytes = bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] altered = bytes.clone();
            altered[i] ^= 0x10;
            Path file = file(altered);
            assertThatThrownBy(() -> SavedRunFile.read(file))
                    .as("byte " + i)
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("a.run");
        }
    }

    @Test
    void everyTruncationAndEveryAdditionIsNoticed() throws IOException {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length++) {
            Path file = file(Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> SavedRunFile.read(file))
                    .as("length " + length)
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining(length == 0 ? "not a run saved by Pushforward" : "damaged");
        }
        Path longer = file(Arrays.copyOf(bytes, bytes.length + 1));
        assertThatThrownBy(() -> SavedRunFile.read(longer)).hasMessageContaining("damaged");
    }

    @Test
    void aNewerFileSaysThatItIsNewer() throws IOException {
        byte[] bytes = bytes();
        ByteBuffer.wrap(bytes).putInt(SavedRunFile.MAGIC.length, SavedRunFile.VERSION + 1);
        Path file = file(bytes);
        assertThatThrownBy(() -> SavedRunFile.read(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("version 3")
                .hasMessageContaining("newer Pushforward");
    }

    @Test
    void aFileOfTheFirstVersionIsStillRead() throws Exception {
        String header = "{\"experiment\":\"gan-1d\",\"parameters\":{\"k\":\"2\"},\"data\":\"\",\"seed\":7,\"step\":9,"
                + "\"arrays\":[{\"name\":\"w\",\"type\":\"float\",\"length\":1}]}";
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(SavedRunFile.MAGIC.length + 8 + json.length + 4 + SavedRunFile.DIGEST);
        file.put(SavedRunFile.MAGIC).putInt(1).putInt(json.length).put(json).putFloat(2.5f);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(file.array(), 0, file.position());
        file.put(digest.digest());
        SavedRun read = SavedRunFile.read(file(file.array()));
        assertThat(read.step()).isEqualTo(9);
        assertThat(read.checkpoint().floats("w", 1)).containsExactly(2.5f);
        assertThat(read.past()).isEmpty();
    }

    @Test
    void aForeignOrMissingFileSaysSo() throws IOException {
        Path csv = file("x,y\n1,2\n".getBytes());
        assertThatThrownBy(() -> SavedRunFile.read(csv)).hasMessageContaining("is not a run saved by Pushforward");
        assertThatThrownBy(() -> SavedRunFile.read(folder.resolve("none.run")))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("there is no file");
        assertThatThrownBy(() -> SavedRunFile.read(folder))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aHeaderThatPromisesMoreThanThereIsIsRefused() throws Exception {
        byte[] bytes = bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("\"length\":4}");
        bytes[at + 9] = '9';
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(bytes, 0, bytes.length - SavedRunFile.DIGEST);
        System.arraycopy(digest.digest(), 0, bytes, bytes.length - SavedRunFile.DIGEST, SavedRunFile.DIGEST);
        Path file = file(bytes);
        assertThatThrownBy(() -> SavedRunFile.read(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("damaged");
    }
}
