package org.pushforward.nn;

/**
 * One bin of a rational-quadratic spline, from (x₀, y₀), w wide and h high, s = h/w, with slopes d and e at its ends: at
 * ξ = (x - x₀)/w, with q = ξ(1-ξ),
 *
 * <pre>
 * y = y₀ + h n/r,   dy/dx = s² p/r²,   n = s ξ² + d q,   r = s + t q,   p = e ξ² + 2 s q + d (1-ξ)²,   t = e + d - 2s
 * </pre>
 *
 * <p>Used again for every number.
 */
final class SplineBin {
    private double x0;
    private double w;
    private double y0;
    private double h;
    private double s;
    private double d;
    private double e;
    private double t;

    private double xi;
    private double q;
    private double n;
    private double r;
    private double p;

    private double dX;
    private double dW;
    private double dY;
    private double dH;
    private double dD;
    private double dE;

    void box(double left, double width, double bottom, double height) {
        x0 = left;
        w = width;
        y0 = bottom;
        h = height;
        s = h / w;
    }

    void slopes(double left, double right) {
        d = left;
        e = right;
        t = e + d - 2 * s;
    }

    /** Goes to x. */
    void toX(double x) {
        at((x - x0) / w);
    }

    /** Goes to where the curve has the height y: the root of a ξ² + b ξ + c in [0, 1], so written that nothing cancels. */
    void toY(double y) {
        double a = h * (s - d) + (y - y0) * t;
        double b = h * d - (y - y0) * t;
        double c = -s * (y - y0);
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
        at(b > 0 ? -2 * c / (b + root) : (root - b) / (2 * a));
    }

    private void at(double place) {
        xi = place;
        q = xi * (1 - xi);
        n = s * xi * xi + d * q;
        r = s + t * q;
        p = e * xi * xi + 2 * s * q + d * (1 - xi) * (1 - xi);
    }

    double x() {
        return x0 + w * xi;
    }

    double y() {
        return y0 + h * n / r;
    }

    /** dy/dx. */
    double slope() {
        return s / r * (s / r) * p;
    }

    /** ∂(ln dy/dx)/∂x. */
    double logSlopeByX() {
        double pByXi = 2 * (e * xi + s * (1 - 2 * xi) - d * (1 - xi));
        return (pByXi / p - 2 * t * (1 - 2 * xi) / r) / w;
    }

    /**
     * Goes back to all that the curve is made of.
     *
     * @param dValue the gradient of y
     * @param dLog of ln dy/dx
     */
    void backward(double dValue, double dLog) {
        double scaled = dValue * h / (r * r);
        double dS = scaled * (xi * xi * r - n * (1 - 2 * q)) + 2 * dLog * (1 / s + q / p - (1 - 2 * q) / r);
        dX = dValue * slope() + dLog * logSlopeByX();
        dY = dValue;
        dW = -dX * xi - dS * s / w;
        dH = dValue * n / r + dS / w;
        dD = scaled * q * (r - n) + dLog * ((1 - xi) * (1 - xi) / p - 2 * q / r);
        dE = -scaled * q * n + dLog * (xi * xi / p - 2 * q / r);
    }

    double dX() {
        return dX;
    }

    double dX0() {
        return -dX;
    }

    double dW() {
        return dW;
    }

    double dY0() {
        return dY;
    }

    double dH() {
        return dH;
    }

    /** Of the slope at the left end. */
    double dD() {
        return dD;
    }

    /** Of the slope at the right end. */
    double dE() {
        return dE;
    }
}
