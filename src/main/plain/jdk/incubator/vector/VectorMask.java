package jdk.incubator.vector;

/**
 * The answer to a comparison.
 *
 * @param <E> the kind of number that was compared
 */
public final class VectorMask<E> {
    final boolean set;

    VectorMask(boolean set) {
        this.set = set;
    }

    public VectorMask<E> not() {
        return new VectorMask<>(!set);
    }

    public VectorMask<E> and(VectorMask<E> other) {
        return new VectorMask<>(set && other.set);
    }

    public VectorMask<E> or(VectorMask<E> other) {
        return new VectorMask<>(set || other.set);
    }
}
