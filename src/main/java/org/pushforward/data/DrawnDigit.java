package org.pushforward.data;

/**
 * A digit drawn by hand, brought into the frame that the digits of MNIST stand in: shrunk or stretched so that its
 * longer side is 20 of 28 pixels, then moved so that its centre of mass is the middle of the pixel right of and below the
 * image's middle, as theirs is on average.
 *
 * <p>Source: Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, "Gradient-based learning applied to document recognition",
 * 1998.
 */
public final class DrawnDigit {
    private static final double LONGER_SIDE = 20.0 / 28;
    /** Fainter pixels are not taken for part of the digit's box. */
    private static final float INK = 0.1f;
    /** Places at which each pixel of the new image looks at the old one, each way. */
    private static final int LOOKS = 3;

    private DrawnDigit() {}

    /**
     * @param drawn [side * side] in [0, 1], row by row from the top
     * @return a new array of the same shape; black if nothing is drawn
     */
    public static float[] framed(float[] drawn, int side) {
        if (drawn.length != side * side) {
            throw new IllegalArgumentException(drawn.length + " pixels for a side of " + side);
        }
        double longer = longerSide(drawn, side);
        if (longer == 0) {
            return new float[drawn.length];
        }
        double scale = longer / (LONGER_SIDE * side);
        double[] mass = centre(drawn, side);
        float[] framed = new float[drawn.length];
        double middle = (side + 1) / 2.0;
        for (int i = 0; i < framed.length; i++) {
            double sum = 0;
            for (int look = 0; look < LOOKS * LOOKS; look++) {
                double dx = i % side + (look % LOOKS + 0.5) / LOOKS - middle;
                double dy = i / side + (look / LOOKS + 0.5) / LOOKS - middle;
                sum += at(drawn, side, mass[0] + scale * dx, mass[1] + scale * dy);
            }
            framed[i] = (float) (sum / (LOOKS * LOOKS));
        }
        return framed;
    }

    private static double longerSide(float[] drawn, int side) {
        int left = side;
        int right = -1;
        int top = side;
        int bottom = -1;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] > INK) {
                left = Math.min(left, i % side);
                right = Math.max(right, i % side);
                top = Math.min(top, i / side);
                bottom = Math.max(bottom, i / side);
            }
        }
        return Math.max(0, Math.max(right - left, bottom - top) + 1);
    }

    /** x and y of the centre of mass; the first pixel's middle is at (½, ½). */
    private static double[] centre(float[] drawn, int side) {
        double x = 0;
        double y = 0;
        double all = 0;
        for (int i = 0; i < drawn.length; i++) {
            x += drawn[i] * (i % side + 0.5);
            y += drawn[i] * (i / side + 0.5);
            all += drawn[i];
        }
        return new double[] {x / all, y / all};
    }

    /** Between the middles of four pixels, weighted by nearness; black outside. */
    private static double at(float[] drawn, int side, double x, double y) {
        int column = (int) Math.floor(x - 0.5);
        int row = (int) Math.floor(y - 0.5);
        double right = x - 0.5 - column;
        double down = y - 0.5 - row;
        return (1 - down)
                        * ((1 - right) * pixel(drawn, side, column, row) + right * pixel(drawn, side, column + 1, row))
                + down
                        * ((1 - right) * pixel(drawn, side, column, row + 1)
                                + right * pixel(drawn, side, column + 1, row + 1));
    }

    private static float pixel(float[] drawn, int side, int column, int row) {
        boolean inside = column >= 0 && column < side && row >= 0 && row < side;
        return inside ? drawn[row * side + column] : 0;
    }
}
