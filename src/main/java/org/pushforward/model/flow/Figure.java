package org.pushforward.model.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A line to be carried from one data set to another, of about unit size about 0. */
public enum Figure {
    CIRCLE,
    SQUARE(new double[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}}),
    /** The outline of an F: no map can turn it over unseen. */
    LETTER(new double[][] {
        {-0.7, -1},
        {-0.25, -1},
        {-0.25, -0.15},
        {0.5, -0.15},
        {0.5, 0.25},
        {-0.25, 0.25},
        {-0.25, 0.6},
        {0.8, 0.6},
        {0.8, 1},
        {-0.7, 1},
        {-0.7, -1}
    }),
    SPIRAL,
    /** By hand: a radius for each of some directions. */
    DRAWN;

    /** Points on a line. */
    public static final int POINTS = 181;
    /** Directions of a line drawn by hand. */
    public static final int DIRECTIONS = 36;

    private static final double TURNS = 2.5;

    private final double[][] corners;

    Figure(double[]... corners) {
        this.corners = corners;
    }

    /** As in parameters and words, lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Figure::word).toList();
    }

    static Figure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * The line, [POINTS * 2].
     *
     * @param radii in {@link #DIRECTIONS} directions, anticlockwise from the right, for a line drawn by hand
     */
    float[] line(List<Double> radii) {
        float[] line = new float[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            double[] at = at((double) i / (POINTS - 1), radii);
            line[2 * i] = (float) at[0];
            line[2 * i + 1] = (float) at[1];
        }
        return line;
    }

    /** @param t from 0 to 1 along the line */
    private double[] at(double t, List<Double> radii) {
        return switch (this) {
            case CIRCLE -> polar(t, 1);
            case SPIRAL -> polar(TURNS * t, t);
            case DRAWN -> polar(t, radius(t * DIRECTIONS, radii));
            case SQUARE, LETTER -> between(t * (corners.length - 1));
        };
    }

    private static double[] polar(double turns, double radius) {
        double angle = 2 * Math.PI * turns;
        return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
    }

    /** Straight between two directions' radii; round the corner to the first again. */
    private static double radius(double place, List<Double> radii) {
        int below = (int) Math.floor(place);
        double share = place - below;
        return (1 - share) * radii.get(below % DIRECTIONS) + share * radii.get((below + 1) % DIRECTIONS);
    }

    private double[] between(double place) {
        int below = (int) Math.min(corners.length - 2, Math.floor(place));
        double share = place - below;
        double[] a = corners[below];
        double[] b = corners[below + 1];
        return new double[] {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])};
    }
}
