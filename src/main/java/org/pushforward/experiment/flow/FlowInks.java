package org.pushforward.experiment.flow;

import org.pushforward.plot.Ink;

/** What colours mean wherever a flow is drawn. */
final class FlowInks {
    /** The point that is pointed at. */
    static final Ink POINT = Ink.BLUE;
    /** The flow: its grid, its samples, log p. */
    static final Ink FLOW = Ink.GREEN;
    /** The prior and its term. */
    static final Ink PRIOR = Ink.PURPLE;
    /** The determinant and its term. */
    static final Ink DETERMINANT = Ink.ORANGE;
    /** What is missing to the data's own density. */
    static final Ink GAP = Ink.RED;

    private FlowInks() {}
}
