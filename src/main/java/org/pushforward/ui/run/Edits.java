package org.pushforward.ui.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.pushforward.experiment.RunSpec;

/**
 * What the user changed of a run, to be undone and redone: parameters, data and seed. Changes of the same things that
 * follow each other quickly, as in the drag of a slider, are one.
 */
public final class Edits {
    private static final long ONE_GESTURE_NANOS = 700_000_000L;
    private static final int MOST = 500;

    private final Supplier<RunSpec> present;
    private final Consumer<RunSpec> become;
    private final LongSupplier clock;
    private final Deque<RunSpec> undone = new ArrayDeque<>();
    private final Deque<RunSpec> done = new ArrayDeque<>();
    private Set<String> lastTouched = Set.of();
    private long lastTime;

    /**
     * @param present the run's specification
     * @param become gives it another, which is no edit
     * @param clock nanoseconds
     */
    Edits(Supplier<RunSpec> present, Consumer<RunSpec> become, LongSupplier clock) {
        this.present = present;
        this.become = become;
        this.clock = clock;
    }

    /** Notes an edit that leads from one specification to another. */
    void note(RunSpec before, RunSpec after) {
        if (before.equals(after)) {
            return;
        }
        Set<String> touched = touched(before, after);
        long now = clock.getAsLong();
        boolean sameGesture = !done.isEmpty() && touched.equals(lastTouched) && now - lastTime < ONE_GESTURE_NANOS;
        if (!sameGesture) {
            done.push(before);
        }
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        lastTouched = touched;
        lastTime = now;
    }

    private static Set<String> touched(RunSpec before, RunSpec after) {
        Set<String> touched = new HashSet<>(after.values().changedFrom(before.values()));
        if (!before.data().equals(after.data())) {
            touched.add("data:");
        }
        if (before.seed() != after.seed()) {
            touched.add("seed:");
        }
        return touched;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last edit back, if there is one. */
    public void undo() {
        move(done, undone);
    }

    /** Makes the edit again that was taken back last. */
    public void redo() {
        move(undone, done);
    }

    private void move(Deque<RunSpec> from, Deque<RunSpec> to) {
        if (!from.isEmpty()) {
            lastTouched = Set.of();
            to.push(present.get());
            become.accept(from.pop());
        }
    }
}
