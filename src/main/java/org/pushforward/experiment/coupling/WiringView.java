package org.pushforward.experiment.coupling;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.coupling.CouplingSnapshot;
import org.pushforward.model.coupling.LayerPass;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Captions;
import org.pushforward.plot.CellPainter;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** The stack as wires: values in coloured cells, copied wires straight, moved ones through × and +. Drag the z_i. */
final class WiringView implements View<CouplingSnapshot> {
    @Override
    public String id() {
        return "wiring";
    }

    @Override
    public void paint(Frame<CouplingSnapshot> frame, Canvas canvas) {
        CouplingSnapshot snapshot = frame.snapshot();
        WiringPlan plan = WiringPlan.of(snapshot, canvas.size());
        Captions.title(canvas, canvas.text().get(CouplingExperiment.ID + ".view.wiring"));
        boolean additive = snapshot.settings().kind().equals("additive");
        boolean[] moved = new boolean[snapshot.z().length];
        for (int k = 0; k < plan.layers(); k++) {
            new LayerPainter(canvas, plan, k, additive).paint(snapshot.passes().get(k), moved, k == snapshot.layer());
            moved = snapshot.passes().get(k).moved();
        }
        cells(canvas, plan, snapshot);
        sliders(canvas, plan, snapshot.z());
        names(canvas, plan, snapshot.last());
        legend(canvas, plan);
    }

    /** z, then what leaves each layer. */
    private static void cells(Canvas canvas, WiringPlan plan, CouplingSnapshot snapshot) {
        List<Rectangle2D> places = new ArrayList<>();
        DoubleStream values = DoubleStream.of(snapshot.z());
        for (int k = 0; k <= plan.layers(); k++) {
            places.addAll(plan.rows().cells(plan.column(k), plan.cell()));
            values = k == 0
                    ? values
                    : DoubleStream.concat(
                            values, DoubleStream.of(snapshot.passes().get(k - 1).out()));
        }
        places.forEach(cell -> canvas.fill(cell, Ink.PANEL, 1));
        CellPainter.paint(canvas, places, values.toArray());
    }

    private static void sliders(Canvas canvas, WiringPlan plan, double[] z) {
        for (int i = 0; i < z.length; i++) {
            double y = plan.rows().y(i);
            canvas.draw(new Line2D.Double(plan.trackLeft(), y, plan.trackRight(), y), Ink.LINE, 2.2);
            HandlePainter.paint(canvas, plan.trackX(z[i]), y, Ink.BLUE);
            name(canvas, Formula.of("z_" + (i + 1)), new Point2D.Double(plan.nameRight(), y), 1, Ink.BLUE);
        }
    }

    private static void names(Canvas canvas, WiringPlan plan, LayerPass last) {
        double x = plan.gapLeft(plan.layers()) + canvas.size().scaled(6);
        for (int i = 0; i < last.out().length; i++) {
            Point2D at = new Point2D.Double(x, plan.rows().y(i));
            name(canvas, Formula.of("x_" + (i + 1)), at, 0, Wires.ink(last.moved()[i]));
        }
    }

    /** A formula with the middle of its left end (alignment 0) or right end (1) at a place. */
    private static void name(Canvas canvas, Formula formula, Point2D at, int alignment, Ink ink) {
        double letters = canvas.size().letter() * 1.12;
        double left = at.getX() - alignment * formula.width(letters);
        double baseline = at.getY() + letters * 0.28;
        formula.draw(canvas.g(), left, baseline, letters, canvas.theme().color(ink));
    }

    private static void legend(Canvas canvas, WiringPlan plan) {
        String key = CouplingExperiment.ID + ".legend.";
        double x = plan.trackLeft();
        double baseline = canvas.size().height() - canvas.size().scaled(11);
        List<Ink> inks = List.of(Ink.BLUE, Ink.GREEN, Ink.RED);
        List<String> names = List.of("copied", "moved", "asked");
        canvas.g().setFont(canvas.font(0.88));
        for (int i = 0; i < names.size(); i++) {
            String words = canvas.text().get(key + names.get(i));
            double middle = baseline - canvas.size().scaled(4);
            double stroke = canvas.size().scaled(18);
            canvas.draw(new Line2D.Double(x, middle, x + stroke, middle), inks.get(i), 2.4);
            canvas.ink(Ink.TEXT);
            canvas.write(words, x + stroke + canvas.size().scaled(5), baseline, 0);
            x += stroke
                    + canvas.textWidth(words, canvas.g().getFont())
                    + canvas.size().scaled(22);
        }
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public Map<String, Object> drag(Frame<CouplingSnapshot> frame, Size size, Gesture gesture) {
        CouplingSnapshot snapshot = frame.snapshot();
        WiringPlan plan = WiringPlan.of(snapshot, size);
        for (int i = 0; i < snapshot.z().length; i++) {
            double x = plan.trackX(snapshot.z()[i]);
            if (HandlePainter.grip(
                            size,
                            gesture.startX(),
                            gesture.startY(),
                            x,
                            plan.rows().y(i))
                    > 0) {
                return Map.of("z", snapshot.numbersWith(i, plan.valueAt(gesture.x())));
            }
        }
        int layer = plan.layerAt(gesture.startX(), gesture.startY());
        return layer < 0 ? Map.of() : Map.of("layer", layer + 1);
    }
}
