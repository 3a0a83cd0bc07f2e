package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

/**
 * Some neighbouring columns of a matrix. What is narrower than a vector moves column by column: a loop over all rows
 * compiles to better code than many loops over one or two columns.
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
        for (int r = 0; full > 0 && r < rows; r++) {
            for (int c = 0; c < full; c += LANES) {
                part.put(whole.load(r * wholeCols + at + c), r * cols + c);
            }
        }
        for (int c = full; c < cols; c++) {
            for (int r = 0; r < rows; r++) {
                part.put(whole.get(r * wholeCols + at + c), r * cols + c);
            }
        }
    }

    /** the block of the whole (+)= part. */
    void paste(Floats part, Into whole) {
        int full = cols / LANES * LANES;
        for (int r = 0; full > 0 && r < rows; r++) {
            for (int c = 0; c < full; c += LANES) {
                whole.put(part.load(r * cols + c), r * wholeCols + at + c);
            }
        }
        for (int c = full; c < cols; c++) {
            for (int r = 0; r < rows; r++) {
                whole.put(part.get(r * cols + c), r * wholeCols + at + c);
            }
        }
    }
}
