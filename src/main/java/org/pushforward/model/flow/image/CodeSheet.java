package org.pushforward.model.flow.image;

/** The codes that are decoded in one pass, kind after kind; each [count, dims]. */
final class CodeSheet {
    private final int dims;
    private final float[] codes;

    CodeSheet(int dims) {
        this.dims = dims;
        codes = new float[rows() * dims];
    }

    int rows() {
        return pileAt() + FlowPictures.PILE;
    }

    int examplesAt() {
        return FlowPictures.SAMPLES;
    }

    int wayAt() {
        return examplesAt() + ShownImages.PILE_AT;
    }

    int attributeAt() {
        return wayAt() + FlowPictures.WAY;
    }

    int pileAt() {
        return attributeAt() + FlowPictures.WAY;
    }

    float[] codes() {
        return codes;
    }

    /** Draws of the prior times the temperature. */
    void samples(float[] draws, double temperature) {
        for (int i = 0; i < draws.length; i++) {
            codes[i] = (float) temperature * draws[i];
        }
    }

    /** @param z codes of the examples and of the pile, [rows, dims] */
    void examples(float[] z) {
        System.arraycopy(z, 0, codes, examplesAt() * dims, ShownImages.PILE_AT * dims);
        System.arraycopy(z, ShownImages.PILE_AT * dims, codes, pileAt() * dims, FlowPictures.PILE * dims);
    }

    /** The share of the way at a picture of a row. */
    static double share(int picture) {
        return (double) picture / (FlowPictures.WAY - 1);
    }

    /** From one example's code in a straight line to another's. */
    void way(int from, int to) {
        for (int s = 0; s < FlowPictures.WAY; s++) {
            double t = share(s);
            for (int j = 0; j < dims; j++) {
                double z = (1 - t) * code(from, j) + t * code(to, j);
                codes[(wayAt() + s) * dims + j] = (float) z;
            }
        }
    }

    /** An example's code and a direction, from -amount to amount times. */
    void attribute(int example, float[] direction, double amount) {
        for (int s = 0; s < FlowPictures.WAY; s++) {
            double times = (2 * share(s) - 1) * amount;
            for (int j = 0; j < dims; j++) {
                codes[(attributeAt() + s) * dims + j] = (float) (code(example, j) + times * direction[j]);
            }
        }
    }

    /** Moves the codes of the pile. */
    void pile(float[] by, double share) {
        for (int i = 0; i < FlowPictures.PILE * dims; i++) {
            codes[pileAt() * dims + i] += (float) share * by[i % dims];
        }
    }

    private float code(int example, int j) {
        return codes[(examplesAt() + example) * dims + j];
    }
}
