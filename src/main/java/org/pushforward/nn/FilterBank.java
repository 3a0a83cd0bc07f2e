package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas.cblas_scopy;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

/**
 * The three products of a convolution, one image at a time, and the scratch they work in: maps = patches(image) W, its
 * adjoint image = patchesᵀ(maps Wᵀ), and the gradient of the weights, patches(image)ᵀ maps. W is [patch, maps]. A
 * transposed convolution is the same three with image and maps exchanged.
 */
final class FilterBank {
    /** Up to this many multiplications OpenBLAS spares itself the copies it makes of larger matrices. */
    private static final int SMALL = 1_000_000;

    private final Patches patches;
    private final int count;
    /** Rows of a small product. */
    private final int few;

    private final Frame image;
    private final Frame maps;
    private final Frame imageResult;
    private final Frame mapsResult;

    /** The parts of patches that products meet, and how far it is from one patch to the next. */
    private final Patches.Part[] parts;

    private final int step;
    /** What is copied into patches where products cannot read them in place. */
    private final Patches.Part[] copied;

    private final Cursor seen;
    private final Cursor spread;
    private final Cursor read;
    private final Cursor written;
    private final Cursor source;
    private final Cursor target;
    private final Cursor w;
    private final Cursor wT;

    /** @param transposed Wᵀ, for {@link #spread}; made by the caller */
    FilterBank(Patches patches, Tensor weights, Floats transposed, Graph graph) {
        this.patches = patches;
        count = weights.cols();
        image = patches.padded(graph);
        imageResult = patches.padded(graph);
        maps = patches.grid(count, graph);
        mapsResult = patches.grid(count, graph);
        boolean inPlace = patches.inPlace();
        parts = inPlace ? patches.parts() : new Patches.Part[] {new Patches.Part(0, 0, patches.size())};
        step = inPlace ? patches.step() : patches.size();
        copied = inPlace ? new Patches.Part[0] : patches.pixels();
        Floats copies = inPlace ? null : graph.allocate(Math.multiplyExact(patches.rows(), step));
        few = Math.max(1, (int) (SMALL / ((long) count * parts[0].length())));
        seen = new Cursor(inPlace ? image.floats() : copies);
        spread = new Cursor(inPlace ? imageResult.floats() : copies);
        read = new Cursor(maps.floats());
        written = new Cursor(mapsResult.floats());
        source = new Cursor(image.floats());
        target = new Cursor(imageResult.floats());
        w = new Cursor(weights.floats());
        wT = new Cursor(transposed);
    }

    /** Lays out image {@code i} of many for {@link #correlate} and {@link #gradient}. */
    void see(Cursor images, int i) {
        image.load(images, i);
        for (Patches.Part p : copied) {
            cblas_scopy(patches.rows(), source.at(p.place()), patches.step(), seen.at(p.weight()), step);
        }
    }

    /** Lays out the maps of image {@code i} of many for {@link #spread} and {@link #gradient}. */
    void take(Cursor allMaps, int i) {
        maps.load(allMaps, i);
    }

    /** patches W. */
    Frame correlate() {
        long start = ProductClock.start();
        for (int row = 0; row < patches.rows(); row += few) {
            for (int k = 0; k < parts.length; k++) {
                cblas_sgemm(
                        CblasRowMajor,
                        CblasNoTrans,
                        CblasNoTrans,
                        Math.min(few, patches.rows() - row),
                        count,
                        parts[k].length(),
                        1f,
                        seen.at(parts[k].place() + row * step),
                        step,
                        w.at(parts[k].weight() * count),
                        count,
                        k > 0 ? 1f : 0f,
                        written.at(row * count),
                        count);
            }
        }
        ProductClock.stop(start);
        return mapsResult;
    }

    /** dw (+)= patchesᵀ maps. */
    void gradient(Cursor dw, boolean add) {
        long start = ProductClock.start();
        for (int row = 0; row < patches.rows(); row += few) {
            for (Patches.Part p : parts) {
                cblas_sgemm(
                        CblasRowMajor,
                        CblasTrans,
                        CblasNoTrans,
                        p.length(),
                        count,
                        Math.min(few, patches.rows() - row),
                        1f,
                        seen.at(p.place() + row * step),
                        step,
                        read.at(row * count),
                        count,
                        add || row > 0 ? 1f : 0f,
                        dw.at(p.weight() * count),
                        count);
            }
        }
        ProductClock.stop(start);
    }

    /** patchesᵀ(maps Wᵀ). */
    Frame spread() {
        imageResult.clear();
        long start = ProductClock.start();
        for (int row = 0; row < patches.rows(); row += few) {
            for (Patches.Part p : parts) {
                cblas_sgemm(
                        CblasRowMajor,
                        CblasNoTrans,
                        CblasNoTrans,
                        Math.min(few, patches.rows() - row),
                        p.length(),
                        count,
                        1f,
                        read.at(row * count),
                        count,
                        wT.at(p.weight()),
                        patches.size(),
                        patches.inPlace() ? 1f : 0f,
                        spread.at(p.place() + row * step),
                        step);
            }
        }
        ProductClock.stop(start);
        for (Patches.Part p : copied) {
            cblas_saxpy(patches.rows(), 1f, spread.at(p.weight()), step, target.at(p.place()), patches.step());
        }
        return imageResult;
    }
}
