package org.pushforward.experiment.gmm;

import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** Words at the foot of a plot, on a ground of paper, broken into lines where they must be. */
final class Banner {
    private Banner() {}

    static void paint(Canvas canvas, Axes axes, String words) {
        canvas.g().setFont(canvas.font(0.88));
        double line = canvas.size().scaled(16);
        double edge = canvas.size().scaled(7);
        double width = axes.area().getWidth() - 4 * edge;
        List<String> lines = broken(canvas, words, width);
        double height = line * lines.size() + edge;
        double top = axes.area().getMaxY() - height - edge;
        RoundRectangle2D ground = new RoundRectangle2D.Double(
                axes.area().getX() + edge, top, axes.area().getWidth() - 2 * edge, height, edge, edge);
        canvas.fill(ground, Ink.PANEL, 0.92);
        canvas.draw(ground, Ink.HIGHLIGHT, 1.6);
        canvas.ink(Ink.TEXT);
        for (int i = 0; i < lines.size(); i++) {
            canvas.write(lines.get(i), axes.area().getX() + 2 * edge, top + line * (i + 0.78) + edge / 3, 0);
        }
    }

    /** At spaces, and between any two letters of a script that has none. */
    private static List<String> broken(Canvas canvas, String words, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : words.split("(?<= )|(?<=\\p{IsHan})(?=\\p{IsHan})|(?<=[，。；：])")) {
            boolean full = canvas.textWidth(line + piece, canvas.g().getFont()) > width;
            if (full && line.length() > 0) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
