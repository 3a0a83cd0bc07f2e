package org.pushforward.model.autoencoder;

import java.util.Map;
import java.util.WeakHashMap;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.PrincipalComponents;
import org.pushforward.prob.Rng;

/** The principal components of training images, computed once for each set. */
final class Principal {
    /** Of larger images not all are taken: the work grows with the cube of the smaller of their number and their pixels. */
    private static final int LARGE = 1_024;

    private static final Map<ImageSet, PrincipalComponents> KNOWN = new WeakHashMap<>();

    private Principal() {}

    /** Of all images; of images of more than 1,024 pixels only of 1,024 chosen at random. */
    static synchronized PrincipalComponents of(ImageSet images) {
        return KNOWN.computeIfAbsent(images, Principal::compute);
    }

    private static PrincipalComponents compute(ImageSet images) {
        ImageSet taken = images.dims() > LARGE ? TrainingPart.some(images, LARGE, new Rng(1)) : images;
        return PrincipalComponents.of(taken, AutoencoderParameters.MOST_NUMBERS);
    }
}
