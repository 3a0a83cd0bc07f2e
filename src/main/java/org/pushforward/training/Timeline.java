package org.pushforward.training;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pushforward.parameter.Values;

/**
 * What it takes to come back to any moment of a run: the whole state at some steps, and every change of a live
 * parameter with its moment. From a keyframe on, the same phases with the same changes lead to the same bits.
 *
 * <p>Keyframes hold at most {@link #MOST_BYTES}; when they would hold more, every second one goes and later ones are
 * taken half as often.
 */
final class Timeline {
    /** 256 MiB: a thousand keyframes of a small net on 2-D data, thirty of a net for digits. */
    static final long MOST_BYTES = 256L << 20;

    /** A keyframe after every step, for those who want to be sure. */
    static final long EVERY_STEP = 0;

    private static final long SPACING_NANOS = 100_000_000L;
    /** Taking a keyframe may cost this part of the time. */
    private static final long SHARE = 40;

    private final NavigableMap<Long, Checkpoint> keyframes = new TreeMap<>();
    private final NavigableMap<Moment, List<Values>> changes = new TreeMap<>();
    private final Values start;
    private final long mostBytes;
    private long bytes;
    private long spacing;
    private long lastCost;

    /** Between the phases of a run. */
    record Moment(long step, int phase) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            int steps = Long.compare(step, other.step);
            return steps != 0 ? steps : Integer.compare(phase, other.phase);
        }
    }

    /**
     * @param start the values at the run's beginning
     * @param mostBytes what all keyframes together may hold
     * @param spacing nanoseconds of steps from one keyframe to the next, or {@link #EVERY_STEP}
     */
    Timeline(Values start, long mostBytes, long spacing) {
        this.spacing = spacing;
        this.start = start;
        this.mostBytes = mostBytes;
    }

    static Timeline from(Values start) {
        return new Timeline(start, MOST_BYTES, SPACING_NANOS);
    }

    /** One whose keyframes are taken when somebody says so, never by the clock. */
    static Timeline unclocked(Values start) {
        return new Timeline(start, MOST_BYTES, Long.MAX_VALUE);
    }

    /** Takes over a run that was recorded; its keyframe at the beginning is made by its trainer. */
    Timeline with(Recording run) {
        Timeline timeline = this;
        run.changes()
                .forEach(change -> timeline.changes
                        .computeIfAbsent(new Moment(change.step(), change.phase()), m -> new ArrayList<>())
                        .add(change.values()));
        run.keyframes().forEach((step, state) -> keep(step, state, 0));
        Recording.Present present = run.present();
        if (at(new Moment(present.step(), 0)).isEmpty()) {
            keep(present.step(), present.state(), 0);
        }
        return this;
    }

    /** A copy of all, with what the timeline does not know. */
    Recording record(Checkpoint curves, long head, Recording.Present present) {
        List<Recording.Change> all = new ArrayList<>();
        changes.forEach((moment, here) ->
                here.forEach(values -> all.add(new Recording.Change(moment.step(), moment.phase(), values))));
        return new Recording(start, first(), all, keyframes, curves, head, present);
    }

    /** The earliest step that can be reached. */
    long first() {
        return keyframes.firstKey();
    }

    /** The values in force when a moment is reached, before any change made there. */
    Values reaching(Moment moment) {
        Map.Entry<Moment, List<Values>> last = changes.lowerEntry(moment);
        return last == null ? start : last.getValue().get(last.getValue().size() - 1);
    }

    /** The changes made at this very moment, in their order. */
    List<Values> at(Moment moment) {
        return changes.getOrDefault(moment, List.of());
    }

    /**
     * New values at a moment, after the first {@code kept} changes that were made there. What lies later is forgotten: a
     * new branch begins.
     */
    void change(Moment moment, int kept, Values values) {
        cut(moment);
        List<Values> here = changes.computeIfAbsent(moment, m -> new ArrayList<>());
        here.subList(kept, here.size()).clear();
        here.add(values);
    }

    private void cut(Moment moment) {
        changes.tailMap(moment, false).clear();
        // a keyframe lies before the first phase of its step, so the one at the moment's step belongs to both branches
        Iterator<Checkpoint> later =
                keyframes.tailMap(moment.step(), false).values().iterator();
        while (later.hasNext()) {
            bytes -= size(later.next());
            later.remove();
        }
    }

    /** The last keyframe at or before a step. */
    Map.Entry<Long, Checkpoint> before(long step) {
        return keyframes.floorEntry(step);
    }

    /** Whether a keyframe is worth its time after so many nanoseconds of steps since the last. */
    boolean keyframeDue(long step, long nanosSinceLast) {
        return (keyframes.isEmpty() || step > keyframes.lastKey())
                && (spacing == EVERY_STEP || nanosSinceLast >= Math.max(spacing, SHARE * lastCost));
    }

    /** Keeps the state after so many whole steps, before any change made there. */
    void keep(long step, Checkpoint state, long costNanos) {
        if (keyframes.putIfAbsent(step, state) == null) {
            bytes += size(state);
            lastCost = costNanos;
        }
        while (bytes > mostBytes && keyframes.size() > 2) {
            thin();
        }
    }

    private void thin() {
        boolean goes = false;
        for (Iterator<Map.Entry<Long, Checkpoint>> i = keyframes.entrySet().iterator(); i.hasNext(); goes = !goes) {
            Checkpoint state = i.next().getValue();
            if (goes) {
                bytes -= size(state);
                i.remove();
            }
        }
        spacing *= 2;
    }

    long bytes() {
        return bytes;
    }

    private static long size(Checkpoint state) {
        long size = 0;
        for (Object array : state.parts().values()) {
            int width = array instanceof byte[] ? 1 : array instanceof float[] ? Float.BYTES : Double.BYTES;
            size += (long) width * Array.getLength(array);
        }
        return size;
    }
}
