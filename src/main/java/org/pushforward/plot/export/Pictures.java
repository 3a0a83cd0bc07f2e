package org.pushforward.plot.export;

import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.pushforward.plot.Fonts;

/** Single pictures: pixels as PNG, shapes as SVG. */
public final class Pictures {
    private Pictures() {}

    /** An opaque image of this size, painted. */
    public static BufferedImage image(int width, int height, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            painter.accept(g);
        } finally {
            g.dispose();
        }
        return image;
    }

    public static void png(BufferedImage image, Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG");
        }
    }

    /** Letters become outlines, so that formulas and Chinese look the same where the fonts are missing. */
    public static void svg(int width, int height, Consumer<Graphics2D> painter, Path file) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        // the library's own prefix is the time, and the same run shall give the same file
        g.setDefsKeyPrefix("pushforward");
        // the library looks letters up by their font's name
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Fonts.regular(12));
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Fonts.bold(12));
        g.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        painter.accept(g);
        Files.writeString(file, g.getSVGDocument(), StandardCharsets.UTF_8);
    }
}
