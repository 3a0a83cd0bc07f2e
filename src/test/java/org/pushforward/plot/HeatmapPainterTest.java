package org.pushforward.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;

class HeatmapPainterTest {
    private static final Size SIZE = new Size(200, 200, 1);
    private static final Axes AXES = Axes.in(SIZE, Range.of(0, 2), Range.of(0, 2));

    private final BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB_PRE);
    private final Graphics2D g = image.createGraphics();
    private final Canvas canvas = new Canvas(g, SIZE, Theme.LIGHT, Messages.in(Language.EN));

    @Test
    void firstValueLiesAtTheLowerLeft() {
        Heatmap heatmap = new Heatmap(Range.of(0, 2), Range.of(0, 2), 2, new float[] {1, 2, 3, 4});
        HeatmapPainter.paint(canvas, AXES, heatmap, value -> 0xFF000000 | (int) Math.round(value));
        assertThat(at(0.3, 0.3)).isEqualTo(1);
        assertThat(at(1.7, 0.3)).isEqualTo(2);
        assertThat(at(0.3, 1.7)).isEqualTo(3);
        assertThat(at(1.7, 1.7)).isEqualTo(4);
    }

    @Test
    void gridLinesAreDrawnThroughTheirPointsAndCutOffAtTheEdge() {
        GridPainter.Line line = new GridPainter.Line(new double[] {-5, 5}, new double[] {1, 1});
        GridPainter.paint(canvas, AXES, List.of(line), Ink.TEXT, new GridPainter.Stroke(3, 1));
        assertThat(image.getRGB((int) AXES.toPixelX(1), (int) AXES.toPixelY(1)) >>> 24)
                .isEqualTo(255);
        assertThat(image.getRGB(5, (int) AXES.toPixelY(1)) >>> 24).isZero();
    }

    @Test
    void colourMapsRunFromEndToEndAndTurnRoundOnLightPaper() {
        assertThat(ColorMap.VIRIDIS.argb(0)).isEqualTo(0xFF440154);
        assertThat(ColorMap.VIRIDIS.argb(7)).isEqualTo(0xFFFDE725);
        assertThat(ColorMap.PUOR.argb(Double.NaN)).isZero();
        assertThat(ColorMap.MAGMA.on(Theme.LIGHT).argb(1)).isEqualTo(0xFF000004);
        assertThat(ColorMap.MAGMA.on(Theme.DARK).argb(1)).isEqualTo(0xFFFCFDBF);
    }

    private int at(double x, double y) {
        return image.getRGB((int) AXES.toPixelX(x), (int) AXES.toPixelY(y)) & 0xFF;
    }
}
