package org.pushforward.ui.owndata;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.pushforward.plot.Fonts;
import org.pushforward.plot.Ink;
import org.pushforward.ui.Look;

/** Paints a drawing with its axes, and the cross and brush over it. */
final class DrawPainter {
    private static final double DOT = 3;
    private static final double LETTERS = 11;

    private final Drawing drawing;
    private final Look look;

    /** Where the brush is; a width of 0 shows none. */
    record Cross(double x, double y, double width, boolean focused) {}

    DrawPainter(Drawing drawing, Look look) {
        this.drawing = drawing;
        this.look = look;
    }

    private double margin() {
        return 22 * look.scale();
    }

    double toX(Canvas canvas, double pixel) {
        double share = (pixel - margin()) / (canvas.getWidth() - 2 * margin());
        return Drawing.REACH * (2 * clamp(share) - 1);
    }

    double toY(Canvas canvas, double pixel) {
        double share = clamp(1 - (pixel - margin()) / (canvas.getHeight() - 2 * margin()));
        return drawing.dims() == 1 ? share : Drawing.REACH * (2 * share - 1);
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private double pixelX(Canvas canvas, double x) {
        return margin() + (x + Drawing.REACH) / (2 * Drawing.REACH) * (canvas.getWidth() - 2 * margin());
    }

    private double pixelY(Canvas canvas, double y) {
        double share = drawing.dims() == 1 ? y : (y + Drawing.REACH) / (2 * Drawing.REACH);
        return canvas.getHeight() - margin() - share * (canvas.getHeight() - 2 * margin());
    }

    private Color color(Ink ink, double alpha) {
        java.awt.Color c = look.theme().get().color(ink);
        return Color.rgb(c.getRed(), c.getGreen(), c.getBlue(), alpha);
    }

    void paint(Canvas canvas, Cross cross) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(color(Ink.PAPER, 1));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        axes(canvas, g);
        if (drawing.dims() == 1) {
            curve(canvas, g);
        }
        g.setFill(color(Ink.BLUE, 0.7));
        double dot = DOT * look.scale();
        for (int i = 0; i < drawing.dots(); i++) {
            g.fillOval(pixelX(canvas, drawing.x(i)) - dot / 2, pixelY(canvas, drawing.y(i)) - dot / 2, dot, dot);
        }
        cross(canvas, g, cross);
    }

    private void axes(Canvas canvas, GraphicsContext g) {
        g.setStroke(color(Ink.LINE, 1));
        g.setLineWidth(1);
        g.setFill(color(Ink.MUTED, 1));
        g.setFont(Font.font(Fonts.FAMILY, LETTERS * look.scale()));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        double low = canvas.getHeight() - margin();
        for (int k = -4; k <= 4; k++) {
            double px = Math.round(pixelX(canvas, k)) + 0.5;
            g.strokeLine(px, margin(), px, low);
            String label = String.valueOf(k).replace('-', '−');
            g.fillText(label, px, low + margin() / 2);
            if (drawing.dims() == 2) {
                double py = Math.round(pixelY(canvas, k)) + 0.5;
                g.strokeLine(margin(), py, canvas.getWidth() - margin(), py);
                g.fillText(label, margin() / 2, py);
            }
        }
        g.strokeLine(margin(), Math.round(low) + 0.5, canvas.getWidth() - margin(), Math.round(low) + 0.5);
    }

    private void curve(Canvas canvas, GraphicsContext g) {
        double[] heights = drawing.curve();
        double step = 2 * Drawing.REACH / heights.length;
        g.setFill(color(Ink.BLUE, 0.28));
        g.setStroke(color(Ink.BLUE, 1));
        g.setLineWidth(1.8 * look.scale());
        double base = pixelY(canvas, 0);
        for (int i = 0; i < heights.length; i++) {
            double left = pixelX(canvas, -Drawing.REACH + i * step);
            double right = pixelX(canvas, -Drawing.REACH + (i + 1) * step);
            double top = pixelY(canvas, heights[i]);
            // whole pixels, since seams would show between the parts
            g.fillRect(Math.round(left), top, Math.round(right) - Math.round(left), base - top);
            if (i > 0 && (heights[i] > 0 || heights[i - 1] > 0)) {
                g.strokeLine(
                        (left + left - (right - left)) / 2, pixelY(canvas, heights[i - 1]), (left + right) / 2, top);
            }
        }
    }

    private void cross(Canvas canvas, GraphicsContext g, Cross cross) {
        double px = pixelX(canvas, cross.x);
        double py = pixelY(canvas, cross.y);
        g.setStroke(color(Ink.TEXT, cross.focused ? 0.9 : 0.35));
        g.setLineWidth(1);
        double arm = 6 * look.scale();
        g.strokeLine(px - arm, py, px + arm, py);
        g.strokeLine(px, py - arm, px, py + arm);
        double rx = cross.width / 2 / (2 * Drawing.REACH) * (canvas.getWidth() - 2 * margin());
        if (rx > 0) {
            g.strokeOval(px - rx, py - rx, 2 * rx, 2 * rx);
        }
    }
}
