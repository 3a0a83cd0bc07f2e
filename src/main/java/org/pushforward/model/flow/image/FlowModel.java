package org.pushforward.model.flow.image;

import org.pushforward.bijector.batch.Additive;
import org.pushforward.bijector.batch.Affine;
import org.pushforward.bijector.batch.Spline;
import org.pushforward.bijector.batch.Transform;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/** Makes the flow that is trained from what was set. */
@FunctionalInterface
interface FlowModel {
    FlowNet of(Values values, ImageSet images, Rng init);

    /** The variance of the standard logistic distribution is π²/3. */
    double LOGISTIC_VARIANCE = Math.PI * Math.PI / 3;

    /** α of the logit, as in "Real NVP". */
    double ALPHA = 0.05;

    /** log-scales of affine couplings stay within this. */
    double BOUND = 2;

    /** Pieces of a spline coupling, and where beyond them it leaves numbers as they are: codes are mostly within. */
    int BINS = 4;

    double EDGE = 4;

    /** @throws DataException if a side of the images is not divisible by 4 */
    static FlowNet glow(Values values, ImageSet images, Rng init) {
        if (images.rows() % 4 != 0 || images.cols() % 4 != 0) {
            throw DataException.of("images.squeeze", images.rows(), images.cols());
        }
        ParameterBlock theta = new ParameterBlock();
        Nets.Style style = style(values);
        Glow.Size size = new Glow.Size(values.whole("checkerboards"), values.whole("steps"), style);
        ImageShape shape = new ImageShape(1, images.rows(), images.cols());
        GreyLevels levels =
                values.choice("grey").equals("logit") ? GreyLevels.squeezed(ALPHA) : GreyLevels.equalised(images);
        return new FlowNet(theta, Glow.build(theta, shape, size, init), levels, prior(values));
    }

    /** Splines where pixels are still pixels, whose distributions have two ends; the rest is nearly normal by then. */
    private static Nets.Style style(Values values) {
        Transform channels = values.choice("transform").equals("additive") ? new Additive() : new Affine(BOUND);
        Transform boards = values.choice("transform").equals("spline") ? new Spline(BINS, EDGE) : channels;
        boolean dense = values.choice("coupling").equals("dense");
        return new Nets.Style(values.whole("hidden"), dense, boards, channels);
    }

    static FlowNet nice(Values values, ImageSet images, Rng init) {
        ParameterBlock theta = new ParameterBlock();
        ImageShape shape = new ImageShape(1, images.rows(), images.cols());
        double variance = prior(values) == FlowNet.Prior.LOGISTIC ? LOGISTIC_VARIANCE : 1;
        Nice.Size size = new Nice.Size(values.whole("hidden"), values.whole("depth"), variance);
        return new FlowNet(theta, Nice.build(theta, shape, size, init), GreyLevels.plain(), prior(values));
    }

    private static FlowNet.Prior prior(Values values) {
        return values.choice("prior").equals("normal") ? FlowNet.Prior.NORMAL : FlowNet.Prior.LOGISTIC;
    }
}
