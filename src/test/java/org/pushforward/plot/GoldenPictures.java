package org.pushforward.plot;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a picture with the one kept under src/test/resources/golden.
 *
 * <p>Blocks of 8x8 pixels are averaged first, so that a font rasteriser's hairline differences pass and a missing
 * curve, label or colour does not. {@code -Dgolden.update=true} writes the picture down instead; look at it then.
 */
public final class GoldenPictures {
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path FOUND = Path.of("target/golden");
    private static final int BLOCK = 8;
    private static final double MOST = 14;

    private GoldenPictures() {}

    /** Fails if the picture differs from the kept one; writes what was found to target/golden. */
    public static void assertLooksLike(String name, BufferedImage picture) {
        try {
            Path kept = KEPT.resolve(name + ".png");
            if (Boolean.getBoolean("golden.update")) {
                write(picture, kept);
                return;
            }
            if (!Files.exists(kept)) {
                fail("no kept picture %s; make it with -Dgolden.update=true and look at it", kept);
            }
            double difference = difference(ImageIO.read(kept.toFile()), picture);
            if (difference > MOST) {
                Path found = FOUND.resolve(name + ".png");
                write(picture, found);
                fail("%s differs from %s by %.1f of 255 in its worst block", found, kept, difference);
            }
        } catch (IOException e) {
            throw new AssertionError("cannot read or write the picture " + name, e);
        }
    }

    /** The largest difference of two blocks' mean colours in any channel, 255 if the sizes differ. */
    static double difference(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return 255;
        }
        double worst = 0;
        for (int y = 0; y < a.getHeight(); y += BLOCK) {
            for (int x = 0; x < a.getWidth(); x += BLOCK) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    worst = Math.max(worst, Math.abs(mean(a, x, y, shift) - mean(b, x, y, shift)));
                }
            }
        }
        return worst;
    }

    private static double mean(BufferedImage image, int left, int top, int shift) {
        long sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + BLOCK, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + BLOCK, image.getWidth()); x++) {
                sum += image.getRGB(x, y) >> shift & 0xFF;
                count++;
            }
        }
        return (double) sum / count;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
