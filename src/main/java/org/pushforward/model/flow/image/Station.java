package org.pushforward.model.flow.image;

import java.util.Optional;
import org.pushforward.bijector.batch.Mask;

/**
 * Where the numbers of a layer's result stand in the image, so that they can be drawn.
 *
 * @param places the pixel of each column
 * @param mask of a coupling, over the same columns
 */
record Station(int[] places, Optional<Mask> mask) {}
