package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import org.pushforward.nn.Pointwise.Unary;
import org.pushforward.nn.Pointwise.Values;

/**
 * The loops over an element-wise function, written once for all of them. Only copies of this class are ever used, one
 * for each function: see {@link PointwiseKernel#of}.
 */
final class PointwiseLoop implements PointwiseKernel {
    private final Pointwise f;

    PointwiseLoop(Pointwise f) {
        this.f = f;
    }

    @Override
    public void prepare(Values v) {
        f.prepare(v);
    }

    @Override
    public void forward(Values v) {
        Floats y = v.y();
        for (int i = 0; i < v.n(); i += LANES) {
            y.store(f.value(v, i), i);
        }
    }

    @Override
    public void forward(Values v, Floats bias) {
        Unary unary = (Unary) f;
        Floats y = v.y();
        int cols = bias.length();
        for (int row = 0; row < v.n(); row += cols) {
            for (int c = 0; c < cols; c += LANES) {
                y.store(unary.of(v.a(row + c).add(bias.load(c))), row + c);
            }
        }
    }

    @Override
    public void backward(int k, Values v, Floats dy, Into d) {
        for (int i = 0; i < v.n(); i += LANES) {
            d.put(f.gradient(k, v, i, dy.load(i)), i);
        }
    }
}
