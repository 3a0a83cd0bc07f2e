package org.pushforward.model.image;

import java.util.Map;
import org.pushforward.data.Binarizer;
import org.pushforward.data.ImageSet;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;

/**
 * The training images in one random order after another. A batch that reaches the end of an order goes on into the next, so
 * every image is seen equally often and every batch is full.
 */
public final class Minibatches {
    private final ImageSet images;
    private final boolean binarise;
    private final Rng ordering;
    private final Rng pixels;
    private final int[] order;
    private final int[] chosen;
    /** Where the current order began, so that a checkpoint need not hold the order itself. */
    private byte[] epochStart;

    private int position;

    /** @param binarise true to draw black and white pixels anew at every visit, false for the grey intensities */
    public Minibatches(ImageSet images, int batch, boolean binarise, Rng rng) {
        this.images = images;
        this.binarise = binarise;
        ordering = rng.named("order");
        pixels = rng.named("pixels");
        order = new int[images.count()];
        chosen = new int[batch];
        shuffle();
    }

    private void shuffle() {
        epochStart = ordering.state();
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        ordering.shuffle(order);
        position = 0;
    }

    /** @param out [batch, pixels] */
    public void next(float[] out) {
        for (int i = 0; i < chosen.length; i++) {
            if (position == order.length) {
                shuffle();
            }
            chosen[i] = order[position++];
        }
        if (binarise) {
            Binarizer.draw(images, chosen, pixels, out);
        } else {
            images.batch(chosen, out);
        }
    }

    /** Fills with the classes of the images that {@link #next} gave last, [batch]. */
    public void labels(float[] out) {
        for (int i = 0; i < chosen.length; i++) {
            out[i] = images.label(chosen[i]);
        }
    }

    public void save(Map<String, Object> parts) {
        parts.put("epoch-start", epochStart.clone());
        parts.put("epoch-position", new long[] {position});
        parts.put("pixels", pixels.state());
    }

    public void restore(Checkpoint checkpoint) {
        long at = checkpoint.longs("epoch-position")[0];
        if (at < 0 || at > order.length) {
            throw new CheckpointException(
                    "'epoch-position' is " + at + " where there are " + order.length + " images to learn from");
        }
        ordering.restore(checkpoint.bytes("epoch-start"));
        shuffle();
        position = (int) at;
        pixels.restore(checkpoint.bytes("pixels"));
    }
}
