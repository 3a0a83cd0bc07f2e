package org.pushforward.bijector;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A coupling layer: a part u of z is copied, and scales and shifts the rest.
 *
 * <p>x_i = z_i where i is copied, x_i = β_i·z_i + γ_i where it is moved, with β = exp(F(u)) and γ = H(u). F and H may be any functions:
 * the inverse z_i = (x_i - γ_i)/β_i asks them again about the same u, for u was copied, and never undoes them. With the copied
 * coordinates first, J = (I 0; * diag(β)), so log det J = Σ F_i(u) whatever stands at *. With F = 0 the layer is
 * additive and keeps volume.
 *
 * <p>Sources: L. Dinh, D. Krueger and Y. Bengio, "NICE: Non-linear independent components estimation", 2015 (additive); L.
 * Dinh, J. Sohl-Dickstein and S. Bengio, "Density estimation using Real NVP", 2017 (affine).
 *
 * @param mask which coordinates are copied
 * @param f F, from shape [copied] to log β of shape [moved]
 * @param h H, from shape [copied] to γ of shape [moved]
 */
public record Coupling(Mask mask, UnaryOperator<double[]> f, UnaryOperator<double[]> h) implements Bijector {

    /** What F and H of nothing would be: 0 for every moved coordinate. */
    public static UnaryOperator<double[]> none(Mask mask) {
        return u -> new double[mask.moves().length];
    }

    @Override
    public int dims() {
        return mask.dims();
    }

    /** β = exp(F(u)), never 0; shape [moved]. The point may be z or x: their copied parts are the same. */
    public double[] beta(double[] point) {
        double[] beta = f.apply(mask.part(point));
        for (int k = 0; k < beta.length; k++) {
            beta[k] = Math.exp(beta[k]);
        }
        return beta;
    }

    /** γ = H(u); shape [moved]. The point may be z or x. */
    public double[] gamma(double[] point) {
        return h.apply(mask.part(point));
    }

    @Override
    public double[] forward(double[] z) {
        double[] beta = beta(z);
        double[] gamma = gamma(z);
        double[] x = z.clone();
        for (int k = 0; k < beta.length; k++) {
            int i = mask.moves()[k];
            x[i] = beta[k] * z[i] + gamma[k];
        }
        return x;
    }

    @Override
    public double[] inverse(double[] x) {
        double[] beta = beta(x);
        double[] gamma = gamma(x);
        double[] z = x.clone();
        for (int k = 0; k < beta.length; k++) {
            int i = mask.moves()[k];
            z[i] = (x[i] - gamma[k]) / beta[k];
        }
        return z;
    }

    @Override
    public double forwardLogDetJacobian(double[] z) {
        return Arrays.stream(f.apply(mask.part(z))).sum();
    }
}
