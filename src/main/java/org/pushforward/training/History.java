package org.pushforward.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects curves in bounded memory: when it is full, every second point goes and from then on only every second step
 * is kept. Each point is the mean over the steps it stands for, so that thinning smooths and never aliases.
 */
public final class History {
    private static final int CAPACITY = 1024;

    private final List<String> names;
    private final long[] steps = new long[CAPACITY];
    private final float[][] values;
    private final double[] sums;
    private int size;
    private long stride = 1;
    private long pending;

    /** @param names one for each curve */
    public History(List<String> names) {
        this.names = List.copyOf(names);
        values = new float[names.size()][CAPACITY];
        sums = new double[names.size()];
    }

    /** @param now the values of all curves after this step */
    public void add(long step, double[] now) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += now[c];
        }
        if (++pending < stride) {
            return;
        }
        if (size == CAPACITY) {
            thin();
        }
        steps[size] = step;
        for (int c = 0; c < sums.length; c++) {
            values[c][size] = (float) (sums[c] / pending);
            sums[c] = 0;
        }
        size++;
        pending = 0;
    }

    /** The points so far, fresh. */
    public Curves curves() {
        return first(size);
    }

    /** The points up to a step, fresh. */
    public Curves curves(long upTo) {
        return first(until(upTo));
    }

    /** The whole state, fresh, so that {@link #restore} goes on with the same points. */
    Checkpoint state() {
        Map<String, Object> parts = new HashMap<>();
        parts.put("steps", Arrays.copyOf(steps, size));
        parts.put("pace", new long[] {stride, pending});
        parts.put("sums", sums.clone());
        for (int c = 0; c < values.length; c++) {
            parts.put("curve." + names.get(c), Arrays.copyOf(values[c], size));
        }
        return new Checkpoint(parts);
    }

    /**
     * Takes over the points of another history; from none at all it begins anew.
     *
     * @throws CheckpointException if they are not of these curves
     */
    void restore(Checkpoint state) {
        if (state.parts().isEmpty()) {
            return;
        }
        long[] taken = state.longs("steps");
        long[] pace = state.longs("pace");
        double[] summed = state.doubles("sums");
        if (taken.length > CAPACITY || pace.length != 2 || summed.length != sums.length) {
            throw new CheckpointException("the curves are not of this run");
        }
        for (int c = 0; c < values.length; c++) {
            float[] curve = state.floats("curve." + names.get(c), taken.length);
            System.arraycopy(curve, 0, values[c], 0, curve.length);
        }
        System.arraycopy(taken, 0, steps, 0, taken.length);
        System.arraycopy(summed, 0, sums, 0, sums.length);
        size = taken.length;
        stride = pace[0];
        pending = pace[1];
    }

    /** Forgets all after a step, so that a run can go on from there another way. */
    public void cut(long upTo) {
        size = until(upTo);
        pending = 0;
        Arrays.fill(sums, 0);
    }

    private int until(long step) {
        int found = Arrays.binarySearch(steps, 0, size, step);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private Curves first(int points) {
        float[][] copy = new float[values.length][];
        for (int c = 0; c < copy.length; c++) {
            copy[c] = Arrays.copyOf(values[c], points);
        }
        return new Curves(names, Arrays.copyOf(steps, points), copy);
    }

    private void thin() {
        size /= 2;
        for (int i = 0; i < size; i++) {
            steps[i] = steps[2 * i + 1];
            for (float[] curve : values) {
                curve[i] = (curve[2 * i] + curve[2 * i + 1]) / 2;
            }
        }
        stride *= 2;
    }
}
