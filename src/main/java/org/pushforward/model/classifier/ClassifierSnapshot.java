package org.pushforward.model.classifier;

/**
 * What is drawn of a classifier; nobody writes the arrays.
 *
 * @param rows height of an image
 * @param cols width of an image
 * @param images test images that can be pointed at, [count * rows * cols], 0 black to 255 white
 * @param labels their classes, [count]
 * @param predicted the classes that the model finds most probable, [count]
 * @param confusion test images by class and prediction, row by row, [10 * 10]
 * @param digit index of the image that is pointed at
 * @param probabilities p(y|x) of that image, [10]
 * @param gradient derivative of its loss -log p(label|x) by each logit, as the engine finds it, [10]
 * @param loss mean of -log p(y|x) over the last minibatch, in nats
 * @param accuracy share of the test images looked at whose most probable class is theirs
 */
public record ClassifierSnapshot(
        int rows,
        int cols,
        byte[] images,
        byte[] labels,
        byte[] predicted,
        int[] confusion,
        int digit,
        float[] probabilities,
        float[] gradient,
        double loss,
        double accuracy) {

    public int label() {
        return labels[digit];
    }

    /** The loss of the image that is pointed at, in nats. */
    public double digitLoss() {
        return -Math.log(Math.max(Float.MIN_NORMAL, probabilities[label()]));
    }
}
