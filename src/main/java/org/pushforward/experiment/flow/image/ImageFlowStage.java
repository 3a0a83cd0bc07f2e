package org.pushforward.experiment.flow.image;

import static org.pushforward.experiment.Stage.cell;
import static org.pushforward.experiment.Stage.row;

import org.pushforward.experiment.Stage;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.plot.Ink;

/** The stage that all flows of images share, and what its colours mean. */
final class ImageFlowStage {
    /** Images as they are. */
    static final Ink IMAGE = Ink.BLUE;
    /** Codes, the prior and what is decoded from them. */
    static final Ink CODE = Ink.ORANGE;
    /** What couplings read and keep. */
    static final Ink KEPT = Ink.SKY;
    /** What couplings move, and their log-determinant. */
    static final Ink COUPLING = Ink.GREEN;

    static final Ink MIXING = Ink.PURPLE;
    /** log p, and bits on minibatches. */
    static final Ink LIKELIHOOD = Ink.RED;

    private ImageFlowStage() {}

    /** @param words the experiment's id */
    static Stage<ImageFlowSnapshot> of(String words) {
        return Stage.of(
                row(46, cell(62, new LayersView(words)), cell(38, new SamplesView(words))),
                row(27, cell(50, new RoundTripView(words)), cell(50, new WaysView(words))),
                row(27, cell(50, new PilesView(words)), cell(50, new BitsView(words))));
    }
}
