package org.pushforward.model.image;

import java.util.stream.IntStream;

/**
 * Codes of test images in two dimensions, as points or as normal distributions.
 *
 * @param first index of the dimension drawn to the right
 * @param second index of the dimension drawn upwards, -1 if a code has one number only; then y is the class
 * @param mean the code of each image, or its mean m, [count * 2]
 * @param deviation σ of each image, [count * 2]; empty where codes are points
 * @param labels class of each image, [count]
 * @param radius the plane is drawn from -radius to radius both ways; moves in steps so that the picture stays calm
 */
public record CodePlane(int first, int second, float[] mean, float[] deviation, byte[] labels, double radius) {
    /** The smallest radius of distributions: room for the prior they are compared with. */
    private static final double PRIOR = 3.5;
    /** The smallest radius of points. */
    private static final double POINTS = 2.5;

    private static final double GROWTH = Math.sqrt(Math.sqrt(2));
    /** The plane holds this share of all coordinates. */
    private static final double SHOWN = 0.998;

    /**
     * The plane of the two dimensions that vary most.
     *
     * @param mean of each image, [count, latent]
     * @param deviation as the mean; empty where codes are points
     * @param labels class of each image, [count]
     */
    public static CodePlane of(float[] mean, float[] deviation, byte[] labels) {
        return of(mean, deviation, labels, mostActive(mean, mean.length / labels.length));
    }

    /** The same with two dimensions as {@link #mostActive} chooses them. */
    public static CodePlane of(float[] mean, float[] deviation, byte[] labels, int[] dims) {
        float[] m = coordinates(mean, dims, labels.length);
        float[] sigma = deviation.length == 0 ? deviation : coordinates(deviation, dims, labels.length);
        double radius = radius(m, dims[1] < 0, deviation.length == 0 ? POINTS : PRIOR);
        for (int i = 0; dims[1] < 0 && i < labels.length; i++) {
            m[2 * i + 1] = labels[i];
        }
        return new CodePlane(dims[0], dims[1], m, sigma, labels, radius);
    }

    /** The two dimensions that vary most, the lower first; the second is -1 if there is one only. */
    public static int[] mostActive(float[] mean, int latent) {
        if (latent == 1) {
            return new int[] {0, -1};
        }
        Moments moments = new Moments(latent);
        moments.add(mean, mean.length / latent);
        double[] variance = moments.variance();
        return IntStream.range(0, latent)
                .boxed()
                .sorted((a, b) -> Double.compare(variance[b], variance[a]))
                .limit(2)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Two columns of the values; 0 in the second where there is none. */
    private static float[] coordinates(float[] values, int[] dims, int count) {
        int latent = values.length / count;
        float[] two = new float[2 * count];
        for (int i = 0; i < count; i++) {
            two[2 * i] = values[i * latent + dims[0]];
            two[2 * i + 1] = dims[1] < 0 ? 0 : values[i * latent + dims[1]];
        }
        return two;
    }

    private static double radius(float[] m, boolean line, double least) {
        double[] sizes = IntStream.range(0, m.length / 2)
                .mapToDouble(i -> Math.max(Math.abs(m[2 * i]), line ? 0 : Math.abs(m[2 * i + 1])))
                .sorted()
                .toArray();
        double needed = sizes[(int) Math.ceil(SHOWN * (sizes.length - 1))] * 1.08;
        double radius = least;
        while (radius < needed) {
            radius *= GROWTH;
        }
        return radius;
    }

    public int count() {
        return labels.length;
    }

    /** True if a code has a single number, so that there is no second dimension. */
    public boolean isLine() {
        return second < 0;
    }
}
