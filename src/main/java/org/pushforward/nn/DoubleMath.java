package org.pushforward.nn;

/**
 * exp, log and their relatives in double, one number at a time, for kernels that cannot work in vectors. As in
 * {@link Approx} only operations that are exact by the floating-point standard, so the bits are the same always; error
 * below 1e-12.
 */
final class DoubleMath {
    private static final double LOG2_E = 1 / StrictMath.log(2);
    /** ln 2 in two parts: the first has few bits, so n · LN2_HIGH is exact. */
    private static final double LN2_HIGH = 0.693147180369123816490;

    private static final double LN2_LOW = 1.90821492927058770002e-10;
    /** 1.5 · 2⁵²: adding it rounds to an integer and leaves that integer in the low bits. */
    private static final double ROUND = 6755399441055744.0;

    private static final long ROUND_BITS = Double.doubleToRawLongBits(ROUND);
    private static final long SQRT_HALF_BITS = Double.doubleToRawLongBits(Math.sqrt(0.5));

    private DoubleMath() {}

    /** eˣ = 2ⁿ eʳ, |r| ≤ ½ ln 2; 0 below -700, infinite above 700. */
    static double exp(double x) {
        if (!(Math.abs(x) <= 700)) {
            return x < 0 ? 0 : x > 0 ? Double.POSITIVE_INFINITY : x;
        }
        double rounded = x * LOG2_E + ROUND;
        double n = rounded - ROUND;
        double r = x - n * LN2_HIGH - n * LN2_LOW;
        double p = 1 / 40320.0 + r * (1 / 362880.0 + r * (1 / 3628800.0));
        p = 1 / 120.0 + r * (1 / 720.0 + r * (1 / 5040.0 + r * p));
        p = 1 + r * (1 + r * (0.5 + r * (1 / 6.0 + r * (1 / 24.0 + r * p))));
        return p * Double.longBitsToDouble(Double.doubleToRawLongBits(rounded) - ROUND_BITS + 1023 << 52);
    }

    /** ln x = n ln 2 + ln m, √½ ≤ m < √2, of a normal positive number. */
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long n = bits - SQRT_HALF_BITS >> 52;
        double m = Double.longBitsToDouble(bits - (n << 52));
        double s = (m - 1) / (m + 1);
        double q = s * s;
        double p = 2 / 9.0 + q * (2 / 11.0 + q * (2 / 13.0 + q * (2 / 15.0)));
        p = 2 + q * (2 / 3.0 + q * (2 / 5.0 + q * (2 / 7.0 + q * p)));
        return n * LN2_HIGH + (n * LN2_LOW + s * p);
    }

    /** ln(1 + eˣ). */
    static double softplus(double x) {
        return Math.max(x, 0) + log(1 + exp(-Math.abs(x)));
    }

    /** 1 / (1 + e⁻ˣ). */
    static double sigmoid(double x) {
        return 1 / (1 + exp(-x));
    }
}
