package org.pushforward.nn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The backward half of a step while it is being recorded: who wants a gradient, where it is, and the kernels so far. */
final class Backward {
    private final Set<Tensor> wanted = new HashSet<>();
    private final Set<Tensor> written = new HashSet<>();
    private final Map<Tensor, Floats> targets;
    private final Map<Tensor, Floats> places = new HashMap<>();
    private final Scratch scratch;
    private final List<Runnable> kernels = new ArrayList<>();

    /**
     * @param path the tensors the loss depends on, arguments before results
     * @param targets where the gradients that are asked for go
     * @param scratch where the others are worked out
     */
    Backward(List<Tensor> path, Map<Tensor, Floats> targets, Scratch scratch) {
        this.targets = targets;
        this.scratch = scratch;
        for (Tensor t : path) {
            boolean carries = t.op() != null && t.op().arguments.stream().anyMatch(wanted::contains);
            if (targets.containsKey(t) || carries) {
                wanted.add(t);
            }
        }
    }

    boolean wants(Tensor t) {
        return wanted.contains(t);
    }

    /** The whole gradient of a tensor whose consumers have all added theirs. Its op may overwrite it. */
    Floats of(Tensor t) {
        Floats target = targets.get(t);
        return target == null ? places.computeIfAbsent(t, p -> scratch.take(p.size())) : target;
    }

    /** Where the next contribution to the gradient of {@code t} goes. */
    Into into(Tensor t) {
        return new Into(of(t), !written.add(t));
    }

    /** The same for an op that adds to parts of the gradient only: what nobody has written is cleared first. */
    Into sumInto(Tensor t) {
        Into into = into(t);
        if (!into.add()) {
            then(() -> into.floats().fill(0f));
        }
        return new Into(into.floats(), true);
    }

    void then(Runnable kernel) {
        kernels.add(kernel);
    }

    /** The kernels from the loss down; targets that the loss does not depend on get zeros. */
    List<Runnable> record(Tensor loss, List<Tensor> path) {
        Into seed = into(loss);
        then(() -> seed.floats().set(0, 1f));
        for (int i = path.size() - 1; i >= 0; i--) {
            Tensor t = path.get(i);
            if (t.op() != null
                    && written.contains(t)
                    && t.op().arguments.stream().anyMatch(this::wants)) {
                protect(t);
                t.op().backward(t, this);
                release(t);
            }
        }
        targets.forEach((t, gradient) -> {
            if (!written.contains(t)) {
                then(() -> gradient.fill(0f));
            }
        });
        return kernels;
    }

    /** What has been carried on is needed no more, so later gradients may take its place. */
    private void release(Tensor t) {
        Floats place = places.remove(t);
        if (place != null) {
            scratch.give(place);
        }
    }

    /** An op may overwrite the gradient it reads, so one that is asked for is worked on in a copy. */
    private void protect(Tensor t) {
        Floats target = targets.remove(t);
        if (target != null) {
            Floats work = of(t);
            Into copy = new Into(work, false);
            then(() -> copy.put(target, t.size()));
        }
    }
}
