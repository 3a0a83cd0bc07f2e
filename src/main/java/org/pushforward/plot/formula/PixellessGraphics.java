package org.pushforward.plot.formula;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;

/** Refuses everything that needs pixels: what is left can be kept as outlines. */
abstract class PixellessGraphics extends Graphics2D {

    private static UnsupportedOperationException noPixels() {
        return new UnsupportedOperationException("pictures cannot stand in a formula");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        throw noPixels();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw noPixels();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(
            Image image, int x1, int y1, int x2, int y2, int u1, int v1, int u2, int v2, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int u1,
            int v1,
            int u2,
            int v2,
            Color background,
            ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noPixels();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw noPixels();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw noPixels();
    }

    @Override
    public void setPaintMode() {
        throw noPixels();
    }

    @Override
    public void setXORMode(Color color) {
        throw noPixels();
    }

    @Override
    public void setComposite(Composite composite) {
        throw noPixels();
    }

    @Override
    public Composite getComposite() {
        throw noPixels();
    }

    @Override
    public Color getBackground() {
        throw noPixels();
    }

    @Override
    public void setBackground(Color color) {
        throw noPixels();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw noPixels();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw noPixels();
    }

    @Override
    public Graphics create() {
        throw noPixels();
    }
}
