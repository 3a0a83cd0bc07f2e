package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import java.util.function.IntConsumer;

/**
 * The gradients of a convolution x * W + b, image by image; what nobody wants is null.
 *
 * @param x what was convolved
 * @param dh the gradient of the result
 */
record ConvGradients(Floats x, Floats dh, Into dx, HalfSums dw, HalfSums db) {
    /** db += Σ of dh over the pixels. */
    IntConsumer bias(int half, Batch batch, int channels, Floats ones) {
        int pixels = batch.size() / channels;
        Cursor from = new Cursor(dh);
        Cursor sum = new Cursor(db.of(half));
        Cursor one = new Cursor(ones);
        return i -> {
            if (!db.adds(i)) {
                db.of(half).fill(0f);
            }
            cblas_sgemv(
                    CblasRowMajor,
                    CblasTrans,
                    pixels,
                    channels,
                    1f,
                    from.at(i * batch.size()),
                    channels,
                    one.at(0),
                    1,
                    1f,
                    sum.at(0),
                    1);
        };
    }

    /** x are images, dh maps. */
    IntConsumer convolution(int half, FilterBank bank) {
        Cursor images = new Cursor(x);
        Cursor maps = new Cursor(dh);
        Cursor dImages = dx == null ? null : new Cursor(dx.floats());
        Cursor sum = dw == null ? null : new Cursor(dw.of(half));
        return i -> {
            bank.take(maps, i);
            if (dw != null) {
                bank.see(images, i);
                bank.gradient(sum, dw.adds(i));
            }
            if (dx != null) {
                bank.spread().store(dImages, i, dx.add());
            }
        };
    }

    /** x are maps, dh images. */
    IntConsumer transposed(int half, FilterBank bank) {
        Cursor images = new Cursor(dh);
        Cursor maps = new Cursor(x);
        Cursor dMaps = dx == null ? null : new Cursor(dx.floats());
        Cursor sum = dw == null ? null : new Cursor(dw.of(half));
        return i -> {
            bank.see(images, i);
            if (dw != null) {
                bank.take(maps, i);
                bank.gradient(sum, dw.adds(i));
            }
            if (dx != null) {
                bank.correlate().store(dMaps, i, dx.add());
            }
        };
    }

    /** Adds what the second half of the batch gave. */
    void join(Backward pass) {
        if (dw != null) {
            pass.then(dw::join);
        }
        if (db != null) {
            pass.then(db::join);
        }
    }
}
