package org.pushforward.nn;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;

/**
 * exp, log and their relatives on vectors, from operations that are exact by the floating-point standard.
 *
 * <p>The vector module's own EXP, LOG and TANH give other bits in the interpreter than in compiled code, so a run would
 * depend on when the compiler came; these give the same bits always. Relative error below 2e-6.
 */
final class Approx {
    private static final float LOG2_E = 1.44269504f;
    /** ln 2 in two parts: the first has few bits, so n · LN2_HIGH is exact. */
    private static final float LN2_HIGH = 0.693359375f;

    private static final float LN2_LOW = -2.12194440e-4f;
    /** 1.5 · 2²³: adding it rounds to an integer and leaves that integer in the low bits. */
    private static final float ROUND = 12582912f;

    private static final float LARGEST = 89f;
    private static final float SMALLEST = -86.6f;
    private static final int ONE_BITS = 127;
    private static final int SQRT_HALF_BITS = 0x3F3504F3;

    private Approx() {}

    private static FloatVector constant(float value) {
        return FloatVector.broadcast(Lanes.SPECIES, value);
    }

    /** n of x = n ln 2 + r, still carrying {@link #ROUND}. */
    private static FloatVector rounded(FloatVector x) {
        return x.mul(LOG2_E).add(ROUND);
    }

    /** r = x - n ln 2, |r| ≤ ½ ln 2. */
    private static FloatVector remainder(FloatVector x, FloatVector n) {
        return n.fma(constant(-LN2_LOW), n.fma(constant(-LN2_HIGH), x));
    }

    /** eʳ - 1 = r + r²/2! + ... + r⁶/6! for |r| ≤ ½ ln 2. */
    private static FloatVector expm1Near0(FloatVector r) {
        FloatVector p = r.fma(constant(1f / 720), constant(1f / 120));
        p = p.fma(r, constant(1f / 24)).fma(r, constant(1f / 6)).fma(r, constant(0.5f));
        return p.fma(r.mul(r), r);
    }

    /** 2ⁿ⁻¹ from n + ROUND, by writing the exponent's bits. */
    private static FloatVector halfPower(FloatVector rounded) {
        return rounded.reinterpretAsInts().add(ONE_BITS - 1).lanewise(LSHL, 23).reinterpretAsFloats();
    }

    /** eˣ = 2ⁿ eʳ; 0 below -86.6, infinite above 88.72. */
    static FloatVector exp(FloatVector x) {
        FloatVector t = x.blend(LARGEST, x.compare(GT, LARGEST));
        t = t.blend(SMALLEST, x.compare(LT, SMALLEST));
        FloatVector rounded = rounded(t);
        FloatVector r = remainder(t, rounded.sub(ROUND));
        // by two factors, because 2¹²⁸ alone is no float
        FloatVector y = expm1Near0(r).add(1f).mul(halfPower(rounded)).mul(2f);
        return y.blend(0f, x.compare(LT, SMALLEST));
    }

    /** ln x = n ln 2 + ln m, √½ ≤ m < √2; minus infinity at 0, not a number below. */
    static FloatVector log(FloatVector x) {
        var tiny = x.compare(LT, Float.MIN_NORMAL);
        FloatVector scaled = x.blend(x.mul(8388608f), tiny);
        var bits = scaled.reinterpretAsInts();
        var n = bits.sub(SQRT_HALF_BITS).lanewise(ASHR, 23);
        FloatVector m = bits.sub(n.lanewise(LSHL, 23)).reinterpretAsFloats();
        FloatVector e = toFloat(n.reinterpretAsFloats());
        e = e.blend(e.sub(23f), tiny);
        FloatVector s = m.sub(1f).div(m.add(1f));
        FloatVector y = e.fma(constant(LN2_HIGH), e.fma(constant(LN2_LOW), twiceAtanh(s)));
        y = y.blend(Float.NEGATIVE_INFINITY, x.compare(LT, Float.MIN_VALUE));
        y = y.blend(Float.NaN, x.compare(LT, 0f));
        // an infinite or undefined x stays what it is
        return y.blend(x, x.compare(LT, Float.POSITIVE_INFINITY).not());
    }

    /** Small integers in the bits to floats, by the same trick backwards. */
    private static FloatVector toFloat(FloatVector integers) {
        return integers.reinterpretAsInts()
                .add(Float.floatToRawIntBits(ROUND))
                .reinterpretAsFloats()
                .sub(ROUND);
    }

    /** ln((1+s)/(1-s)) = 2(s + s³/3 + s⁵/5 + ...), here for |s| ≤ 0.172. */
    private static FloatVector twiceAtanh(FloatVector s) {
        FloatVector q = s.mul(s);
        FloatVector p = q.fma(constant(2f / 9), constant(2f / 7));
        p = p.fma(q, constant(2f / 5)).fma(q, constant(2f / 3));
        return p.fma(q.mul(s), s.add(s));
    }

    /** ln(1 + e) for 0 ≤ e ≤ 1, exact in the small too: the same series at s = e/(2+e) ≤ 1/3. */
    static FloatVector log1p(FloatVector e) {
        FloatVector s = e.div(e.add(2f));
        FloatVector q = s.mul(s);
        FloatVector p = q.fma(constant(2f / 13), constant(2f / 11));
        p = p.fma(q, constant(2f / 9)).fma(q, constant(2f / 7)).fma(q, constant(2f / 5));
        p = p.fma(q, constant(2f / 3));
        return p.fma(q.mul(s), s.add(s));
    }

    /** tanh x = u / (u + 2) with u = e²ˣ - 1, which keeps its digits near 0. */
    static FloatVector tanh(FloatVector x) {
        FloatVector t = x.add(x);
        t = t.blend(20f, t.compare(GT, 20f));
        t = t.blend(-20f, t.compare(LT, -20f));
        FloatVector rounded = rounded(t);
        FloatVector r = remainder(t, rounded.sub(ROUND));
        FloatVector power = halfPower(rounded).mul(2f);
        FloatVector u = power.fma(expm1Near0(r), power.sub(1f));
        return u.div(u.add(2f));
    }

    /** σ(x) = 1 / (1 + e⁻ˣ). */
    static FloatVector sigmoid(FloatVector x) {
        return constant(1f).div(exp(x.neg()).add(1f));
    }

    /** ln(1 + eˣ) = max(x, 0) + ln(1 + e^-|x|). */
    static FloatVector softplus(FloatVector x) {
        return positive(x).add(log1p(exp(x.abs().neg())));
    }

    /** max(x, 0), undefined staying undefined. */
    static FloatVector positive(FloatVector x) {
        return x.blend(0f, x.compare(LT, 0f));
    }
}
