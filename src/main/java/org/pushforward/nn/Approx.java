package org.pushforward.nn;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * exp, log and their relatives on vectors, from operations that are exact by the floating-point standard.
 *
 * <p>The vector module's own EXP, LOG and TANH give other bits in the interpreter than in compiled code, so a run would
 * depend on when the compiler came; these give the same bits always. Relative error below 2e-6.
 *
 * <p>Constants are vectors made beforehand: the compiler gives up inlining a loop of more than some forty vector
 * operations, and a loop that is not inlined makes garbage.
 */
final class Approx {
    static final FloatVector ZERO = constant(0);
    static final FloatVector HALF = constant(0.5);
    static final FloatVector ONE = constant(1);
    static final FloatVector TWO = constant(2);

    private static final FloatVector LOG2_E = constant(1 / Math.log(2));
    /** ln 2 in two parts: the first has few bits, so n · LN2_HIGH is exact. */
    private static final FloatVector LN2_HIGH = constant(0.693359375);

    private static final FloatVector LN2_LOW = constant(Math.log(2) - 0.693359375);
    private static final FloatVector MINUS_LN2_HIGH = LN2_HIGH.neg();
    private static final FloatVector MINUS_LN2_LOW = LN2_LOW.neg();
    /** 1.5 · 2²³: adding it rounds to an integer and leaves that integer in the low bits. */
    private static final FloatVector ROUND = constant(12582912);

    private static final IntVector ROUND_BITS = ROUND.reinterpretAsInts();
    private static final FloatVector LARGEST = constant(89);
    private static final FloatVector SMALLEST = constant(-86.6);
    private static final FloatVector TANH_LARGEST = constant(20);
    private static final FloatVector TANH_SMALLEST = constant(-20);
    private static final IntVector HALF_BITS = ROUND_BITS.broadcast(126);
    private static final IntVector SQRT_HALF_BITS = constant(Math.sqrt(0.5)).reinterpretAsInts();
    private static final FloatVector INFINITY = constant(Double.POSITIVE_INFINITY);
    private static final FloatVector MINUS_INFINITY = constant(Double.NEGATIVE_INFINITY);
    private static final FloatVector UNDEFINED = constant(Double.NaN);
    private static final FloatVector SMALLEST_NORMAL = constant(Float.MIN_NORMAL);
    private static final FloatVector SMALLEST_POSITIVE = constant(Float.MIN_VALUE);
    private static final FloatVector TWO_TO_23 = constant(8388608);
    private static final FloatVector TWENTY_THREE = constant(23);

    private static final FloatVector FACT3 = constant(1.0 / 6);
    private static final FloatVector FACT4 = constant(1.0 / 24);
    private static final FloatVector FACT5 = constant(1.0 / 120);
    private static final FloatVector FACT6 = constant(1.0 / 720);

    private static final FloatVector ODD3 = constant(2.0 / 3);
    private static final FloatVector ODD5 = constant(2.0 / 5);
    private static final FloatVector ODD7 = constant(2.0 / 7);
    private static final FloatVector ODD9 = constant(2.0 / 9);
    private static final FloatVector ODD11 = constant(2.0 / 11);
    private static final FloatVector ODD13 = constant(2.0 / 13);

    private Approx() {}

    static FloatVector constant(double value) {
        return FloatVector.broadcast(Lanes.SPECIES, (float) value);
    }

    /** r = x - n ln 2, |r| ≤ ½ ln 2. */
    private static FloatVector remainder(FloatVector x, FloatVector n) {
        return n.fma(MINUS_LN2_LOW, n.fma(MINUS_LN2_HIGH, x));
    }

    /** eʳ - 1 = r + r²/2! + ... + r⁶/6! for |r| ≤ ½ ln 2. */
    private static FloatVector expm1Near0(FloatVector r) {
        FloatVector p = r.fma(FACT6, FACT5).fma(r, FACT4).fma(r, FACT3).fma(r, HALF);
        return p.fma(r.mul(r), r);
    }

    /** 2ⁿ⁻¹ from n + ROUND, by writing the exponent's bits. */
    private static FloatVector halfPower(FloatVector rounded) {
        return rounded.reinterpretAsInts().add(HALF_BITS).lanewise(LSHL, 23).reinterpretAsFloats();
    }

