package org.pushforward.experiment.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumpyReaderTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Map<String, Object> arrays = new LinkedHashMap<>();
        arrays.put("floats", new float[] {1.5f, -0f, Float.NaN, Float.MIN_VALUE});
        arrays.put("doubles", new double[] {Math.PI, Double.NEGATIVE_INFINITY});
        arrays.put("longs", new long[] {Long.MIN_VALUE, 7});
        arrays.put("bytes", new byte[] {-128, 127});
        arrays.put("none", new float[0]);
        Path file = folder.resolve("a.npz");
        NumpyFile.npz(arrays, file);
        Map<String, Object> read = NumpyReader.npz(Files.newInputStream(file));
        assertThat(read.keySet()).containsExactlyElementsOf(arrays.keySet());
        arrays.forEach((name, array) -> assertThat(read.get(name)).isEqualTo(array));
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThatThrownBy(() -> NumpyReader.npz(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .hasMessage("it is no archive of arrays");
        Path whole = folder.resolve("w.npy");
        NumpyFile.npy(new float[] {1, 2, 3}, whole);
        byte[] bytes = Files.readAllBytes(whole);
        assertThatThrownBy(() -> NumpyReader.npz(zip("a.txt", bytes))).hasMessage("'a.txt' in it is no array");
        assertThatThrownBy(() -> NumpyReader.npz(zip("a.npy", Arrays.copyOf(bytes, bytes.length - 1))))
                .hasMessage("'a' in it ends too early");
        String turned = new String(bytes, StandardCharsets.ISO_8859_1).replace("False", "True ");
        assertThatThrownBy(() -> NumpyReader.npz(zip("a.npy", turned.getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessageContaining("'fortran_order': True");
    }

    private static ByteArrayInputStream zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
