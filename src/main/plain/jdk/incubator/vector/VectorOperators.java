package jdk.incubator.vector;

/** The operators that are passed as arguments. */
public final class VectorOperators {
    public static final Binary LSHL = Operator.LSHL;
    public static final Binary ASHR = Operator.ASHR;
    public static final Binary LSHR = Operator.LSHR;
    public static final Comparison EQ = Operator.EQ;
    public static final Comparison NE = Operator.NE;
    public static final Comparison LT = Operator.LT;
    public static final Comparison LE = Operator.LE;
    public static final Comparison GT = Operator.GT;
    public static final Comparison GE = Operator.GE;

    private VectorOperators() {}

    /** An operator of two numbers. */
    public interface Binary {}

    /** A comparison of two numbers. */
    public interface Comparison {}

    enum Operator implements Binary, Comparison {
        LSHL,
        ASHR,
        LSHR,
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE
    }

    static boolean compare(Comparison operator, float a, float b) {
        return switch ((Operator) operator) {
            case EQ -> a == b;
            case NE -> a != b;
            case LT -> a < b;
            case LE -> a <= b;
            case GT -> a > b;
            case GE -> a >= b;
            default -> throw new IllegalArgumentException(operator + " does not compare");
        };
    }
}
