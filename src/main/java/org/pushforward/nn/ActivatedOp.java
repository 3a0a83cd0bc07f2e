package org.pushforward.nn;

/** y = f(h) with h linear in a weight: keeps h where the backward pass finds what it needs. */
abstract class ActivatedOp extends Op {
    /** Null for none. */
    final Pointwise f;

    private Floats preactivation;

    ActivatedOp(Pointwise f, Tensor... arguments) {
        super(arguments);
        this.f = f;
    }

    /** Where h is kept: in y itself when the activation's derivative can be told from y. */
    final Floats preactivation(Tensor out) {
        if (f == null || f.needsOnlyOutput()) {
            return out.floats();
        }
        if (preactivation == null) {
            preactivation = out.graph().allocate(out.size());
        }
        return preactivation;
    }
}
