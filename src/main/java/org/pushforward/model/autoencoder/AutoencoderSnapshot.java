package org.pushforward.model.autoencoder;

import java.util.Optional;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.CodePoint;

/**
 * What is drawn of an autoencoder; nobody writes the arrays.
 *
 * @param reading the errors
 * @param plane the codes of test images, in standard deviations from the mean code
 * @param pictures what the networks make of fixed images and codes
 * @param interpolation from one example to another
 * @param own the code of a digit drawn by hand
 * @param z1 the code that is pointed at, in the plane's first dimension
 * @param z2 the same in the second
 * @param latent numbers in a code
 * @param optimum what the best linear map achieves
 */
public record AutoencoderSnapshot(
        Reading reading,
        CodePlane plane,
        Pictures pictures,
        Interpolation interpolation,
        Optional<CodePoint> own,
        double z1,
        double z2,
        int latent,
        LinearOptimum optimum) {}
