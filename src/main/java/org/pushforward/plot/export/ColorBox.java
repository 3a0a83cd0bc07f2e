package org.pushforward.plot.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Colours near each other, to be shown as their mean or cut in two. */
final class ColorBox {
    private final List<Shade> shades;
    private int widest;
    private double spread;

    /** A colour and how many pixels have it. */
    record Shade(int rgb, int count) {
        int channel(int index) {
            return rgb >> 16 - 8 * index & 0xFF;
        }

        double weight() {
            return Math.sqrt(count);
        }
    }

    private ColorBox(List<Shade> shades) {
        this.shades = shades;
        for (int c = 0; c < 3; c++) {
            double variance = variance(c);
            if (variance > spread) {
                spread = variance;
                widest = c;
            }
        }
    }

    /** At most so many means. */
    static List<Integer> cut(List<Shade> shades, int boxes) {
        List<ColorBox> result = new ArrayList<>(List.of(new ColorBox(shades)));
        while (result.size() < boxes) {
            ColorBox worst = result.stream()
                    .max(Comparator.comparingDouble(box -> box.spread))
                    .orElseThrow();
            if (worst.spread == 0) {
                break;
            }
            result.remove(worst);
            result.addAll(worst.halves());
        }
        return result.stream().map(ColorBox::mean).toList();
    }

    /** Cut at the mean of the channel that varies most; both sides have a colour, for it does vary. */
    private List<ColorBox> halves() {
        double middle = average(widest);
        List<Shade> low = new ArrayList<>();
        List<Shade> high = new ArrayList<>();
        for (Shade shade : shades) {
            (shade.channel(widest) <= middle ? low : high).add(shade);
        }
        return List.of(new ColorBox(low), new ColorBox(high));
    }

    private int mean() {
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
            rgb = rgb << 8 | (int) Math.round(average(c));
        }
        return rgb;
    }

    private double average(int channel) {
        double sum = 0;
        double weight = 0;
        for (Shade shade : shades) {
            sum += shade.weight() * shade.channel(channel);
            weight += shade.weight();
        }
        return sum / weight;
    }

    /** Summed squared distance from the mean, not divided by the weight: a large box is worse than a small one. */
    private double variance(int channel) {
        double mean = average(channel);
        double sum = 0;
        boolean varies = false;
        for (Shade shade : shades) {
            double distance = shade.channel(channel) - mean;
            sum += shade.weight() * distance * distance;
            varies |= shade.channel(channel) != shades.get(0).channel(channel);
        }
        return varies ? sum : 0;
    }
}
