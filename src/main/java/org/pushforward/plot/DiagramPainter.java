package org.pushforward.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Set;
import org.pushforward.plot.formula.Formula;

/** Draws a model's diagram, as large as fits; what is lit has a halo, and the flow between lit parts is bold. */
public final class DiagramPainter {
    private static final double LARGEST = 17;
    /** Width of a column and height of a row, in letters. */
    private static final double COLUMN = 5.6;

    private static final double ROW = 2.9;

    private final Canvas canvas;
    private final Diagram diagram;
    private final Set<String> lit;
    private final double letters;
    private final double left;
    private final double top;

    private DiagramPainter(Canvas canvas, Diagram diagram, Set<String> lit) {
        this.canvas = canvas;
        this.diagram = diagram;
        this.lit = lit;
        double columns = 1
                + diagram.nodes().stream()
                        .mapToDouble(Diagram.Node::column)
                        .max()
                        .orElse(0);
        double rows = 1
                + diagram.nodes().stream().mapToDouble(Diagram.Node::row).max().orElse(0);
        double width = canvas.size().width();
        double height = canvas.size().height();
        letters = Math.min(canvas.size().scaled(LARGEST), Math.min(width / (columns * COLUMN), height / (rows * ROW)));
        left = (width - columns * COLUMN * letters) / 2;
        top = (height - rows * ROW * letters) / 2;
    }

    /**
     * @param lit ids of the lit nodes
     * @param backward true while gradients flow, against the arrows
     */
    public static void paint(Canvas canvas, Diagram diagram, Set<String> lit, boolean backward) {
        DiagramPainter painter = new DiagramPainter(canvas, diagram, lit);
        diagram.edges().forEach(edge -> painter.edge(edge, backward));
        diagram.nodes().forEach(painter::node);
    }

    private double x(Diagram.Node node) {
        return left + (node.column() + 0.5) * COLUMN * letters;
    }

    private double y(Diagram.Node node) {
        return top + (node.row() + 0.5) * ROW * letters;
    }

    private void node(Diagram.Node node) {
        Rectangle2D box = box(node);
        double round = letters * (node.network() ? 0.5 : 1.6);
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
        boolean on = lit.contains(node.id());
        canvas.fill(shape, Ink.PAPER, 1);
        if (on) {
            canvas.fill(shape, Ink.HIGHLIGHT, 0.4);
        }
        if (node.network()) {
            canvas.fill(shape, node.ink(), on ? 0.1 : 0.16);
            canvas.draw(shape, node.ink(), on ? 2.4 : 1.2);
        } else if (on) {
            canvas.draw(shape, Ink.HIGHLIGHT, 1.6);
        }
        Formula formula = Formula.of(node.latex());
        double at = x(node) - formula.width(letters) / 2;
        formula.draw(
                canvas.g(),
                at,
                y(node) + letters * 0.33,
                letters,
                canvas.theme().color(node.ink()));
    }

    private Rectangle2D box(Diagram.Node node) {
        double margin = letters * (node.network() ? 1.3 : 0.6);
        double width = Formula.of(node.latex()).width(letters) + margin;
        double height = letters * 2;
        return new Rectangle2D.Double(x(node) - width / 2, y(node) - height / 2, width, height);
    }

    private void edge(Diagram.Edge edge, boolean backward) {
        Diagram.Node from = diagram.node(edge.from());
        Diagram.Node to = diagram.node(edge.to());
        boolean on = lit.contains(from.id()) && lit.contains(to.id());
        double startX = box(from).getMaxX() + letters * 0.15;
        double endX = box(to).getMinX() - letters * 0.15;
        Line2D line = new Line2D.Double(startX, y(from), endX, y(to));
        Ink ink = on ? Ink.TEXT : Ink.MUTED;
        canvas.draw(line, ink, on ? 2.2 : 1);
        canvas.fill(on && backward ? head(endX, y(to), startX, y(from)) : head(startX, y(from), endX, y(to)), ink, 1);
    }

    /** The arrow's head at the second point. */
    private Path2D head(double fromX, double fromY, double x, double y) {
        double angle = Math.atan2(y - fromY, x - fromX);
        double length = letters * 0.5;
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - length * Math.cos(angle - 0.45), y - length * Math.sin(angle - 0.45));
        head.lineTo(x - length * Math.cos(angle + 0.45), y - length * Math.sin(angle + 0.45));
        head.closePath();
        return head;
    }
}
