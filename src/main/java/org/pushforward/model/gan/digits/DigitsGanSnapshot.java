package org.pushforward.model.gan.digits;

import java.util.Optional;

/**
 * What is drawn of a GAN on images; nobody writes the arrays. Images are bytes, 0 black to 255 white.
 *
 * @param rows height of an image
 * @param cols width of an image
 * @param samples G of the fixed z, {@link #SAMPLES} images
 * @param real a few test images
 * @param pastSteps steps of the moments that are kept, ascending
 * @param past the first {@link #FOLLOWED} samples at those moments
 * @param walk G along the latent walk, {@link #WALK} images
 * @param at the place on the walk that is drawn large
 * @param pointed G there
 * @param pointedScore D there
 * @param realScores D of test images
 * @param fakeScores D of the samples and of as many more
 * @param realTerm mean of a(v) over those test images: log D(x), or -½ (D(x) - 1)² for least squares
 * @param fakeTerm mean of b(v) over those samples: log(1 - D(G(z))), or -½ D(G(z))²
 * @param generatorLoss what G descends, mean over the samples
 * @param loss by which the players move
 * @param push how hard G is pushed
 * @param quality what a classifier makes of 1,000 samples; none where it does not know the images
 */
public record DigitsGanSnapshot(
        int rows,
        int cols,
        byte[] samples,
        byte[] real,
        long[] pastSteps,
        byte[] past,
        byte[] walk,
        double at,
        byte[] pointed,
        double pointedScore,
        double[] realScores,
        double[] fakeScores,
        double realTerm,
        double fakeTerm,
        double generatorLoss,
        Loss loss,
        Push push,
        Optional<Quality> quality) {
    /** Samples in the grid. */
    public static final int SAMPLES = 64;

    /** Samples whose past is kept. */
    public static final int FOLLOWED = 10;

    /** Images along the walk. */
    public static final int WALK = 16;

    /** V(D, G), or minus the loss of D for least squares. */
    public double value() {
        return realTerm + fakeTerm;
    }

    public static double mean(double[] scores) {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return sum / scores.length;
    }
}
