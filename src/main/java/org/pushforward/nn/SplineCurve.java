package org.pushforward.nn;

/** One number's curve of {@link RationalQuadratic}, or its inverse. Used again for every number. */
final class SplineCurve {
    /** The least slope at a knot. */
    private static final double LEAST = 1e-3;

    /** Where softplus is 1 - LEAST. */
    private static final double SHIFT = StrictMath.log(StrictMath.expm1(1 - LEAST));

    private final int bins;
    private final int step;
    private final boolean inverse;
    private final SplineAxis widths;
    private final SplineAxis heights;
    private final SplineBin bin = new SplineBin();
    private int k;

    /** @param step from one parameter of a number to its next */
    SplineCurve(RationalQuadratic spline, int step, boolean inverse) {
        bins = spline.bins();
        this.step = step;
        this.inverse = inverse;
        widths = new SplineAxis(spline);
        heights = new SplineAxis(spline);
    }

    /** Makes room for the softmaxes of so many numbers, which are the slow part, so that the way back needs none. */
    void remember(int numbers) {
        widths.remember(numbers);
        heights.remember(numbers);
    }

    /** Reads number i's parameters from {@code h[at]} on and goes to x, or to the place whose height x is. */
    void find(int i, double x, Floats h, int at) {
        widths.read(i, h, at, step);
        heights.read(i, h, at + bins * step, step);
        goTo(x, h, at);
    }

    /** The same for a number that is remembered. */
    void findAgain(int i, double x, Floats h, int at) {
        widths.recall(i);
        heights.recall(i);
        goTo(x, h, at);
    }

    private void goTo(double x, Floats h, int at) {
        k = (inverse ? heights : widths).find(x);
        (inverse ? widths : heights).choose(k);
        bin.box(widths.start(), widths.size(), heights.start(), heights.size());
        bin.slopes(slope(h, at, k), slope(h, at, k + 1));
        if (inverse) {
            bin.toY(x);
        } else {
            bin.toX(x);
        }
    }

    private boolean isEnd(int knot) {
        return knot == 0 || knot == bins;
    }

    /** Where the parameter of an inner knot's slope is. */
    private int slopeAt(int at, int knot) {
        return at + (2 * bins + knot - 1) * step;
    }

    private double slope(Floats h, int at, int knot) {
        return isEnd(knot) ? 1 : LEAST + DoubleMath.softplus(h.get(slopeAt(at, knot)) + SHIFT);
    }

    double value() {
        return inverse ? bin.x() : bin.y();
    }

    double logSlope() {
        double logSlope = DoubleMath.log(bin.slope());
        return inverse ? -logSlope : logSlope;
    }

    /**
     * Goes back from where it is. Where x(y) is the inverse of y(x; θ), dx = (dy - ∂y/∂θ dθ)/(∂y/∂x).
     *
     * @param dValue the gradient of the value
     * @param dLog of its log-slope
     * @return of the number the curve was found at
     */
    double backward(double dValue, double dLog) {
        if (!inverse) {
            bin.backward(dValue, dLog);
            return bin.dX();
        }
        double dY = (dValue - dLog * bin.logSlopeByX()) / bin.slope();
        bin.backward(-dY, -dLog);
        return dY;
    }

    /** The gradients of all parameters, from {@code dh[at]} on; after {@link #backward}. */
    void parameters(Floats h, Into dh, int at) {
        widths.backward(bin.dX0(), bin.dW(), dh, at, step);
        heights.backward(bin.dY0(), bin.dH(), dh, at + bins * step, step);
        for (int knot = 1; knot < bins; knot++) {
            double d = knot == k ? bin.dD() : knot == k + 1 ? bin.dE() : 0;
            int place = slopeAt(at, knot);
            dh.put(d == 0 ? 0f : (float) (d * DoubleMath.sigmoid(h.get(place) + SHIFT)), place);
        }
    }

    /** No gradient for any parameter: the number is outside of the interval. */
    void noParameters(Into dh, int at) {
        for (int j = 0; j < 3 * bins - 1; j++) {
            dh.put(0f, at + j * step);
        }
    }
}
