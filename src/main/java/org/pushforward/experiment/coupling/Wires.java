package org.pushforward.experiment.coupling;

import org.pushforward.plot.Ink;

/** The colours of wires. */
final class Wires {
    private Wires() {}

    /** Blue as long as no layer has moved a wire, green from then on. */
    static Ink ink(boolean moved) {
        return moved ? Ink.GREEN : Ink.BLUE;
    }
}
