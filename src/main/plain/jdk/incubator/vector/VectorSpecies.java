package jdk.incubator.vector;

/**
 * The shape of a vector.
 *
 * @param <E> the kind of number
 */
public interface VectorSpecies<E> {
    /** Numbers in one vector. */
    int length();
}
