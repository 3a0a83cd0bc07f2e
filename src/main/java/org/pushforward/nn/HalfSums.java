package org.pushforward.nn;

/** A sum over the images of a batch: the first half adds up where the sum belongs, the second apart from it. */
final class HalfSums {
    private final Batch batch;
    private final Into sum;
    private final Floats apart;

    HalfSums(Batch batch, Into sum, Floats apart) {
        this.batch = batch;
        this.sum = sum;
        this.apart = apart;
    }

    Floats of(int half) {
        return half == 0 ? sum.floats() : apart;
    }

    /** Whether what an image contributes is added to something that is there already. */
    boolean adds(int image) {
        return image == 0 ? sum.add() : image != batch.middle();
    }

    /** Adds the second half to the first. */
    void join() {
        new Into(sum.floats(), true).put(apart, apart.length());
    }
}
