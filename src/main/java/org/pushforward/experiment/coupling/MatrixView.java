package org.pushforward.experiment.coupling;

import java.awt.geom.Rectangle2D;
import org.pushforward.bijector.Mask;
import org.pushforward.experiment.View;
import org.pushforward.model.coupling.CouplingSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Captions;
import org.pushforward.plot.CellPainter;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/**
 * A measured Jacobian, entry ∂x_i/∂z_j in row i and column j, with its four blocks as long as it has them: of the layer
 * looked at, or of the whole stack.
 *
 * @param id layer-jacobian or stack-jacobian
 */
record MatrixView(String id) implements View<CouplingSnapshot> {
    static final String LAYER = "layer-jacobian";
    static final String STACK = "stack-jacobian";

    private static final double ABOVE = 46;
    private static final double BELOW = 62;

    @Override
    public void paint(Frame<CouplingSnapshot> frame, Canvas canvas) {
        CouplingSnapshot snapshot = frame.snapshot();
        boolean layer = id.equals(LAYER);
        Captions.title(canvas, canvas.text().get(CouplingExperiment.ID + ".view." + id));
        Captions.corner(canvas, "\\partial x_i/\\partial z_j");
        double[][] matrix = layer ? snapshot.layerJacobian() : snapshot.stackJacobian();
        Rectangle2D place = place(canvas);
        CellPainter.matrix(canvas, place, matrix);
        canvas.draw(place, Ink.MUTED, 1);
        if (layer || snapshot.hasStackBlocks()) {
            blocks(
                    canvas,
                    place,
                    layer ? snapshot.pass().mask() : snapshot.last().mask());
        }
        double middle = canvas.size().width() / 2;
        double baseline = canvas.size().height() - canvas.size().scaled(28);
        Captions.value(canvas, layer ? layerDet(snapshot) : stackDet(snapshot), middle, baseline);
        double below = baseline + canvas.size().scaled(20);
        Captions.value(canvas, layer ? layerMeasured(snapshot) : stackMeasured(snapshot), middle, below);
    }

    private static EquationLine.Part layerDet(CouplingSnapshot snapshot) {
        String name = "\\det J_{" + (snapshot.layer() + 1) + "}=\\prod\\nolimits_i\\beta_i";
        return EquationLine.term("", name, Ink.RED, snapshot.pass().det());
    }

    private static EquationLine.Part layerMeasured(CouplingSnapshot snapshot) {
        return EquationLine.term("", "\\det\\tfrac{\\Delta x}{\\Delta z}", Ink.TEXT, snapshot.numericLayerDet());
    }

    private static EquationLine.Part stackDet(CouplingSnapshot snapshot) {
        String name = "|\\det J_f|=\\prod\\nolimits_k\\prod\\nolimits_i\\beta_i";
        return EquationLine.term("", name, Ink.RED, Math.exp(snapshot.logDet()));
    }

    private static EquationLine.Part stackMeasured(CouplingSnapshot snapshot) {
        String name = "\\left|\\det\\tfrac{\\Delta x}{\\Delta z}\\right|";
        return EquationLine.term("", name, Ink.TEXT, Math.exp(snapshot.numericLogDet()));
    }

    private static Rectangle2D place(Canvas canvas) {
        double top = canvas.size().scaled(ABOVE);
        double tall = Math.max(1, canvas.size().height() - top - canvas.size().scaled(BELOW));
        double side =
                Math.min(tall, Math.max(1, canvas.size().width() - canvas.size().scaled(24)));
        double left = (canvas.size().width() - side) / 2;
        return new Rectangle2D.Double(left, top + (tall - side) / 2, side, side);
    }

    /** I, 0, anything and diag β, framed and named outside the matrix. */
    private static void blocks(Canvas canvas, Rectangle2D place, Mask mask) {
        int copies = mask.copies().length;
        int moves = mask.moves().length;
        boolean first = mask.copies()[0] == 0;
        Block[] blocks = {
            new Block("I", Ink.BLUE, first ? 0 : moves, first ? 0 : moves, copies, copies),
            new Block("0", Ink.MUTED, first ? 0 : moves, first ? copies : 0, copies, moves),
            new Block("*", Ink.MUTED, first ? copies : 0, first ? 0 : moves, moves, copies),
            new Block("\\mathrm{diag}\\,\\beta", Ink.RED, first ? copies : 0, first ? copies : 0, moves, moves)
        };
        double unit = place.getWidth() / mask.dims();
        for (Block block : blocks) {
            block.paint(canvas, place, unit);
        }
    }

    /** A rectangle of entries with a name above or below the matrix. */
    private record Block(String name, Ink ink, int row, int column, int rows, int columns) {
        void paint(Canvas canvas, Rectangle2D place, double unit) {
            double inset = canvas.size().scaled(1);
            Rectangle2D frame = new Rectangle2D.Double(
                    place.getX() + column * unit + inset,
                    place.getY() + row * unit + inset,
                    columns * unit - 2 * inset,
                    rows * unit - 2 * inset);
            canvas.draw(frame, ink, ink == Ink.MUTED ? 1.2 : 2.4);
            Formula formula = Formula.of(name);
            double letters = canvas.size().letter();
            double baseline = row == 0
                    ? place.getY() - canvas.size().scaled(5)
                    : place.getMaxY() + canvas.size().scaled(14);
            double left = frame.getCenterX() - formula.width(letters) / 2;
            formula.draw(canvas.g(), left, baseline, letters, canvas.theme().color(ink));
        }
    }
}
