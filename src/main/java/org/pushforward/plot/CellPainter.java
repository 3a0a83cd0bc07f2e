package org.pushforward.plot;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws signed numbers as cells: purple above 0, orange below, the stronger the farther from 0, each with its number
 * where there is room.
 */
public final class CellPainter {
    /** Half of the strongest shade is reached here. */
    private static final double HALF = 1.2;

    private static final double LARGEST = 0.88;
    private static final double SMALLEST = 0.66;
    private static final double EXACT = 5e-7;

    private CellPainter() {}

    /**
     * Numbers in cells of their own, all alike in letters and digits.
     *
     * @param places as many as values, all equally large
     */
    public static void paint(Canvas canvas, List<Rectangle2D> places, double... values) {
        Rectangle2D first = places.get(0);
        Lettering lettering = lettering(canvas, values, first.getWidth(), first.getHeight());
        for (int i = 0; i < values.length; i++) {
            cell(canvas, places.get(i), values[i], lettering);
        }
    }

    /** All numbers of a matrix, the first row on top. */
    public static void matrix(Canvas canvas, Rectangle2D place, double[][] values) {
        double width = place.getWidth() / values[0].length;
        double height = place.getHeight() / values.length;
        List<Rectangle2D> places = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                places.add(new Rectangle2D.Double(place.getX() + j * width, place.getY() + i * height, width, height));
            }
        }
        paint(
                canvas,
                places,
                Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray());
    }

    /**
     * How numbers are written.
     *
     * @param font smaller where cells are small
     * @param digits after the point; 0 for one digit without the zero before the point, negative if not even that fits
     */
    private record Lettering(Font font, int digits) {}

    private static void cell(Canvas canvas, Rectangle2D cell, double value, Lettering lettering) {
        boolean zero = Math.abs(value) < EXACT;
        Ink ink = value < 0 ? Ink.ORANGE : Ink.PURPLE;
        double edge = canvas.size().scaled(0.75);
        Rectangle2D inner = new Rectangle2D.Double(
                cell.getX() + edge,
                cell.getY() + edge,
                Math.max(0.1, cell.getWidth() - 2 * edge),
                Math.max(0.1, cell.getHeight() - 2 * edge));
        if (!zero) {
            double size = Math.abs(value);
            canvas.fill(inner, ink, Double.isFinite(size) ? 0.08 + 0.62 * size / (size + HALF) : 0.7);
        }
        canvas.draw(inner, zero ? Ink.LINE : ink, 1);
        if (lettering.digits >= 0) {
            canvas.g().setFont(lettering.font);
            canvas.ink(zero ? Ink.MUTED : Ink.TEXT);
            canvas.write(
                    words(value, lettering.digits),
                    cell.getCenterX(),
                    cell.getCenterY() + lettering.font.getSize2D() * 0.36,
                    0.5);
        }
    }

    private static Lettering lettering(Canvas canvas, double[] values, double width, double height) {
        double room = width - canvas.size().scaled(4);
        double tall = Math.min(LARGEST, 0.72 * height / canvas.size().letter());
        for (int digits = 2; digits >= 0 && tall >= SMALLEST; digits--) {
            double widest = widest(canvas, values, digits);
            double factor = Math.min(tall, room / widest);
            if (factor >= SMALLEST) {
                return new Lettering(canvas.font(factor), digits);
            }
        }
        return new Lettering(canvas.font(SMALLEST), -1);
    }

    private static double widest(Canvas canvas, double[] values, int digits) {
        Font font = canvas.font(1);
        double widest = 1;
        for (double value : values) {
            widest = Math.max(widest, canvas.textWidth(words(value, digits), font));
        }
        return widest;
    }

    /** Exact zeros and ones are whole, so that they stand out among numbers near them. */
    static String words(double value, int digits) {
        double size = Math.abs(value);
        if (size < EXACT) {
            return "0";
        } else if (Math.abs(size - 1) < EXACT) {
            return value < 0 ? "−1" : "1";
        } else if (!Double.isFinite(value)) {
            return Numbers.format(value);
        }
        int shown = size >= 100 ? 0 : size >= 10 ? 1 : Math.max(1, digits);
        String words = Numbers.format(value, "%." + shown + "f");
        String unsigned = words.matches("−[0.]+") ? words.substring(1) : words;
        return digits == 0 ? unsigned.replaceFirst("^(−?)0\\.", "$1.") : unsigned;
    }
}
