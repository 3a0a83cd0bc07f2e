package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxTest {
    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;

    @TempDir
    Path folder;

    static byte[] idx(int magic, int[] sizes, int values) {
        ByteBuffer out = ByteBuffer.allocate(4 + 4 * sizes.length + values);
        out.putInt(magic);
        Arrays.stream(sizes).forEach(out::putInt);
        for (int i = 0; i < values; i++) {
            out.put((byte) (i % 10));
        }
        return out.array();
    }

    static byte[] images(int count) {
        return idx(IMAGES, new int[] {count, 2, 3}, count * 6);
    }

    static byte[] labels(int count) {
        return idx(LABELS, new int[] {count}, count);
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    private static void imagesRefused(byte[] file, String message) {
        refused(() -> Idx.readImages(new ByteArrayInputStream(file), "x"), message);
    }

    private static void labelsRefused(byte[] file, String message) {
        refused(() -> Idx.readLabels(new ByteArrayInputStream(file), "y"), message);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(DataException.class).isThrownBy(call).withMessage(message);
    }

    @Test
    void plainAndPackedFilesReadTheSame() throws IOException {
        Idx.Images plain = Idx.readImages(new ByteArrayInputStream(images(4)), "x");
        Idx.Images packed = Idx.readImages(new ByteArrayInputStream(gzip(images(4))), "x");
        assertThat(plain.count()).isEqualTo(4);
        assertThat(plain.rows()).isEqualTo(2);
        assertThat(plain.cols()).isEqualTo(3);
        assertThat(plain.values()).hasSize(24).startsWith(0, 1, 2).isEqualTo(packed.values());
        assertThat(Idx.readLabels(new ByteArrayInputStream(gzip(labels(12))), "y"))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1);
    }

    @Test
    void emptyFileIsRefused() {
        imagesRefused(
                new byte[0],
                "x: the file ends after 0 bytes, expected a header of 16 bytes; copy or download it again");
    }

    @Test
    void truncatedHeaderIsRefused() {
        imagesRefused(
                Arrays.copyOf(images(4), 10),
                "x: the file ends after 10 bytes, expected a header of 16 bytes; copy or download it again");
        labelsRefused(
                Arrays.copyOf(labels(4), 6),
                "y: the file ends after 6 bytes, expected a header of 8 bytes; copy or download it again");
    }

    @Test
    void truncatedValuesAreRefused() {
        imagesRefused(
                Arrays.copyOf(images(4), 30),
                "x: the header promises 4 images of 2 x 3 in 24 bytes, found only 14; the file is cut short, copy or"
                        + " download it again");
    }

    @Test
    void trailingBytesAreRefused() {
        imagesRefused(
                Arrays.copyOf(images(4), 41),
                "x: the header promises 4 images of 2 x 3 in 24 bytes, found more after them; the file is damaged,"
                        + " copy or download it again");
        labelsRefused(
                Arrays.copyOf(labels(4), 13),
                "y: the header promises 4 labels in 4 bytes, found more after them; the file is damaged, copy or"
                        + " download it again");
    }

    @Test
    void otherFormatsAreRefused() {
        imagesRefused(
                "%PDF-1.4 and so on".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "x: expected the magic number 0x00000803 of an IDX image file, found 0x25504446; it is not an IDX file,"
                        + " choose another");
    }

    @Test
    void otherTypesAndDimensionsAreRefused() {
        imagesRefused(
                idx(0x0D03, new int[] {1, 2, 3}, 24),
                "x: expected the magic number 0x00000803 of an IDX image file, found 0x00000D03, whose values are not"
                        + " unsigned bytes in that many dimensions; convert the file");
    }

    @Test
    void labelsGivenAsImagesAreRefusedAndTheOtherWayRound() {
        imagesRefused(
                labels(40),
                "x: expected the magic number 0x00000803 of an IDX image file, found 0x00000801, which is a label"
                        + " file; the two files may have been exchanged");
        labelsRefused(
                images(4),
                "y: expected the magic number 0x00000801 of an IDX label file, found 0x00000803, which is an image"
                        + " file; the two files may have been exchanged");
    }

    @Test
    void labelBeyondNineIsRefused() {
        byte[] file = labels(4);
        file[10] = (byte) 200;
        labelsRefused(file, "y: label 2 is 200, expected 0 to 9; only sets of ten classes can be used");
    }

    @Test
    void absurdSizesAreRefusedBeforeAnythingIsAllocated() {
        imagesRefused(
                idx(IMAGES, new int[] {-1, 28, 28}, 0),
                "x: the header speaks of 4294967295 images of 28 x 28, expected at least 1 image with sides of 1 to"
                        + " 1024 pixels; the file is damaged or not made for this program");
        imagesRefused(
                idx(IMAGES, new int[] {2_000_000_000, 28, 28}, 0),
                "x: the header promises 2000000000 images of 28 x 28, more than 2 GB; the file is damaged or too"
                        + " large");
        imagesRefused(
                idx(IMAGES, new int[] {2_000_000, 28, 28}, 5),
                "x: the header promises 2000000 images of 28 x 28 in 1568000000 bytes, found only 5; the file is cut"
                        + " short, copy or download it again");
        labelsRefused(
                labels(0),
                "y: the header speaks of 0 labels, expected at least 1; the file is damaged or not made for this"
                        + " program");
    }

    @Test
    void damagedGzipIsRefused() throws IOException {
        byte[] packed = gzip(images(4));
        String message = "x: the file is packed with gzip but cannot be unpacked; copy or download it again";
        imagesRefused(Arrays.copyOf(packed, packed.length - 12), message);
        imagesRefused(Arrays.copyOf(packed, 5), message);
        byte[] flipped = packed.clone();
        flipped[packed.length - 6] ^= 0x55;
        imagesRefused(flipped, message);
    }

    @Test
    void missingFileAndFolderAreRefused() {
        Path missing = folder.resolve("no-such");
        refused(() -> Idx.readImages(missing), missing + ": there is no such file; check its name and folder");
        refused(() -> Idx.readLabels(folder), folder + ": this is a folder, expected an IDX file; choose a file in it");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    @Test
    void folderReadsPlainAndPackedAndDottedNames() throws IOException {
        write("train-images-idx3-ubyte", images(7));
        write("train-labels-idx1-ubyte.gz", gzip(labels(7)));
        write("t10k-images.idx3-ubyte.gz", gzip(images(3)));
        write("t10k-labels.idx1-ubyte", labels(3));
        ImageSplit split = IdxFolder.load(folder);
        assertThat(split.train().count()).isEqualTo(7);
        assertThat(split.test().count()).isEqualTo(3);
        assertThat(split.train().label(6)).isEqualTo(6);
    }

    @Test
    void folderWithoutAllFourFilesIsRefused() throws IOException {
        write("train-images-idx3-ubyte", images(7));
        write("t10k-images-idx3-ubyte", images(7));
        refused(
                () -> IdxFolder.load(folder),
                folder + ": found no train-labels-idx1-ubyte, no t10k-labels-idx1-ubyte; put all four files there,"
                        + " each plain or ending in .gz");
        Path missing = folder.resolve("none");
        refused(
                () -> IdxFolder.load(missing),
                missing + ": there is no such folder, expected a folder with train-images-idx3-ubyte and its three"
                        + " companions; check the name");
    }

    @Test
    void countsThatDisagreeAreRefused() throws IOException {
        write("train-images-idx3-ubyte", images(7));
        write("train-labels-idx1-ubyte", labels(6));
        write("t10k-images-idx3-ubyte", images(3));
        write("t10k-labels-idx1-ubyte", labels(3));
        refused(
                () -> IdxFolder.load(folder),
                "train-images-idx3-ubyte holds 7 images but train-labels-idx1-ubyte holds 6 labels; take both from the"
                        + " same set");
    }

    @Test
    void sizesThatDisagreeAreRefused() throws IOException {
        write("train-images-idx3-ubyte", images(7));
        write("train-labels-idx1-ubyte", labels(7));
        write("t10k-images-idx3-ubyte", idx(IMAGES, new int[] {3, 4, 4}, 48));
        write("t10k-labels-idx1-ubyte", labels(3));
        refused(
                () -> IdxFolder.load(folder),
                "training and test images must have one size, found 2 x 3 and 4 x 4; take all files from one set");
    }
}
