package jdk.incubator.vector;

import jdk.incubator.vector.VectorOperators.Binary;
import jdk.incubator.vector.VectorOperators.Operator;

/** One int. */
public final class IntVector extends Vector<Integer> {
    final int lane;

    IntVector(int lane) {
        this.lane = lane;
    }

    private static int of(Vector<Integer> v) {
        return ((IntVector) v).lane;
    }

    public IntVector broadcast(int value) {
        return new IntVector(value);
    }

    public IntVector add(Vector<Integer> v) {
        return new IntVector(lane + of(v));
    }

    public IntVector sub(Vector<Integer> v) {
        return new IntVector(lane - of(v));
    }

    public IntVector lanewise(Binary operator, int by) {
        return new IntVector(
                switch ((Operator) operator) {
                    case LSHL -> lane << by;
                    case ASHR -> lane >> by;
                    case LSHR -> lane >>> by;
                    default -> throw new IllegalArgumentException(operator + " does not shift");
                });
    }

    public FloatVector reinterpretAsFloats() {
        return new FloatVector(Float.intBitsToFloat(lane));
    }
}
