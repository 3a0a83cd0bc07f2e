package org.pushforward.experiment.mixing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.pushforward.experiment.View;
import org.pushforward.model.mixing.MixingSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Captions;
import org.pushforward.plot.CellPainter;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/** The measured Jacobian of the whole layer: W once for every pixel on the diagonal, 0 elsewhere; one block enlarged. */
final class BlocksView implements View<MixingSnapshot> {
    @Override
    public String id() {
        return "jacobian";
    }

    @Override
    public void paint(Frame<MixingSnapshot> frame, Canvas canvas) {
        MixingSnapshot snapshot = frame.snapshot();
        Captions.title(canvas, canvas.text().get(MixingExperiment.ID + ".view.jacobian"));
        Rectangle2D place = place(canvas);
        double[][][] blocks = snapshot.measured().blocks();
        int rows = blocks.length * blocks[0].length;
        diagonal(canvas, place, blocks);
        lens(canvas, place, blocks, snapshot.pixel());
        canvas.draw(place, Ink.MUTED, 1);
        canvas.g().setFont(canvas.font(0.9));
        canvas.ink(Ink.MUTED);
        canvas.write(
                rows + " × " + rows,
                canvas.size().width() - canvas.size().scaled(12),
                canvas.size().scaled(19),
                1);
        double middle = canvas.size().width() / 2;
        double baseline = canvas.size().height() - canvas.size().scaled(28);
        String formula = "d\\cdot d\\cdot\\log|\\det W|";
        Captions.value(canvas, EquationLine.term("", formula, Ink.RED, snapshot.logDet()), middle, baseline);
        String measured = "\\log\\left|\\det\\tfrac{\\Delta x}{\\Delta z}\\right|";
        double numeric = snapshot.measured().logDet();
        double below = baseline + canvas.size().scaled(21);
        Captions.value(canvas, EquationLine.term("", measured, Ink.TEXT, numeric), middle, below);
    }

    private static Rectangle2D place(Canvas canvas) {
        double top = canvas.size().scaled(30);
        double tall = Math.max(1, canvas.size().height() - top - canvas.size().scaled(52));
        double side =
                Math.min(tall, Math.max(1, canvas.size().width() - canvas.size().scaled(24)));
        return new Rectangle2D.Double((canvas.size().width() - side) / 2, top + (tall - side) / 2, side, side);
    }

    /** Every entry one small square. */
    private static void diagonal(Canvas canvas, Rectangle2D place, double[][][] blocks) {
        int n = blocks[0].length;
        int rows = blocks.length * n;
        BufferedImage image = new BufferedImage(rows, rows, BufferedImage.TYPE_INT_ARGB);
        for (int p = 0; p < blocks.length; p++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    image.setRGB(p * n + j, p * n + i, shade(canvas, blocks[p][i][j]));
                }
            }
        }
        AffineTransform to = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        to.scale(place.getWidth() / rows, place.getHeight() / rows);
        Graphics2D g = canvas.g();
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(image, to, null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    private static int shade(Canvas canvas, double value) {
        double size = Math.abs(value);
        Color color = canvas.theme().color(value < 0 ? Ink.ORANGE : Ink.PURPLE, Math.min(1, size / 0.8));
        return color.getRGB();
    }

    /** The block of the pixel looked at, large, in the corner that is farther from it. */
    private static void lens(Canvas canvas, Rectangle2D place, double[][][] blocks, int pixel) {
        double unit = place.getWidth() / blocks.length;
        Rectangle2D block =
                new Rectangle2D.Double(place.getX() + pixel * unit, place.getY() + pixel * unit, unit, unit);
        double side = place.getWidth() * 0.42;
        double edge = canvas.size().scaled(7);
        boolean right = pixel < blocks.length / 2;
        Rectangle2D large = new Rectangle2D.Double(
                right ? place.getMaxX() - side - edge : place.getX() + edge,
                right ? place.getY() + edge : place.getMaxY() - side - edge,
                side,
                side);
        canvas.ink(Ink.MUTED);
        canvas.dashed(0.9);
        Graphics2D g = canvas.g();
        double from = right ? block.getMaxX() : block.getX();
        double to = right ? large.getX() : large.getMaxX();
        g.draw(new Line2D.Double(from, block.getY(), to, large.getY()));
        g.draw(new Line2D.Double(from, block.getMaxY(), to, large.getMaxY()));
        canvas.draw(block, Ink.TEXT, 1);
        canvas.fill(large, Ink.PANEL, 1);
        CellPainter.matrix(canvas, large, blocks[pixel]);
        canvas.draw(large, Ink.MUTED, 1);
    }
}
