package org.pushforward.nn;

/**
 * A bank of square filters.
 *
 * @param count how many, one channel of the result each
 * @param kernel side of a filter in pixels
 * @param stride pixels from one position of a filter to the next
 * @param padding rings of zeros around the image
 * @param outputPadding only for transposed convolutions: lines and columns added to the result, because several sizes
 *     shrink to the same one; less than the stride
 */
public record Filters(int count, int kernel, int stride, int padding, int outputPadding) {
    public Filters {
        if (count < 1 || kernel < 1 || stride < 1) {
            throw new IllegalArgumentException(
                    "filters: count " + count + ", kernel " + kernel + " and stride " + stride + " must be at least 1");
        }
        if (padding < 0 || padding >= kernel) {
            throw new IllegalArgumentException(
                    "filters: padding " + padding + " must be from 0 to kernel - 1 = " + (kernel - 1));
        }
        if (outputPadding < 0 || outputPadding >= stride) {
            throw new IllegalArgumentException(
                    "filters: output padding " + outputPadding + " must be from 0 to stride - 1 = " + (stride - 1));
        }
    }

    public Filters(int count, int kernel, int stride, int padding) {
        this(count, kernel, stride, padding, 0);
    }

    /** Numbers of one filter in one channel. */
    int area() {
        return kernel * kernel;
    }

    /** Numbers that meet one pixel from {@code channels} of maps: on average kernel² / stride² from each. */
    int meeting(int channels) {
        return Math.max(1, channels * area() / (stride * stride));
    }

    /** Positions of a filter along {@code length} pixels, ⌊(length + 2 padding - kernel) / stride⌋ + 1. */
    int positions(int length) {
        if (length + 2 * padding < kernel) {
            throw new IllegalArgumentException("filters: a kernel of " + kernel + " does not fit into " + length
                    + " pixels with padding " + padding);
        }
        return (length + 2 * padding - kernel) / stride + 1;
    }

    /** Pixels reached from {@code positions} of a filter: (positions - 1) stride + kernel - 2 padding + outputPadding. */
    int reach(int positions) {
        int length = (positions - 1) * stride + kernel - 2 * padding + outputPadding;
        if (length < 1) {
            throw new IllegalArgumentException("filters: " + positions + " positions of a kernel of " + kernel
                    + " with padding " + padding + " reach no pixel");
        }
        return length;
    }
}
