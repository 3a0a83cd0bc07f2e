package org.pushforward.ui.owndata;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.pushforward.data.Points;
import org.pushforward.prob.Rng;

/**
 * What is drawn on the sheet, with its past: points, and on the line also a curve p(x) of any scale. Coordinates run from
 * -4 to 4; on the line y is a height from 0 to 1 that counts for the curve alone. No toolkit.
 */
final class Drawing {
    /** The sheet runs from minus this to this. */
    static final double REACH = 4;
    /** Points on a sheet. */
    static final int MOST = 20_000;
    /** Numbers that stand for a curve: its quantiles at equal steps. */
    static final int FROM_CURVE = 2_000;

    static final int BINS = 160;

    private static final int MOST_UNDONE = 100;
    private static final double LINE_JITTER = 0.02;

    private final int dims;
    private final Rng rng = new Rng(1).named("brush");
    private final Deque<Sketch> undone = new ArrayDeque<>();
    private final Deque<Sketch> done = new ArrayDeque<>();
    private float[] xy = new float[256];
    private int count;
    private double[] curve = new double[BINS];

    /** What the mouse does. */
    enum Tool {
        /** The height of the density. */
        CURVE(0, 0),
        /** Points along the stroke. */
        PEN(30, 0.16),
        /** Points around it. */
        SPRAY(80, 0.4),
        /** Takes away what is under it. */
        ERASER(0, 0);

        private final double perUnit;
        private final double deviation;

        /**
         * @param perUnit points along a stroke of length 1
         * @param deviation of the points, in widths of the brush
         */
        Tool(double perUnit, double deviation) {
            this.perUnit = perUnit;
            this.deviation = deviation;
        }
    }

    private record Sketch(float[] xy, int count, double[] curve) {}

    /** @param dims 1 for the line, 2 for the plane */
    Drawing(int dims) {
        this.dims = dims;
    }

    int dims() {
        return dims;
    }

    /** Begins a stroke: what follows is undone as one. */
    void begin() {
        undone.clear();
        done.push(sketch());
        if (done.size() > MOST_UNDONE) {
            done.removeLast();
        }
    }

    private Sketch sketch() {
        return new Sketch(Arrays.copyOf(xy, 2 * count), count, curve.clone());
    }

    /** @param width of the brush, in the sheet's units */
    void stroke(Tool tool, Piece piece, double width) {
        if (tool == Tool.CURVE) {
            raise(piece);
        } else if (tool == Tool.ERASER) {
            erase(piece, width / 2);
        } else {
            drop(tool, piece, width);
        }
    }

    /** Sets the curve between the piece's ends. */
    private void raise(Piece piece) {
        int from = bin(Math.min(piece.fromX(), piece.toX()));
        int to = bin(Math.max(piece.fromX(), piece.toX()));
        boolean forward = piece.fromX() <= piece.toX();
        for (int i = from; i <= to; i++) {
            double t = from == to ? 1 : (double) (i - from) / (to - from);
            double share = forward ? t : 1 - t;
            double height = piece.fromY() + share * (piece.toY() - piece.fromY());
            curve[i] = Math.max(0, Math.min(1, height));
        }
    }

    private static int bin(double x) {
        int i = (int) Math.floor((x + REACH) / (2 * REACH) * BINS);
        return Math.max(0, Math.min(BINS - 1, i));
    }

    private void drop(Tool tool, Piece piece, double width) {
        double expected = tool.perUnit * piece.length();
        int n = piece.length() == 0 ? (tool == Tool.SPRAY ? 8 : 1) : (int) Math.floor(expected + rng.nextDouble());
        double deviation = tool.deviation * width;
        for (int i = 0; i < n; i++) {
            double t = rng.nextDouble();
            double x = piece.fromX() + t * (piece.toX() - piece.fromX()) + deviation * rng.nextGaussian();
            double spread = dims == 1 ? LINE_JITTER : deviation;
            double y = piece.fromY() + t * (piece.toY() - piece.fromY()) + spread * rng.nextGaussian();
            add(x, y);
        }
    }

    private void add(double x, double y) {
        if (Math.abs(x) > REACH || dims == 2 && Math.abs(y) > REACH || count == MOST) {
            return;
        }
        if (2 * count == xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[2 * count] = (float) x;
        xy[2 * count + 1] = (float) (dims == 1 ? Math.max(0, Math.min(1, y)) : y);
        count++;
    }

    private void erase(Piece piece, double radius) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            // on the line a height is no number of the data, so all heights go
            double y = dims == 1 ? piece.fromY() : y(i);
            Piece under = dims == 1 ? new Piece(piece.fromX(), piece.fromY(), piece.toX(), piece.fromY()) : piece;
            if (under.squaredDistance(x(i), y) > radius * radius) {
                xy[2 * kept] = xy[2 * i];
                xy[2 * kept + 1] = xy[2 * i + 1];
                kept++;
            }
        }
        count = kept;
        if (dims == 1) {
            int from = bin(Math.min(piece.fromX(), piece.toX()) - radius);
            Arrays.fill(curve, from, bin(Math.max(piece.fromX(), piece.toX()) + radius) + 1, 0);
        }
    }

    /** Everything goes; can be undone. */
    void clear() {
        begin();
        count = 0;
        curve = new double[BINS];
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void undo() {
        move(done, undone);
    }

    void redo() {
        move(undone, done);
    }

    private void move(Deque<Sketch> from, Deque<Sketch> to) {
        if (!from.isEmpty()) {
            to.push(sketch());
            Sketch sketch = from.pop();
            xy = Arrays.copyOf(sketch.xy, Math.max(256, sketch.xy.length));
            count = sketch.count;
            curve = sketch.curve.clone();
        }
    }

    /** Points on the sheet, the curve's not among them. */
    int dots() {
        return count;
    }

    float x(int i) {
        return xy[2 * i];
    }

    float y(int i) {
        return xy[2 * i + 1];
    }

    /** Height of the curve over each of equal parts of the line, 0 to 1. */
    double[] curve() {
        return curve.clone();
    }

    /** All points that a run would learn. */
    int size() {
        return count + (hasCurve() ? FROM_CURVE : 0);
    }

    private boolean hasCurve() {
        return dims == 1 && Arrays.stream(curve).anyMatch(h -> h > 0);
    }

    /** What a run learns; at least one point must be there. */
    Points points() {
        if (dims == 2) {
            return new Points(Arrays.copyOf(xy, 2 * count), count, 2);
        }
        float[] numbers = new float[size()];
        for (int i = 0; i < count; i++) {
            numbers[i] = x(i);
        }
        if (hasCurve()) {
            Quantiles.fill(curve, REACH, numbers, count);
        }
        return new Points(numbers, numbers.length, 1);
    }
}
