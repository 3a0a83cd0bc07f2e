package org.pushforward.nn;

/**
 * The curves of {@link RationalQuadratic} or their inverses, [value | ln slope]. In double within: a number takes many
 * steps from its parameters to its bin, and the round trip shows every digit lost on the way.
 */
final class SplineOp extends Op {
    private final RationalQuadratic spline;
    private final SplineCurve curve;
    private final int m;

    SplineOp(RationalQuadratic spline, boolean inverse, Tensor x, Tensor h) {
        super(x, h);
        this.spline = spline;
        m = x.cols();
        curve = new SplineCurve(spline, m, inverse);
    }

    private boolean isInside(float x) {
        return Math.abs(x) < spline.bound();
    }

    /** Where the value of number i is in the result; its log-slope is m further. */
    private int valueOf(int i) {
        return i / m * 2 * m + i % m;
    }

    /** Where number i's first parameter is; the next one is m further. */
    private int parametersOf(int i) {
        return i / m * spline.parameters() * m + i % m;
    }

    @Override
    Runnable forward(Tensor out) {
        Tensor x = arguments.get(0);
        Floats from = x.floats();
        Floats h = arguments.get(1).floats();
        Floats y = out.floats();
        return () -> {
            for (int i = 0; i < x.size(); i++) {
                float at = from.get(i);
                if (isInside(at)) {
                    curve.find(at, h, parametersOf(i));
                    y.set(valueOf(i), (float) curve.value());
                    y.set(valueOf(i) + m, (float) curve.logSlope());
                } else {
                    y.set(valueOf(i), at);
                    y.set(valueOf(i) + m, 0f);
                }
            }
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        Tensor h = arguments.get(1);
        Floats dy = pass.of(out);
        Into dx = pass.wants(x) ? pass.into(x) : null;
        Into dh = pass.wants(h) ? pass.into(h) : null;
        pass.then(() -> {
            for (int i = 0; i < x.size(); i++) {
                float d = back(i, dy, dh);
                if (dx != null) {
                    dx.put(d, i);
                }
            }
        });
    }

    /** Writes the gradients of number i's parameters and returns that of the number. */
    private float back(int i, Floats dy, Into dh) {
        float x = arguments.get(0).floats().get(i);
        Floats h = arguments.get(1).floats();
        float dValue = dy.get(valueOf(i));
        int at = parametersOf(i);
        if (!isInside(x)) {
            if (dh != null) {
                curve.noParameters(dh, at);
            }
            return dValue;
        }
        curve.find(x, h, at);
        double d = curve.backward(dValue, dy.get(valueOf(i) + m));
        if (dh != null) {
            curve.parameters(h, dh, at);
        }
        return (float) d;
    }
}
