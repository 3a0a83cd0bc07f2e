package org.pushforward.experiment.coupling;

import org.pushforward.model.coupling.CouplingSettings;
import org.pushforward.model.coupling.CouplingSnapshot;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;

/**
 * Where the parts of the wiring lie: sliders of z, then columns of cells with the layers in the gaps between them.
 *
 * @param size of the view
 * @param rows of the coordinates
 * @param layers K
 * @param crosses true if wires change places between layers
 */
record WiringPlan(Size size, Rows rows, int layers, boolean crosses) {
    private static final double NAME = 24;
    private static final double TRACK = 62;
    private static final double RIGHT = 30;
    private static final double WIDEST_CELL = 56;
    private static final Range Z = Range.of(-CouplingSettings.REACH, CouplingSettings.REACH);

    static WiringPlan of(CouplingSnapshot snapshot, Size size) {
        String mixing = snapshot.settings().mixing();
        return new WiringPlan(
                size,
                new Rows(size, snapshot.z().length),
                snapshot.passes().size(),
                mixing.equals("reverse") || mixing.equals("shuffle"));
    }

    /** A gap's width in cells' widths. */
    private double gapInCells() {
        return crosses ? 2.1 : 1.5;
    }

    private double left() {
        return size.scaled(NAME + TRACK + 14);
    }

    private double room() {
        return Math.max(1, size.width() - left() - size.scaled(RIGHT));
    }

    double cell() {
        return Math.min(size.scaled(WIDEST_CELL), room() / (layers + 1 + layers * gapInCells()));
    }

    private double pitch() {
        return (room() - cell()) / layers;
    }

    /** The middle of the column of cells behind layer k, 0 for z. */
    double column(int k) {
        return left() + cell() / 2 + k * pitch();
    }

    double gapLeft(int k) {
        return column(k) + cell() / 2;
    }

    double gapRight(int k) {
        return column(k + 1) - cell() / 2;
    }

    /** Where the wires have changed places and the coupling of layer k begins. */
    double couplingLeft(int k) {
        return gapLeft(k) + (crosses && k > 0 ? 0.42 : 0) * (gapRight(k) - gapLeft(k));
    }

    /** A place in the coupling of layer k, share 0 to 1 from left to right. */
    double inCoupling(int k, double share) {
        return couplingLeft(k) + share * (gapRight(k) - couplingLeft(k));
    }

    double nameRight() {
        return size.scaled(NAME);
    }

    double trackX(double z) {
        return size.scaled(NAME + 8) + (z - Z.min()) / Z.length() * size.scaled(TRACK);
    }

    /** The z at which a slider's handle lies there. */
    double valueAt(double x) {
        return Z.clamp(Z.min() + (x - size.scaled(NAME + 8)) / size.scaled(TRACK) * Z.length());
    }

    double trackLeft() {
        return trackX(Z.min());
    }

    double trackRight() {
        return trackX(Z.max());
    }

    /** The layer at a pixel, negative for none. */
    int layerAt(double x, double y) {
        for (int k = 0; k < layers; k++) {
            boolean within = x >= gapLeft(k) && x <= gapRight(k);
            if (within && y >= rows.top() - size.scaled(34) && y <= rows.bottom()) {
                return k;
            }
        }
        return -1;
    }
}
