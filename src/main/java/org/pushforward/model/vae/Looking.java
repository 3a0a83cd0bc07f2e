package org.pushforward.model.vae;

import org.pushforward.data.ImageSet;
import org.pushforward.model.image.CodePlane;
import org.pushforward.prob.Rng;
import org.pushforward.training.Likelihood;

/** Everything that looks at the networks without changing them; its random streams are always the same. */
final class Looking implements AutoCloseable {
    private static final long SEED = 11;

    private final VaeNet net;
    private final Codes codes;
    private final Gallery gallery;
    private RowBound rows;

    /** @param test as the model is to see them */
    Looking(VaeNet net, ImageSet test) {
        this.net = net;
        codes = new Codes(net, test);
        gallery = new Gallery(net, codes, new Rng(SEED));
    }

    /** @param z1 and {@code z2}: the code that is decoded large */
    VaeSnapshot snapshot(Reading reading, double z1, double z2) {
        codes.refresh();
        CodePlane plane = codes.plane();
        return new VaeSnapshot(reading, plane, gallery.decode(plane, z1, z2), z1, z2, codes.check());
    }

    /** @param draws importance samples K; 1 for the ELBO */
    Likelihood likelihood(int draws) {
        if (rows == null) {
            rows = new RowBound(net);
        }
        return rows.likelihood(draws);
    }

    @Override
    public void close() {
        gallery.close();
        codes.close();
        if (rows != null) {
            rows.close();
        }
    }
}
