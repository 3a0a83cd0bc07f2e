package jdk.incubator.vector;

/**
 * What all vectors are.
 *
 * @param <E> the kind of number
 */
public abstract class Vector<E> {}
