package org.pushforward.plot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.plot.Fonts;
import org.w3c.dom.Document;

class PicturesTest {
    private static final String WORDS = "概率密度 <p(x)>";

    @TempDir
    Path folder;

    private static void paint(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 100);
        g.setColor(Color.BLUE);
        g.setFont(Fonts.bold(20));
        Graphics2D part = (Graphics2D) g.create();
        part.drawString(WORDS, 10f, 50f);
    }

    @Test
    void pngIsReadBackPixelForPixel() throws IOException {
        BufferedImage image = Pictures.image(200, 100, PicturesTest::paint);
        Path file = folder.resolve("a.png");
        Pictures.png(image, file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(Film.pixels(read)).isEqualTo(Film.pixels(image));
    }

    @Test
    void svgIsWellFormedAndHasItsLettersAsOutlines() throws Exception {
        Path file = folder.resolve("a.svg");
        Pictures.svg(200, 100, PicturesTest::paint, file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document svg = factory.newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getAttribute("width")).startsWith("200");
        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
        assertThat(svg.getElementsByTagName("path").getLength()).isPositive();
    }

    /** With any other font the outlines would end elsewhere. */
    @Test
    void svgUsesTheProjectsOwnFont() throws IOException {
        Path file = folder.resolve("a.svg");
        Pictures.svg(200, 100, PicturesTest::paint, file);
        Font bold = Fonts.bold(20);
        Rectangle2D meant = bold.createGlyphVector(new FontRenderContext(null, true, true), WORDS)
                .getOutline(10, 50)
                .getBounds2D();
        Matcher numbers = Pattern.compile("[ML] ?(-?[\\d.]+)[ ,](-?[\\d.]+)").matcher(Files.readString(file));
        double right = numbers.results()
                .mapToDouble(result -> Double.parseDouble(result.group(1)))
                .max()
                .orElseThrow();
        assertThat(right).isBetween(meant.getMaxX() - 0.5, meant.getMaxX() + 0.5);
    }
}
