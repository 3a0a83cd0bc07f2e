package org.pushforward.bijector.batch;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Tensor;

/**
 * Which columns a layer leaves as they are and which it moves.
 *
 * <p>Rows are taken apart into two narrower ones, and joined again.
 */
public final class Mask {
    private final int[] kept;
    private final int[] moved;
    private final int[] joined;

    private Mask(int dims, IntPredicate keeps) {
        kept = IntStream.range(0, dims).filter(keeps).toArray();
        moved = IntStream.range(0, dims).filter(keeps.negate()).toArray();
        if (kept.length == 0 || moved.length == 0) {
            throw new IllegalArgumentException("a mask of " + dims + " columns must keep some and move some, not "
                    + kept.length + " and " + moved.length);
        }
        joined = new int[dims];
        for (int k = 0; k < kept.length; k++) {
            joined[kept[k]] = k;
        }
        for (int k = 0; k < moved.length; k++) {
            joined[moved[k]] = kept.length + k;
        }
    }

    /** Keeps the columns that {@code keeps} names. */
    public static Mask keeping(int dims, IntPredicate keeps) {
        return new Mask(dims, keeps);
    }

    /** Keeps the first half, the smaller one if they differ, and moves the rest; or the other way round. */
    public static Mask halves(int dims, boolean keepFirst) {
        int middle = dims / 2;
        return new Mask(dims, j -> j < middle == keepFirst);
    }

    /** Keeps every other column, 0, 2, ... or 1, 3, ... */
    public static Mask alternate(int dims, boolean keepEven) {
        return new Mask(dims, j -> j % 2 == 0 == keepEven);
    }

    /** Keeps the pixels of one colour of a checkerboard, all channels of them. */
    public static Mask checkerboard(ImageShape image, boolean keepEven) {
        return new Mask(image.size(), j -> {
            int pixel = j / image.channels();
            return (pixel / image.width() + pixel % image.width()) % 2 == 0 == keepEven;
        });
    }

    /** Keeps the first half of every pixel's channels, or the second. */
    public static Mask channels(ImageShape image, boolean keepFirst) {
        int middle = image.channels() / 2;
        return new Mask(image.size(), j -> j % image.channels() < middle == keepFirst);
    }

    public int dims() {
        return joined.length;
    }

    /** The columns that stay, ascending; fresh. */
    public int[] kept() {
        return kept.clone();
    }

    /** The columns that move, ascending; fresh. */
    public int[] moved() {
        return moved.clone();
    }

    /** [batch, dims] to [batch, kept]. */
    public Tensor kept(Tensor x) {
        return pick(x, kept);
    }

    /** [batch, dims] to [batch, moved]. */
    public Tensor moved(Tensor x) {
        return pick(x, moved);
    }

    /** The two parts as one row again, [batch, dims]. */
    public Tensor join(Tensor keptPart, Tensor movedPart) {
        if (isRun(kept) && isRun(moved)) {
            return kept[0] == 0 ? keptPart.concat(movedPart) : movedPart.concat(keptPart);
        }
        return keptPart.concat(movedPart).columns(joined);
    }

    /** Neighbouring columns are cut out whole, others one by one. */
    private static Tensor pick(Tensor x, int[] columns) {
        return isRun(columns) ? x.columns(columns[0], columns[0] + columns.length) : x.columns(columns);
    }

    private static boolean isRun(int[] columns) {
        return columns[columns.length - 1] - columns[0] == columns.length - 1;
    }
}
