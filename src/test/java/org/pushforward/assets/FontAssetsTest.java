package org.pushforward.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class FontAssetsTest {
    private static final String REGULAR = "/assets/fonts/NotoSansSC-Regular.ttf";
    private static final String BOLD = "/assets/fonts/NotoSansSC-Bold.ttf";
    private static final String FAMILY = "Noto Sans SC";
    private static final String SAMPLE = "变量替换 θ μ σ ∫ √ ≥ − 概率密度，∑∏∂∇∞≈≠±×÷·→↔⇒∈∀∃ π_θ(x) é ü\n"
            + "z₀ z₁ xᵢ xⱼ x₊ f⁻¹ 2⁻³ ⁿ g∘f x↦f(x) z∼𝒩(0,1) 𝔼[x] ℝᵈ ⟨x,y⟩ ‖x‖ x̂ ϕ ϵ ϑ ⊙ ⊕ ŷ ẑ Ā ő …—–•▶■●✓";

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {REGULAR, BOLD})
    void everyCharacterOfTheSampleHasAGlyph(String file) throws Exception {
        assertThat(awt(file).canDisplayUpTo(SAMPLE.replace("\n", ""))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {REGULAR, BOLD})
    void allOfGb2312HasAGlyph(String file) throws Exception {
        assertThat(awt(file).canDisplayUpTo(gb2312())).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {REGULAR, BOLD})
    void java2dReadsTheFamilyName(String file) throws Exception {
        assertThat(awt(file).getFamily(java.util.Locale.ROOT)).isEqualTo(FAMILY);
    }

    @Test
    void javafxFindsBothWeightsByFamilyName() throws Exception {
        load(REGULAR);
        load(BOLD);
        Font regular = Font.font(FAMILY, FontWeight.NORMAL, 14);
        Font bold = Font.font(FAMILY, FontWeight.BOLD, 14);
        assertThat(regular.getFamily()).isEqualTo(FAMILY);
        assertThat(regular.getStyle()).isEqualTo("Regular");
        assertThat(bold.getFamily()).isEqualTo(FAMILY);
        assertThat(bold.getStyle()).isEqualTo("Bold");
    }

    @Test
    void boldIsHeavierThanRegularInBothToolkits() throws Exception {
        load(REGULAR);
        load(BOLD);
        assertThat(ink(java2d(BOLD))).isGreaterThan(1.15 * ink(java2d(REGULAR)));
        assertThat(ink(javafx(FontWeight.BOLD))).isGreaterThan(1.15 * ink(javafx(FontWeight.NORMAL)));
    }

    private static java.awt.Font awt(String file) throws Exception {
        try (InputStream in = FontAssetsTest.class.getResourceAsStream(file)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont(28f);
        }
    }

    private static void load(String file) throws IOException {
        try (InputStream in = FontAssetsTest.class.getResourceAsStream(file)) {
            assertThat(Font.loadFont(in, 14)).isNotNull();
        }
    }

    private static String gb2312() throws IOException {
        StringBuilder all = new StringBuilder();
        var decoder = java.nio.charset.Charset.forName("GB2312").newDecoder();
        for (int lead = 0xA1; lead < 0xF8; lead++) {
            for (int trail = 0xA1; trail < 0xFF; trail++) {
                try {
                    all.append(decoder.decode(java.nio.ByteBuffer.wrap(new byte[] {(byte) lead, (byte) trail})));
                } catch (java.nio.charset.CharacterCodingException unassigned) {
                    decoder.reset();
                }
            }
        }
        assertThat(all).hasSize(7445);
        return all.toString();
    }

    private static BufferedImage java2d(String file) throws Exception {
        BufferedImage image = new BufferedImage(1200, 110, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1200, 110);
        g.setColor(Color.BLACK);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(awt(file));
        String[] lines = SAMPLE.split("\n");
        g.drawString(lines[0], 10, 40);
        g.drawString(lines[1], 10, 90);
        g.dispose();
        return keep(image, "java2d-" + file.substring(file.lastIndexOf('-') + 1, file.length() - 4));
    }

    private static BufferedImage javafx(FontWeight weight) throws Exception {
        var task = new java.util.concurrent.FutureTask<>(() -> {
            var text = new javafx.scene.text.Text(10, 40, SAMPLE);
            text.setFont(Font.font(FAMILY, weight, 28));
            var scene = new javafx.scene.Scene(new javafx.scene.Group(text), 1200, 110);
            return copy(scene.snapshot(null));
        });
        javafx.application.Platform.runLater(task);
        return keep(task.get(30, TimeUnit.SECONDS), "javafx-" + weight);
    }

    private static BufferedImage copy(javafx.scene.image.WritableImage shot) {
        BufferedImage image = new BufferedImage(1200, 110, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 110; y++) {
            for (int x = 0; x < 1200; x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }

    private static BufferedImage keep(BufferedImage image, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "font-samples"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        return image;
    }

    private static double ink(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += 255 - (image.getRGB(x, y) & 0xFF);
            }
        }
        return sum;
    }
}
