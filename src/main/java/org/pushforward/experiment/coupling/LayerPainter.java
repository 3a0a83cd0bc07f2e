package org.pushforward.experiment.coupling;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.pushforward.model.coupling.LayerPass;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.formula.Formula;

/**
 * One layer between two columns of cells: wires change places, then the copied ones feed F and H, whose answers meet
 * the moved ones at × and +.
 */
record LayerPainter(Canvas canvas, WiringPlan plan, int k, boolean additive) {
    private static final double[] TWO = {0.33, 0.7};
    private static final double[] ONE = {0.5};

    /** @param movedBefore for each place before this layer, whether an earlier one moved its wire */
    void paint(LayerPass pass, boolean[] movedBefore, boolean chosen) {
        band(chosen);
        wires(pass, movedBefore);
        double[] places = additive ? ONE : TWO;
        for (int b = 0; b < places.length; b++) {
            boolean times = !additive && b == 0;
            bus(pass, plan.inCoupling(k, places[b]), times);
        }
    }

    private void band(boolean chosen) {
        double top = plan.rows().top() - canvas.size().scaled(33);
        double left = plan.gapLeft(k) + canvas.size().scaled(2);
        double width = plan.gapRight(k) - plan.gapLeft(k) - canvas.size().scaled(4);
        double round = canvas.size().scaled(8);
        double height = plan.rows().bottom() - top;
        if (chosen) {
            canvas.fill(new RoundRectangle2D.Double(left, top, width, height, round, round), Ink.MUTED, 0.14);
        }
        canvas.g().setFont(chosen ? canvas.bold(0.85) : canvas.font(0.85));
        canvas.ink(chosen ? Ink.TEXT : Ink.MUTED);
        String name = String.valueOf(k + 1);
        canvas.write(
                plan.layers() < 6 ? "k = " + name : name,
                left + width / 2,
                top + canvas.size().scaled(13),
                0.5);
    }

    private void wires(LayerPass pass, boolean[] movedBefore) {
        double begin = plan.gapLeft(k);
        double middle = plan.couplingLeft(k);
        for (int i = 0; i < pass.out().length; i++) {
            double from = plan.rows().y(pass.from()[i]);
            double to = plan.rows().y(i);
            boolean before = movedBefore[pass.from()[i]];
            Path2D wire = new Path2D.Double();
            wire.moveTo(begin, from);
            double bend = (begin + middle) / 2;
            wire.curveTo(bend, from, bend, to, middle, to);
            double change = pass.moved()[i] && !before ? plan.inCoupling(k, 0.33) : plan.gapRight(k);
            wire.lineTo(change, to);
            canvas.draw(wire, Wires.ink(before), 1.8);
            canvas.draw(new Line2D.Double(change, to, plan.gapRight(k), to), Wires.ink(pass.moved()[i]), 1.8);
        }
    }

    /** F's or H's vertical wire: dots where it reads, signs where it acts. */
    private void bus(LayerPass pass, double x, boolean times) {
        double top = plan.rows().top() - canvas.size().scaled(4);
        int lowest = pass.out().length - 1;
        canvas.draw(new Line2D.Double(x, top, x, plan.rows().y(lowest)), Ink.RED, 1.2);
        Formula name = Formula.of(times ? "F" : "H");
        double letters = canvas.size().letter() * 0.95;
        name.draw(
                canvas.g(),
                x - name.width(letters) / 2,
                top - canvas.size().scaled(3),
                letters,
                canvas.theme().color(Ink.RED));
        double dot = canvas.size().scaled(2.6);
        for (int i : pass.mask().copies()) {
            canvas.fill(new Ellipse2D.Double(x - dot, plan.rows().y(i) - dot, 2 * dot, 2 * dot), Ink.RED, 1);
        }
        double[] numbers = times ? pass.beta() : pass.gamma();
        for (int m = 0; m < numbers.length; m++) {
            double y = plan.rows().y(pass.mask().moves()[m]);
            sign(x, y, times);
            number(numbers[m], x, y);
        }
    }

    private void sign(double x, double y, boolean times) {
        double coupling = plan.gapRight(k) - plan.couplingLeft(k);
        double r = Math.min(canvas.size().scaled(7), coupling * 0.15);
        Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.fill(ring, Ink.PAPER, 1);
        canvas.draw(ring, Ink.RED, 1.4);
        double arm = times ? r * 0.42 : r * 0.6;
        if (times) {
            canvas.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm), Ink.RED, 1.4);
            canvas.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm), Ink.RED, 1.4);
        } else {
            canvas.draw(new Line2D.Double(x - arm, y, x + arm, y), Ink.RED, 1.4);
            canvas.draw(new Line2D.Double(x, y - arm, x, y + arm), Ink.RED, 1.4);
        }
    }

    /** β or γ beside its sign, if there is room. */
    private void number(double value, double x, double y) {
        double room = (plan.gapRight(k) - plan.couplingLeft(k)) * 0.3;
        if (room < canvas.size().scaled(42)) {
            return;
        }
        canvas.g().setFont(canvas.font(0.82));
        canvas.ink(Ink.RED);
        canvas.write(
                Numbers.format(value, "%.2f"),
                x + canvas.size().scaled(9),
                y - canvas.size().scaled(5),
                0);
    }
}
