package org.pushforward.model.vae;

import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.OwnDigit;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Likelihood;

/** Everything that looks at the networks without changing them; its random streams are always the same. */
final class Looking implements AutoCloseable {
    private static final long SEED = 11;

    private final VaeNet net;
    private final Codes codes;
    private final Gallery gallery;
    private final OwnImage own;
    private RowBound rows;

    /** @param test as the model is to see them */
    Looking(VaeNet net, ImageSet test) {
        this.net = net;
        codes = new Codes(net, test);
        gallery = new Gallery(net, codes, new Rng(SEED));
        own = new OwnImage(net, codes.images(), new Rng(SEED));
    }

    /** @param values of which z1 and z2 are the code that is decoded large, and the digit drawn by hand is encoded */
    VaeSnapshot snapshot(Reading reading, Values values) {
        codes.refresh();
        CodePlane plane = codes.plane();
        double z1 = values.real("z1");
        double z2 = values.real("z2");
        Optional<OwnSeen> seen = own.see(values.choice(OwnDigit.PARAMETER), plane);
        return new VaeSnapshot(reading, plane, gallery.decode(plane, z1, z2), seen, z1, z2, codes.check());
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
        own.close();
        gallery.close();
        codes.close();
        if (rows != null) {
            rows.close();
        }
    }
}
