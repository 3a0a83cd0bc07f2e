package org.pushforward.experiment.vae;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.formula.Formula;

/** How the gradient of E_q[log p(x|z)] comes to m and σ: through z = m + σ ε, or around a z that was drawn. */
final class GradientPaths {
    private static final double LETTERS = 12.5;
    private static final double COLUMN = 5.4;

    private final Canvas canvas;
    private final Rectangle2D area;
    private final double letters;

    GradientPaths(Canvas canvas, Rectangle2D area) {
        this.canvas = canvas;
        this.area = area;
        letters =
                Math.min(canvas.size().scaled(LETTERS), Math.min(area.getWidth() / COLUMN / 3, area.getHeight() / 6.2));
    }

    /** The noise comes in from the side; the gradient goes through z. */
    void through(Ink ink) {
        Point2D moments = place(0.3, 0.3);
        Point2D z = place(1.45, 0.3);
        Point2D likelihood = place(2.6, 0.3);
        Point2D noise = place(1.45, 0.92);
        arrow(moments, z, Ink.MUTED, 1.1);
        arrow(z, likelihood, Ink.MUTED, 1.1);
        arrow(noise, z, Ink.MUTED, 1.1);
        gradient(likelihood, z, ink);
        gradient(z, moments, ink);
        word("m,\\,\\sigma", moments, Ink.TEXT);
        word("z=m+\\sigma\\varepsilon", z, Ink.TEXT);
        word("\\log p(x|z)", likelihood, Ink.TEXT);
        word("\\varepsilon", noise, Ink.TEXT);
    }

    /** z is drawn: a dead end. The gradient takes the way over log q, weighed by the number log p. */
    void around(Ink ink) {
        Point2D moments = place(0.3, 0.3);
        Point2D z = place(1.45, 0.3);
        Point2D likelihood = place(2.6, 0.3);
        Point2D score = place(1.45, 0.92);
        arrow(moments, z, Ink.MUTED, 1.1);
        arrow(z, likelihood, Ink.MUTED, 1.1);
        cross(between(moments, z));
        cross(between(z, likelihood));
        arrow(likelihood, score, ink, 2);
        arrow(score, moments, ink, 2);
        word("m,\\,\\sigma", moments, Ink.TEXT);
        word("z\\sim q", z, Ink.TEXT);
        word("\\log p(x|z)", likelihood, Ink.TEXT);
        word("\\log p\\cdot\\nabla\\log q", score, Ink.TEXT);
    }

    /** @param column from 0 to 3 */
    private Point2D place(double column, double share) {
        return new Point2D.Double(area.getX() + column / 3 * area.getWidth(), area.getY() + share * area.getHeight());
    }

    private static Point2D between(Point2D a, Point2D b) {
        return new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
    }

    private void word(String latex, Point2D at, Ink ink) {
        Formula formula = Formula.of(latex);
        double width = formula.width(letters);
        double margin = letters * 0.35;
        canvas.fill(
                new Rectangle2D.Double(
                        at.getX() - width / 2 - margin, at.getY() - letters * 0.8, width + 2 * margin, letters * 1.6),
                Ink.PANEL,
                1);
        formula.draw(
                canvas.g(),
                at.getX() - width / 2,
                at.getY() + letters * 0.33,
                letters,
                canvas.theme().color(ink));
    }

    /** A thin arrow that ends short of the words at both ends. */
    private void arrow(Point2D from, Point2D to, Ink ink, double width) {
        Point2D start = towards(from, to);
        Point2D end = towards(to, from);
        canvas.draw(new Line2D.Double(start, end), ink, width);
        canvas.fill(head(start, end, letters * (width > 1.5 ? 0.6 : 0.45)), ink, 1);
    }

    /** A bold arrow a little above the forward one. */
    private void gradient(Point2D from, Point2D to, Ink ink) {
        double lift = letters * 0.62;
        arrow(
                new Point2D.Double(from.getX(), from.getY() - lift),
                new Point2D.Double(to.getX(), to.getY() - lift),
                ink,
                2);
    }

    private Point2D towards(Point2D from, Point2D to) {
        double length = from.distance(to);
        boolean upright = Math.abs(to.getY() - from.getY()) > Math.abs(to.getX() - from.getX());
        double gap = Math.min(length * 0.4, letters * (upright ? 1.1 : 1.9)) / length;
        return new Point2D.Double(
                from.getX() + gap * (to.getX() - from.getX()), from.getY() + gap * (to.getY() - from.getY()));
    }

    private static Path2D head(Point2D from, Point2D to, double length) {
        double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
        Path2D head = new Path2D.Double();
        head.moveTo(to.getX(), to.getY());
        head.lineTo(to.getX() - length * Math.cos(angle - 0.45), to.getY() - length * Math.sin(angle - 0.45));
        head.lineTo(to.getX() - length * Math.cos(angle + 0.45), to.getY() - length * Math.sin(angle + 0.45));
        head.closePath();
        return head;
    }

    /** No gradient passes here. */
    private void cross(Point2D at) {
        double r = letters * 0.42;
        canvas.fill(new Ellipse2D.Double(at.getX() - 1.5 * r, at.getY() - 1.5 * r, 3 * r, 3 * r), Ink.PANEL, 1);
        canvas.draw(new Line2D.Double(at.getX() - r, at.getY() - r, at.getX() + r, at.getY() + r), Ink.TEXT, 1.8);
        canvas.draw(new Line2D.Double(at.getX() - r, at.getY() + r, at.getX() + r, at.getY() - r), Ink.TEXT, 1.8);
    }
}
