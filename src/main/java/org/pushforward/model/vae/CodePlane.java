package org.pushforward.model.vae;

/**
 * Test images as normal distributions in two dimensions of the code.
 *
 * @param first index of the dimension drawn to the right
 * @param second index of the dimension drawn upwards, -1 if a code has one number only; then y is the class
 * @param mean m of each image, [count * 2]
 * @param deviation σ of each image, [count * 2]
 * @param labels class of each image, [count]
 * @param radius the plane is drawn from -radius to radius both ways; moves in steps so that the picture stays calm
 */
public record CodePlane(int first, int second, float[] mean, float[] deviation, byte[] labels, double radius) {
    public int count() {
        return labels.length;
    }

    /** True if a code has a single number, so that there is no second dimension. */
    public boolean isLine() {
        return second < 0;
    }
}
