package org.pushforward.model.vae;

import java.util.Optional;
import org.pushforward.model.image.CodePlane;

/**
 * What is drawn of a variational autoencoder; nobody writes the arrays.
 *
 * @param reading the terms of the bound on the last minibatch
 * @param plane the codes of test images
 * @param pictures what the networks make of fixed images and codes
 * @param own what came of a digit drawn by hand
 * @param z1 the code that is pointed at, in the plane's first dimension
 * @param z2 the same in the second
 * @param check the closed form of the KL beside an estimate by drawing
 */
public record VaeSnapshot(
        Reading reading,
        CodePlane plane,
        Pictures pictures,
        Optional<OwnSeen> own,
        double z1,
        double z2,
        KlCheck check) {}
