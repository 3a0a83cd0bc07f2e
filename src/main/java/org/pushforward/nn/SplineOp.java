package org.pushforward.nn;

/**
 * The curves of {@link RationalQuadratic} or their inverses, [value | ln slope]. In double within: a number takes many
 * steps from its parameters to its bin, and the round trip shows every digit lost on the way.
 */
final class SplineOp extends Op {
    private final double bound;
    private final SplineCurve curve;
    private final int m;
    private final int stride;

    /** The number at work, where its value is in the result, and where its first parameter is. */
    private int i;

    private int value;
    private int parameters;

    SplineOp(RationalQuadratic spline, boolean inverse, Tensor x, Tensor h) {
        super(x, h);
        bound = spline.bound();
        m = x.cols();
        stride = h.cols();
        curve = new SplineCurve(spline, m, inverse);
    }

    private void begin(int r, int c) {
        i = r * m + c;
        value = 2 * r * m + c;
        parameters = r * stride + c;
    }

    private boolean isInside(float x) {
        return Math.abs(x) < bound;
    }

    @Override
    Runnable forward(Tensor out) {
        Floats x = arguments.get(0).floats();
        Floats h = arguments.get(1).floats();
        Floats y = out.floats();
        return () -> {
            for (int r = 0; r < out.rows(); r++) {
                for (int c = 0; c < m; c++) {
                    begin(r, c);
                    forward(x.get(i), h, y);
                }
            }
        };
    }

    private void forward(float x, Floats h, Floats y) {
        if (isInside(x)) {
            curve.find(i, x, h, parameters);
            y.set(value, (float) curve.value());
            y.set(value + m, (float) curve.logSlope());
        } else {
            y.set(value, x);
            y.set(value + m, 0f);
        }
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        Tensor h = arguments.get(1);
        Floats dy = pass.of(out);
        Into dx = pass.wants(x) ? pass.into(x) : null;
        Into dh = pass.wants(h) ? pass.into(h) : null;
        Floats at = x.floats();
        Floats from = h.floats();
        curve.remember(x.size());
        pass.then(() -> {
            for (int r = 0; r < out.rows(); r++) {
                for (int c = 0; c < m; c++) {
                    begin(r, c);
                    float d = isInside(at.get(i)) ? inside(at.get(i), from, dy, dh) : outside(dy, dh);
                    if (dx != null) {
                        dx.put(d, i);
                    }
                }
            }
        });
    }

    /** Writes the gradients of a number's parameters and returns that of the number. */
    private float inside(float x, Floats h, Floats dy, Into dh) {
        curve.findAgain(i, x, h, parameters);
        double d = curve.backward(dy.get(value), dy.get(value + m));
        if (dh != null) {
            curve.parameters(h, dh, parameters);
        }
        return (float) d;
    }

    private float outside(Floats dy, Into dh) {
        if (dh != null) {
            curve.noParameters(dh, parameters);
        }
        return dy.get(value);
    }
}
