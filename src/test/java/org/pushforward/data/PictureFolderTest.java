package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;

class PictureFolderTest {
    @TempDir
    Path folder;

    /** A picture of one shade with a black frame of a pixel, so that its edge is black. */
    private void picture(String name, int width, int height, int shade) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(shade, shade, shade));
        g.fillRect(1, 1, width - 2, height - 2);
        g.dispose();
        write(image, name);
    }

    private void write(BufferedImage image, String name) throws IOException {
        File file = folder.resolve(name).toFile();
        file.getParentFile().mkdirs();
        String format = name.endsWith("png") ? "png" : "jpeg";
        assertThat(ImageIO.write(image, format, file)).isTrue();
    }

    private void pictures(String under, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            picture(under + "p" + (10 + i) + ".png", 28, 28, 100 + i);
        }
    }

    private String refusal() {
        DataException[] caught = new DataException[1];
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.images(folder.toString()))
                .satisfies(e -> caught[0] = e);
        assertThat(caught[0].in(Messages.in(Language.ZH))).matches("(?s).*[；].*");
        return caught[0].getMessage();
    }

    private String report() {
        return DataSets.report(folder.toString()).in(Messages.in(Language.EN));
    }

    @Test
    void aFolderOfPicturesIsLearnedWithASeventhKeptAside() throws IOException {
        pictures("", 21);
        Files.writeString(folder.resolve("readme.txt"), "hello");
        Files.writeString(folder.resolve(".hidden"), "x");
        ImageSplit split = DataSets.images(folder.toString());
        assertThat(split.train().count()).isEqualTo(18);
        assertThat(split.test().count()).isEqualTo(3);
        assertThat(split.train().dims()).isEqualTo(784);
        int[] shades = IntStream.concat(shades(split.train()), shades(split.test()))
                .sorted()
                .toArray();
        assertThat(shades).containsExactly(IntStream.range(100, 121).toArray());
        assertThat(DataSets.open(folder.toString()).dims()).isEqualTo(784);
        assertThat(report())
                .isEqualTo(folder.getFileName()
                        + ": 21 pictures of 28 × 28 in grey; 3 kept aside; 1 other files passed over");
    }

    private static IntStream shades(ImageSet set) {
        return IntStream.range(0, set.count()).map(i -> set.pixels()[i * 784 + 14 * 28 + 14] & 0xFF);
    }

    @Test
    void foldersAreClassesAndDigitsKeepTheirValue() throws IOException {
        pictures("cats/", 6);
        pictures("dogs/", 8);
        Files.createDirectories(folder.resolve("empty"));
        ImageSplit split = DataSets.images(folder.toString());
        assertThat(labels(split)).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(report()).contains("2 classes (cats, dogs)");
        Files.move(folder.resolve("cats"), folder.resolve("3"));
        Files.move(folder.resolve("dogs"), folder.resolve("7"));
        assertThat(labels(DataSets.images(folder.toString()))).containsOnly(3, 7);
    }

    private static int[] labels(ImageSplit split) {
        return IntStream.concat(
                        IntStream.range(0, split.train().count()).map(split.train()::label),
                        IntStream.range(0, split.test().count()).map(split.test()::label))
                .sorted()
                .toArray();
    }

    @Test
    void anySizeIsScaledAndPaddedWithTheShadeOfItsEdge() throws IOException {
        pictures("", 9);
        BufferedImage wide = new BufferedImage(112, 56, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = wide.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 112, 56);
        g.setColor(Color.BLACK);
        g.fillRect(8, 8, 48, 40);
        g.dispose();
        write(wide, "wide.png");
        ImageSet set = fitted(folder.resolve("wide.png"));
        assertThat(shade(set, 0, 0)).as("padding").isEqualTo(255);
        assertThat(shade(set, 6, 14)).as("padding").isEqualTo(255);
        // the picture's rows 8 to 47 are the image's rows 9 to 18
        assertThat(shade(set, 9, 2)).isZero();
        assertThat(shade(set, 18, 13)).isZero();
        assertThat(shade(set, 19, 13)).isEqualTo(255);
        assertThat(shade(set, 12, 14)).isEqualTo(255);
        assertThat(report()).contains("10 pictures, scaled and padded to 28 × 28 in grey");
    }

    private static ImageSet fitted(Path file) {
        byte[] pixels = new byte[784];
        PictureFile.read(file, "x").fit(28, pixels, 0);
        return new ImageSet(pixels, new byte[1], 28, 28, 1);
    }

    private static int shade(ImageSet set, int row, int col) {
        return set.pixels()[row * 28 + col] & 0xFF;
    }

    @Test
    void coloursBecomeTheirLightnessAndWhatIsTransparentIsPaper() throws IOException {
        BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 28; y++) {
            image.setRGB(0, y, 0xFFFF0000);
            image.setRGB(1, y, 0xFF00FF00);
            image.setRGB(2, y, 0xFF0000FF);
        }
        write(image, "colours.png");
        ImageSet set = fitted(folder.resolve("colours.png"));
        assertThat(new int[] {shade(set, 5, 0), shade(set, 5, 1), shade(set, 5, 2), shade(set, 5, 3)})
                .containsExactly(76, 150, 29, 255);
    }

    @Test
    void smallAndHugePicturesAndJpegAreTaken() throws IOException {
        pictures("", 8);
        picture("small.png", 7, 7, 200);
        picture("huge.jpg", 5000, 4000, 90);
        assertThat(DataSets.images(folder.toString()).train().count()).isEqualTo(8);
        assertThat(shade(fitted(folder.resolve("huge.jpg")), 14, 14)).isBetween(88, 92);
        assertThat(shade(fitted(folder.resolve("small.png")), 14, 14)).isEqualTo(200);
    }

    @Test
    void aFolderIsReadAnewWhenAPictureHasChanged() throws IOException {
        pictures("", 12);
        ImageSplit before = DataSets.images(folder.toString());
        assertThat(DataSets.images(folder.toString())).isSameAs(before);
        picture("p10.png", 29, 29, 250);
        ImageSplit after = DataSets.images(folder.toString());
        assertThat(IntStream.concat(shades(after.train()), shades(after.test())))
                .contains(250);
    }

    @Test
    void whatCannotBeUsedSaysWhereAndHowToMendIt() throws IOException {
        assertThat(refusal())
                .isEqualTo(folder + ": found no pictures (PNG, JPEG) and no IDX files in this folder; choose another"
                        + " folder");
        pictures("", 4);
        assertThat(refusal()).contains("has 4 images, expected at least 10; add more");
        pictures("more/", 4);
        assertThat(refusal()).contains("found 4 pictures beside 1 folders of pictures");
        Files.write(folder.resolve("p10.png"), "no picture".getBytes());
        Files.move(folder.resolve("more"), folder.resolve(".away"));
        pictures("", 12);
        Files.write(folder.resolve("p15.png"), Arrays.copyOf(Files.readAllBytes(folder.resolve("p15.png")), 60));
        assertThat(refusal()).isEqualTo("p15.png: cannot be read as a picture; save it again as PNG, or take it away");
        Files.write(folder.resolve("p15.png"), "no picture".getBytes());
        assertThat(refusal()).startsWith("p15.png: cannot be read as a picture");
        Files.delete(folder.resolve("p15.png"));
        assertThat(DataSets.images(folder.toString()).test().count()).isEqualTo(2);
    }

    @Test
    void equalPicturesAndTooManyClassesAreRefused() throws IOException {
        for (int i = 0; i < 10; i++) {
            picture("p" + i + ".png", 28, 28, 77);
        }
        assertThat(refusal()).contains("all images are the same");
        for (int i = 0; i < 10; i++) {
            Files.delete(folder.resolve("p" + i + ".png"));
        }
        for (int i = 0; i < 11; i++) {
            pictures("class" + i + "/", 1);
        }
        assertThat(refusal()).contains("found 11 folders of pictures, expected at most 10");
    }

    @Test
    void onePictureIsNoData() throws IOException {
        pictures("", 1);
        String file = folder.resolve("p10.png").toString();
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.open(file))
                .withMessage("p10.png is one picture; put at least 10 into a folder and open the folder");
    }

    @Test
    void anIdxFileAloneIsTakenWithTheLabelsBesideIt() throws IOException {
        byte[] images = new byte[16 + 20 * 4];
        ByteBuffer.wrap(images).putInt(0x803).putInt(20).putInt(2).putInt(2);
        images[20] = 9;
        byte[] labels = new byte[8 + 20];
        ByteBuffer.wrap(labels).putInt(0x801).putInt(20);
        Arrays.fill(labels, 8, 28, (byte) 4);
        Path file = Files.write(folder.resolve("mine-images-idx3-ubyte"), images);
        assertThat(DataSets.images(file.toString()).train().labels()).containsOnly(0);
        Files.write(folder.resolve("mine-labels-idx1-ubyte"), labels);
        ImageSplit split = DataSets.images(file.toString());
        assertThat(split.train().labels()).containsOnly(4);
        assertThat(split.test().count()).isEqualTo(3);
        assertThat(DataSets.open(file.toString()).dims()).isEqualTo(4);
        assertThat(DataSets.report(file.toString()).in(Messages.in(Language.EN)))
                .isEqualTo("mine-images-idx3-ubyte: 17 images of 2 × 2 to learn from, 3 kept aside");
    }

    @Test
    void pointsAreCheckedForNumberAndSpread() throws IOException {
        assertPoints("1,2\n".repeat(3), 1, "mine.csv has points of two numbers");
        assertPoints("1\n2\n3\n", 2, "mine.csv has one number in each row");
        assertPoints("1\n2\n3\n", 1, "mine.csv has 3 points, expected at least 10; add more");
        assertPoints("4\n".repeat(20), 1, "mine.csv: all numbers are 4.0; give numbers that differ");
        assertPoints("1,5\n2,5\n".repeat(9), 2, "mine.csv: column 2 is 5.0 in every row");
        Path good = Files.writeString(folder.resolve("mine.csv"), "1,5\n2,6\n".repeat(9));
        assertThat(DataSets.points(good.toString(), 2).dims()).isEqualTo(2);
        assertThat(DataSets.points("moons", 2).id()).isEqualTo("moons");
        assertThatThrownBy(() -> DataSets.points("uniform", 2))
                .hasMessage(
                        "'uniform' lies on the line, expected points of two numbers; choose a data set in the plane");
        assertThatThrownBy(() -> DataSets.points("moons", 1))
                .hasMessage("'moons' has points of two numbers, expected one; choose a data set on the line");
    }

    private void assertPoints(String text, int dims, String message) throws IOException {
        String file = Files.writeString(folder.resolve("mine.csv"), text).toString();
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.points(file, dims))
                .withMessageStartingWith(message);
    }
}
