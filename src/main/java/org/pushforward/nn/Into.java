package org.pushforward.nn;

import jdk.incubator.vector.FloatVector;

/**
 * Where a contribution to a gradient goes: the first one is written, later ones are added.
 *
 * @param floats the gradient
 * @param add whether something is there already
 */
record Into(Floats floats, boolean add) {
    void put(FloatVector v, int i) {
        floats.store(add ? floats.load(i).add(v) : v, i);
    }

    /** The first n of x. */
    void put(Floats x, int n) {
        for (int i = 0; i < n; i += Floats.LANES) {
            put(x.load(i), i);
        }
    }

    void put(float v, int i) {
        floats.set(i, add ? floats.get(i) + v : v);
    }
}
