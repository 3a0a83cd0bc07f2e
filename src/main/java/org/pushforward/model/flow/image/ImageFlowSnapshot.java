package org.pushforward.model.flow.image;

import java.util.List;
import java.util.Optional;

/**
 * What is drawn of a flow of images; nobody writes the arrays.
 *
 * @param reading the terms of log p(y) on the last minibatch
 * @param pictures what codes decode to
 * @param layers one image after each layer, the image itself first
 * @param layer which of them is shown large
 * @param mixing the log-determinant of the 1x1 convolutions in two ways, if there are any
 * @param looked which images, classes and shares the pictures show
 */
public record ImageFlowSnapshot(
        FlowReading reading,
        FlowPictures pictures,
        List<LayerPicture> layers,
        int layer,
        Optional<Mixing> mixing,
        Looked looked) {

    /**
     * @param from the image an interpolation starts from, among those shown
     * @param to the image it goes to
     * @param attribute {@code thickness}, {@code slant} or {@code class}
     * @param amount how much of it at the ends of its row
     * @param classFrom the class whose digits are moved
     * @param classTo the class towards which
     * @param share how far
     * @param temperature by which draws of the prior are multiplied
     * @param logistic true if the prior is logistic, false if it is normal
     */
    public record Looked(
            int from,
            int to,
            String attribute,
            double amount,
            int classFrom,
            int classTo,
            double share,
            double temperature,
            boolean logistic) {}
}
