package org.pushforward.experiment.change;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.pushforward.model.change.ChangeSetting;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.formula.Formula;

/** What stands to the right of a view's title: the map's formula and numbers, the count of samples. */
final class TitleRow {
    private static final Map<String, String> FORMULAS = Map.of(
            "affine", "x = a\\,z + b",
            "exp", "x = a\\,e^{z} + b",
            "logistic", "x = a\\,\\sigma(4(z - c)) + b",
            "cube", "x = a\\,(z - c)^3 + b",
            "fold", "x = a\\,|z - c| + b",
            "square", "x = a\\,(z - c)^2 + b",
            "drawn", "x = f(z)",
            "inverse-cdf", "x = F^{-1}(\\Pi(z))");

    private TitleRow() {}

    private static double baseline(Canvas canvas, Axes axes) {
        return axes.area().getY() - canvas.size().scaled(9);
    }

    /** Paper under a title, so that a guide does not run through it. */
    static void background(Canvas canvas, Axes axes, String title) {
        double width = canvas.textWidth(title, canvas.bold(1));
        double edge = canvas.size().scaled(3);
        double height = canvas.size().scaled(20);
        canvas.fill(
                new Rectangle2D.Double(
                        axes.area().getX() - edge, baseline(canvas, axes) - height * 0.75, width + 2 * edge, height),
                Ink.PANEL,
                1);
    }

    /** The map's formula, and its numbers if there is room. */
    static void formula(Canvas canvas, Axes axes, ChangeSetting setting) {
        String title = canvas.text().get("change-of-variables.view.map");
        double room = axes.area().getWidth()
                - canvas.textWidth(title, canvas.bold(1))
                - canvas.size().scaled(24);
        double letters = canvas.size().scaled(15);
        Formula formula = Formula.of(FORMULAS.get(setting.map()));
        canvas.g().setFont(canvas.font(0.88));
        String numbers = setting.hasLine() ? numbers(setting) : "";
        double width = canvas.textWidth(numbers, canvas.g().getFont());
        double right = axes.area().getMaxX();
        if (width + formula.width(letters) <= room && !numbers.isEmpty()) {
            canvas.ink(Ink.MUTED);
            canvas.write(numbers, right, baseline(canvas, axes), 1);
            right -= width + canvas.size().scaled(12);
        }
        if (formula.width(letters) <= room) {
            double left = right - formula.width(letters);
            formula.draw(
                    canvas.g(),
                    left,
                    baseline(canvas, axes),
                    letters,
                    canvas.theme().color(Ink.TEXT));
        }
    }

    private static String numbers(ChangeSetting setting) {
        String text = "a = " + two(setting.a()) + "   b = " + two(setting.line().b());
        boolean centred = !setting.map().equals("affine") && !setting.map().equals("exp");
        return centred ? text + "   c = " + two(setting.line().c()) : text;
    }

    private static String two(double value) {
        return Numbers.format(value, "%.2f");
    }

    /** A grey mark like the histogram's bars, and how many samples they hold, if there is room. */
    static void samples(Canvas canvas, Axes axes, long count) {
        String number = NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
        String words = canvas.text().get("change-of-variables.label.samples", number);
        canvas.g().setFont(canvas.font(0.88));
        double right = axes.area().getMaxX();
        double left = right - canvas.textWidth(words, canvas.g().getFont());
        double mark = canvas.size().scaled(9);
        String title = canvas.text().get("change-of-variables.view.density");
        if (left - 2.5 * mark < axes.area().getX() + canvas.textWidth(title, canvas.bold(1))) {
            return;
        }
        canvas.ink(Ink.MUTED);
        canvas.write(words, right, baseline(canvas, axes), 1);
        canvas.fill(
                new Rectangle2D.Double(left - 1.7 * mark, baseline(canvas, axes) - mark, mark, mark), Ink.MUTED, 0.5);
    }

    /** Says that the wanted map is too flat to carry a density. */
    static void warning(Canvas canvas, Axes axes, ChangeSetting setting) {
        if (!setting.collapsed()) {
            return;
        }
        canvas.g().setFont(canvas.font(0.92));
        canvas.ink(Ink.RED);
        canvas.write(
                canvas.text().get("change-of-variables.label.collapsed"),
                axes.area().getX() + canvas.size().scaled(10),
                axes.area().getY() + canvas.size().scaled(20),
                0);
    }
}
