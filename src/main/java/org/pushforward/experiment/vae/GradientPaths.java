package org.pushforward.experiment.vae;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.formula.Formula;

/** How the gradient of E_q[log p(x|z)] comes to m and σ: through z = m + σ ε, or around a z that was drawn. */
final class GradientPaths {
    private static final double LETTERS = 12.5;
    private static final double COLUMN = 5.4;
    /** How far a gradient's arrow lies above the forward one, in letters. */
    private static final double LIFT = 0.55;

    private final Canvas canvas;
    private final Rectangle2D area;
    private final double letters;

    GradientPaths(Canvas canvas, Rectangle2D area) {
        this.canvas = canvas;
        this.area = area;
        letters =
                Math.min(canvas.size().scaled(LETTERS), Math.min(area.getWidth() / COLUMN / 3, area.getHeight() / 6.2));
    }

    /** A formula and where its middle stands. */
    private record Spot(Formula formula, Point2D at) {}

    /** The noise comes in from the side; the gradient goes through z. */
    void through(Ink ink) {
        Spot moments = spot("m,\\,\\sigma", 0.3, 0.3);
        Spot z = spot("z=m+\\sigma\\varepsilon", 1.45, 0.3);
        Spot likelihood = spot("\\log p(x|z)", 2.6, 0.3);
        Spot noise = spot("\\varepsilon", 1.45, 0.92);
        arrow(moments, z, Ink.MUTED, 0);
        arrow(z, likelihood, Ink.MUTED, 0);
        arrow(noise, z, Ink.MUTED, 0);
        arrow(likelihood, z, ink, LIFT);
        arrow(z, moments, ink, LIFT);
        List.of(moments, z, likelihood, noise).forEach(this::word);
    }

    /** z is drawn: a dead end. The gradient takes the way over log q, weighed by the number log p. */
    void around(Ink ink) {
        Spot moments = spot("m,\\,\\sigma", 0.3, 0.3);
        Spot z = spot("z\\sim q", 1.45, 0.3);
        Spot likelihood = spot("\\log p(x|z)", 2.6, 0.3);
        Spot score = spot("\\log p\\cdot\\nabla\\log q", 1.45, 0.92);
        arrow(moments, z, Ink.MUTED, 0);
        arrow(z, likelihood, Ink.MUTED, 0);
        cross(moments, z);
        cross(z, likelihood);
        arrow(likelihood, score, ink, 0);
        arrow(score, moments, ink, 0);
        List.of(moments, z, likelihood, score).forEach(this::word);
    }

    /** @param column from 0 to 3 */
    private Spot spot(String latex, double column, double share) {
        double x = area.getX() + column / 3 * area.getWidth();
        return new Spot(Formula.of(latex), new Point2D.Double(x, area.getY() + share * area.getHeight()));
    }

    private void word(Spot spot) {
        double x = spot.at.getX() - spot.formula.width(letters) / 2;
        Color color = canvas.theme().color(Ink.TEXT);
        spot.formula.draw(canvas.g(), x, spot.at.getY() + letters * 0.33, letters, color);
    }

    /** Ends short of the words at both ends; a gradient's is bold. */
    private void arrow(Spot from, Spot to, Ink ink, double lift) {
        boolean bold = ink != Ink.MUTED;
        Point2D start = beside(from, to, lift);
        Point2D end = beside(to, from, lift);
        canvas.draw(new Line2D.Double(start, end), ink, bold ? 2 : 1.1);
        canvas.fill(head(start, end, letters * (bold ? 0.6 : 0.45)), ink, 1);
    }

    /** Where an arrow that goes to the other touches the box around the words. */
    private Point2D beside(Spot from, Spot to, double lift) {
        double dx = to.at.getX() - from.at.getX();
        double dy = to.at.getY() - from.at.getY();
        double halfWidth = from.formula.width(letters) / 2 + letters * 0.35;
        double halfHeight = letters * 0.95;
        double share = Math.min(dx == 0 ? 1 : halfWidth / Math.abs(dx), dy == 0 ? 1 : halfHeight / Math.abs(dy));
        double capped = Math.min(0.42, share);
        return new Point2D.Double(from.at.getX() + capped * dx, from.at.getY() + capped * dy - lift * letters);
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
    private void cross(Spot from, Spot to) {
        Point2D a = beside(from, to, 0);
        Point2D b = beside(to, from, 0);
        double x = (a.getX() + b.getX()) / 2;
        double y = (a.getY() + b.getY()) / 2;
        double r = letters * 0.42;
        canvas.draw(new Line2D.Double(x - r, y - r, x + r, y + r), Ink.TEXT, 1.8);
        canvas.draw(new Line2D.Double(x - r, y + r, x + r, y - r), Ink.TEXT, 1.8);
    }
}
