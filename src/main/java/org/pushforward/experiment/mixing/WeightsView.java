package org.pushforward.experiment.mixing;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.mixing.MixingSettings;
import org.pushforward.model.mixing.MixingSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Captions;
import org.pushforward.plot.CellPainter;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** W, which is the same at every pixel, and W⁻¹. Drag an entry of W up or down. */
final class WeightsView implements View<MixingSnapshot> {
    private static final Range ENTRY = Range.of(-MixingSettings.REACH, MixingSettings.REACH);
    /** Pixels of a letter's scale for a change by 1. */
    private static final double PER_UNIT = 60;

    @Override
    public String id() {
        return "weights";
    }

    @Override
    public void paint(Frame<MixingSnapshot> frame, Canvas canvas) {
        MixingSnapshot snapshot = frame.snapshot();
        Captions.title(canvas, canvas.text().get(MixingExperiment.ID + ".view.weights"));
        Size size = canvas.size();
        matrix(canvas, "W=", place(size, 0), snapshot.settings().w());
        determinant(canvas, "\\det W", snapshot.lu().det(), place(size, 0));
        if (snapshot.back().isPresent()) {
            matrix(canvas, "W^{-1}=", place(size, 1), snapshot.back().get().inverse());
            determinant(canvas, "\\det W^{-1}", 1 / snapshot.lu().det(), place(size, 1));
        } else {
            String words = canvas.text().get(MixingExperiment.ID + ".note.no-inverse");
            Captions.centred(canvas, words, place(size, 1).getCenterY(), Ink.RED);
        }
    }

    /** W on top (0), its inverse below (1). */
    static Rectangle2D place(Size size, int which) {
        double top = size.scaled(30);
        double each = Math.max(1, (size.height() - top) / 2);
        double name = size.scaled(52);
        double edge = size.scaled(12);
        double line = size.scaled(24);
        double width = Math.max(1, Math.min(size.width() - name - 2 * edge, size.scaled(186)));
        double height = Math.max(1, Math.min(each - line, size.scaled(110)));
        double left = edge + name + Math.max(0, (size.width() - name - 2 * edge - width) / 2 - name / 3);
        double middle = top + which * each + (each - line) / 2;
        return new Rectangle2D.Double(left, middle - height / 2, width, height);
    }

    private static void matrix(Canvas canvas, String name, Rectangle2D place, double[][] values) {
        CellPainter.matrix(canvas, place, values);
        Formula formula = Formula.of(name);
        double letters = canvas.size().letter() * 1.15;
        formula.draw(
                canvas.g(),
                place.getX() - canvas.size().scaled(6) - formula.width(letters),
                place.getCenterY() + letters * 0.3,
                letters,
                canvas.theme().color(Ink.TEXT));
    }

    private static void determinant(Canvas canvas, String name, double value, Rectangle2D place) {
        double baseline = place.getMaxY() + canvas.size().scaled(16);
        Captions.value(canvas, EquationLine.term("", name, Ink.RED, value), place.getCenterX(), baseline);
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public Map<String, Object> drag(Frame<MixingSnapshot> frame, Size size, Gesture gesture) {
        Rectangle2D place = place(size, 0);
        if (!place.contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        double[][] w = frame.snapshot().settings().w();
        int n = w.length;
        int row = Math.min(n - 1, (int) ((gesture.startY() - place.getY()) / place.getHeight() * n));
        int column = Math.min(n - 1, (int) ((gesture.startX() - place.getX()) / place.getWidth() * n));
        double moved = w[row][column] + (gesture.startY() - gesture.y()) / size.scaled(PER_UNIT);
        Map<String, Object> changes = new HashMap<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                changes.put(MixingSettings.entry(i, j), ENTRY.clamp(i == row && j == column ? moved : w[i][j]));
            }
        }
        changes.put("matrix", "own");
        changes.put("t", 1.0);
        return changes;
    }
}
