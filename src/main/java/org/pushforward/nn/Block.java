package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

/**
 * Some neighbouring columns of a matrix.
 *
 * @param rows of both
 * @param cols of the part
 * @param wholeCols of the whole
 * @param at the part's first column in the whole
 */
record Block(int rows, int cols, int wholeCols, int at) {
    /** part (+)= the block of the whole. */
    void cut(Floats whole, Into part) {
        int full = cols / LANES * LANES;
        for (int r = 0; r < rows; r++) {
            int from = r * wholeCols + at;
            int to = r * cols;
            for (int c = 0; c < full; c += LANES) {
                part.put(whole.load(from + c), to + c);
            }
            for (int c = full; c < cols; c++) {
                part.put(whole.get(from + c), to + c);
            }
        }
    }

    /** the block of the whole (+)= part. */
    void paste(Floats part, Into whole) {
        int full = cols / LANES * LANES;
        for (int r = 0; r < rows; r++) {
            int from = r * cols;
            int to = r * wholeCols + at;
            for (int c = 0; c < full; c += LANES) {
                whole.put(part.load(from + c), to + c);
            }
            for (int c = full; c < cols; c++) {
                whole.put(part.get(from + c), to + c);
            }
        }
    }
}