    /** eˣ = 2ⁿ eʳ; 0 below -86.6, infinite above 88.72. */
    static FloatVector exp(FloatVector x) {
        var small = x.compare(LT, SMALLEST);
        FloatVector t = x.blend(LARGEST, x.compare(GT, LARGEST)).blend(SMALLEST, small);
        FloatVector rounded = t.fma(LOG2_E, ROUND);
        FloatVector r = remainder(t, rounded.sub(ROUND));
        // by two factors, because 2¹²⁸ alone is no float
        FloatVector y = expm1Near0(r).add(ONE).mul(halfPower(rounded)).mul(TWO);
        return y.blend(ZERO, small);
    }

    /** ln x = n ln 2 + ln m, √½ ≤ m < √2; minus infinity at 0, not a number below. */
    static FloatVector log(FloatVector x) {
        var tiny = x.compare(LT, SMALLEST_NORMAL);
        IntVector bits = x.blend(x.mul(TWO_TO_23), tiny).reinterpretAsInts();
        IntVector n = bits.sub(SQRT_HALF_BITS).lanewise(ASHR, 23);
        FloatVector m = bits.sub(n.lanewise(LSHL, 23)).reinterpretAsFloats();
        FloatVector e = n.add(ROUND_BITS).reinterpretAsFloats().sub(ROUND);
        e = e.blend(e.sub(TWENTY_THREE), tiny);
        FloatVector s = m.sub(ONE).div(m.add(ONE));
        return edges(x, e.fma(LN2_HIGH, e.fma(LN2_LOW, twiceAtanh(s))));
    }

    /** ln at 0, below 0 and at infinity; what is undefined stays so. */
    private static FloatVector edges(FloatVector x, FloatVector y) {
        FloatVector inside = y.blend(MINUS_INFINITY, x.compare(LT, SMALLEST_POSITIVE));
        return inside.blend(UNDEFINED, x.compare(LT, ZERO))
                .blend(x, x.compare(LT, INFINITY).not());
    }

    /** ln((1+s)/(1-s)) = 2(s + s³/3 + s⁵/5 + ...), here for |s| ≤ 0.172. */
    private static FloatVector twiceAtanh(FloatVector s) {
        FloatVector q = s.mul(s);
        FloatVector p = q.fma(ODD9, ODD7).fma(q, ODD5).fma(q, ODD3);
        return p.fma(q.mul(s), s.add(s));
    }

    /** ln(1 + e) for 0 ≤ e ≤ 1, exact in the small too: the same series at s = e/(2+e) ≤ 1/3. */
    static FloatVector log1p(FloatVector e) {
        FloatVector s = e.div(e.add(TWO));
        FloatVector q = s.mul(s);
        FloatVector p =
                q.fma(ODD13, ODD11).fma(q, ODD9).fma(q, ODD7).fma(q, ODD5).fma(q, ODD3);
        return p.fma(q.mul(s), s.add(s));
    }

    /** tanh x = u / (u + 2) with u = e²ˣ - 1, which keeps its digits near 0. */
    static FloatVector tanh(FloatVector x) {
        FloatVector t = x.add(x);
        t = t.blend(TANH_LARGEST, t.compare(GT, TANH_LARGEST)).blend(TANH_SMALLEST, t.compare(LT, TANH_SMALLEST));
        FloatVector rounded = t.fma(LOG2_E, ROUND);
        FloatVector r = remainder(t, rounded.sub(ROUND));
        FloatVector power = halfPower(rounded).mul(TWO);
        FloatVector u = power.fma(expm1Near0(r), power.sub(ONE));
        return u.div(u.add(TWO));
    }

    /** σ(x) = 1 / (1 + e⁻ˣ). */
    static FloatVector sigmoid(FloatVector x) {
        return ONE.div(exp(x.neg()).add(ONE));
    }

    /**
     * y = e^-|x|, the first of two loops for ln(1 + eˣ) = max(x, 0) + ln(1 + e^-|x|): one would be too long to inline.
     */
    static void expOfMinusAbs(Floats x, Floats y, int n) {
        for (int i = 0; i < n; i += Floats.LANES) {
            y.store(exp(x.load(i).abs().neg()), i);
        }
    }

    /** max(x, 0), undefined staying undefined. */
    static FloatVector positive(FloatVector x) {
        return x.blend(ZERO, x.compare(LT, ZERO));
    }
}
