package org.pushforward.plot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.jcodec.scale.AWTUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
    private static final int FRAMES = 12;

    @TempDir
    Path folder;

    /** A gradient with more colours than a palette holds, on white paper, and a square that moves. */
    private static BufferedImage frame(int index) {
        return Pictures.image(162, 90, g -> {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, 162, 90);
            g.setPaint(new GradientPaint(0, 0, new Color(10, 30, 90), 162, 60, new Color(250, 220, 40)));
            g.fillRect(0, 0, 162, 60);
            g.setColor(new Color(196, 69, 28));
            g.fillRect(10 * index, 64, 20, 20);
        });
    }

    private Path gif() throws IOException {
        Path file = folder.resolve("film.gif");
        Gif.write(new Film(FRAMES, 20, FilmTest::frame), file);
        return file;
    }

    @Test
    void gifHasAllFramesInTheirSizeAndPlaysForEver() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif().toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(FRAMES);
            for (int i = 0; i < FRAMES; i++) {
                assertThat(reader.getWidth(i)).isEqualTo(162);
                assertThat(reader.getHeight(i)).isEqualTo(90);
                assertThat(attribute(reader, i, "GraphicControlExtension", "delayTime"))
                        .isEqualTo(i == FRAMES - 1 ? "150" : "5");
            }
            IIOMetadataNode loop = node(reader, 0, "ApplicationExtension");
            assertThat(loop.getAttribute("applicationID")).isEqualTo("NETSCAPE");
            assertThat((byte[]) loop.getUserObject()).containsExactly(1, 0, 0);
        }
    }

    @Test
    void gifKeepsFlatColoursExactlyAndGradientsOnAverage() throws IOException {
        BufferedImage shown = new BufferedImage(162, 90, BufferedImage.TYPE_INT_RGB);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif().toFile())) {
            reader.setInput(in);
            for (int i = 0; i < FRAMES; i++) {
                shown.createGraphics().drawImage(reader.read(i), 0, 0, null);
                assertSameFlats(shown, frame(i), i);
                assertSameAverages(shown, frame(i));
            }
        }
    }

    private static void assertSameFlats(BufferedImage shown, BufferedImage meant, int index) {
        assertThat(shown.getRGB(161, 88)).isEqualTo(meant.getRGB(161, 88));
        assertThat(shown.getRGB(10 * index + 5, 70)).isEqualTo(meant.getRGB(10 * index + 5, 70));
        assertThat(shown.getRGB(5, 70)).isEqualTo(meant.getRGB(5, 70));
    }

    /** A block of the pattern's own size shows the mean colour that it stands for. */
    private static void assertSameAverages(BufferedImage shown, BufferedImage meant) {
        for (int x = 0; x + 8 <= 160; x += 8) {
            for (int y = 0; y + 8 <= 56; y += 8) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertThat(mean(shown, x, y, shift))
                            .isCloseTo(mean(meant, x, y, shift), org.assertj.core.api.Assertions.within(3.0));
                }
            }
        }
    }

    private static double mean(BufferedImage image, int x0, int y0, int shift) {
        double sum = 0;
        for (int x = x0; x < x0 + 8; x++) {
            for (int y = y0; y < y0 + 8; y++) {
                sum += image.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return sum / 64;
    }

    @Test
    void mp4HasAllFramesInTheirSizeAndColours() throws Exception {
        Path file = folder.resolve("film.mp4");
        Mp4.write(new Film(FRAMES, 20, FilmTest::frame), file);
        try (SeekableByteChannel channel = NIOUtils.readableChannel(file.toFile())) {
            FrameGrab grab = FrameGrab.createFrameGrab(channel);
            int frames = 0;
            for (Picture picture = grab.getNativeFrame(); picture != null; picture = grab.getNativeFrame()) {
                BufferedImage image = AWTUtil.toBufferedImage(picture);
                assertThat(image.getWidth()).isEqualTo(162);
                assertThat(image.getHeight()).isEqualTo(90);
                assertNear(new Color(image.getRGB(10 * frames + 10, 74)), new Color(196, 69, 28));
                assertNear(
                        new Color(image.getRGB(150, 30)),
                        new Color(frame(frames).getRGB(150, 30)));
                frames++;
            }
            assertThat(frames).isEqualTo(FRAMES);
        }
    }

    /** The reader takes brightness for 0 to 255 where it is 16 to 235 and knows another red: hence the margin. */
    private static void assertNear(Color shown, Color meant) {
        assertThat(Math.abs(shown.getRed() - meant.getRed())).isLessThan(28);
        assertThat(Math.abs(shown.getGreen() - meant.getGreen())).isLessThan(28);
        assertThat(Math.abs(shown.getBlue() - meant.getBlue())).isLessThan(28);
    }

    @Test
    void mp4SaysNothingOfWhenItWasMade() throws Exception {
        Path file = folder.resolve("film.mp4");
        Mp4.write(new Film(3, 20, FilmTest::frame), file);
        byte[] bytes = Files.readAllBytes(file);
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String kind : List.of("mvhd", "tkhd", "mdhd")) {
            int at = letters.indexOf(kind);
            assertThat(at).as(kind).isPositive();
            assertThat(Arrays.copyOfRange(bytes, at + 8, at + 16)).as(kind).containsOnly(0);
        }
    }

    @Test
    void mp4RefusesOddSides() {
        Film odd = new Film(1, 20, i -> new BufferedImage(161, 90, BufferedImage.TYPE_INT_RGB));
        assertThatThrownBy(() -> Mp4.write(odd, folder.resolve("odd.mp4"))).hasMessageContaining("161x90");
    }

    private static String attribute(ImageReader reader, int image, String node, String name) throws IOException {
        return node(reader, image, node).getAttribute(name);
    }

    private static IIOMetadataNode node(ImageReader reader, int image, String name) throws IOException {
        IIOMetadataNode root =
                (IIOMetadataNode) reader.getImageMetadata(image).getAsTree("javax_imageio_gif_image_1.0");
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }
}
