package org.pushforward.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class GoldenPicturesTest {
    @Test
    void aMissingThinCurveIsNoticedAndTheSamePictureIsNot() {
        BufferedImage with = picture(true);
        assertThat(GoldenPictures.difference(with, picture(true))).isZero();
        assertThat(GoldenPictures.difference(with, picture(false))).isGreaterThan(14);
        assertThat(GoldenPictures.difference(with, new BufferedImage(10, 10, 1)))
                .isEqualTo(255);
    }

    private static BufferedImage picture(boolean curve) {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Canvas.smooth(g);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 100);
        g.setColor(Theme.LIGHT.color(Ink.BLUE));
        if (curve) {
            g.draw(new Line2D.Double(10, 90, 190, 20));
        }
        return image;
    }
}
