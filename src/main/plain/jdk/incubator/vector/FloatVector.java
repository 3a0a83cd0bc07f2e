package jdk.incubator.vector;

import jdk.incubator.vector.VectorOperators.Comparison;

/** One float. */
public final class FloatVector extends FloatMemory {
    public static final VectorSpecies<Float> SPECIES_PREFERRED = () -> 1;

    final float lane;

    FloatVector(float lane) {
        this.lane = lane;
    }

    private static float of(Vector<Float> v) {
        return ((FloatVector) v).lane;
    }

    public static FloatVector zero(VectorSpecies<Float> species) {
        return new FloatVector(0f);
    }

    public static FloatVector broadcast(VectorSpecies<Float> species, float value) {
        return new FloatVector(value);
    }

    public static FloatVector fromArray(VectorSpecies<Float> species, float[] source, int at) {
        return new FloatVector(source[at]);
    }

    public void intoArray(float[] target, int at) {
        target[at] = lane;
    }

    @Override
    float lane() {
        return lane;
    }

    public FloatVector add(Vector<Float> v) {
        return new FloatVector(lane + of(v));
    }

    public FloatVector add(float v) {
        return new FloatVector(lane + v);
    }

    public FloatVector sub(Vector<Float> v) {
        return new FloatVector(lane - of(v));
    }

    public FloatVector sub(float v) {
        return new FloatVector(lane - v);
    }

    public FloatVector mul(Vector<Float> v) {
        return new FloatVector(lane * of(v));
    }

    public FloatVector mul(float v) {
        return new FloatVector(lane * v);
    }

    public FloatVector div(Vector<Float> v) {
        return new FloatVector(lane / of(v));
    }

    public FloatVector div(float v) {
        return new FloatVector(lane / v);
    }

    /** this · a + b, rounded once. */
    public FloatVector fma(Vector<Float> a, Vector<Float> b) {
        return new FloatVector(Math.fma(lane, of(a), of(b)));
    }

    public FloatVector min(Vector<Float> v) {
        return new FloatVector(Math.min(lane, of(v)));
    }

    public FloatVector max(Vector<Float> v) {
        return new FloatVector(Math.max(lane, of(v)));
    }

    public FloatVector neg() {
        return new FloatVector(-lane);
    }

    public FloatVector abs() {
        return new FloatVector(Math.abs(lane));
    }

    public FloatVector sqrt() {
        return new FloatVector((float) Math.sqrt(lane));
    }

    public VectorMask<Float> compare(Comparison operator, Vector<Float> v) {
        return new VectorMask<>(VectorOperators.compare(operator, lane, of(v)));
    }

    public VectorMask<Float> compare(Comparison operator, float v) {
        return new VectorMask<>(VectorOperators.compare(operator, lane, v));
    }

    /** v where the mask is set, this elsewhere. */
    public FloatVector blend(Vector<Float> v, VectorMask<Float> mask) {
        return mask.set ? (FloatVector) v : this;
    }

    public FloatVector blend(float v, VectorMask<Float> mask) {
        return mask.set ? new FloatVector(v) : this;
    }

    public IntVector reinterpretAsInts() {
        return new IntVector(Float.floatToRawIntBits(lane));
    }
}
