package org.pushforward.plot.formula;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.JLabel;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** A formula in LaTeX, typeset by JLaTeXMath and drawn on Java2D; parsed once. */
public final class Formula {
    private static final Map<String, Formula> PARSED = new ConcurrentHashMap<>();

    private final TeXFormula tex;

    private Formula(String latex) {
        tex = new TeXFormula(latex);
    }

    /** @throws org.scilab.forge.jlatexmath.ParseException if the LaTeX is not understood */
    public static Formula of(String latex) {
        return PARSED.computeIfAbsent(latex, Formula::new);
    }

    public double width(double size) {
        return icon(size).getTrueIconWidth();
    }

    /** Above the baseline. */
    public double height(double size) {
        return icon(size).getTrueIconHeight() - depth(size);
    }

    /** Below the baseline. */
    public double depth(double size) {
        return icon(size).getTrueIconDepth();
    }

    /** Draws with the left end of the baseline at (x, baselineY). */
    public void draw(Graphics2D g, double x, double baselineY, double size, Color color) {
        TeXIcon icon = icon(size);
        icon.setForeground(color);
        Graphics2D inner = (Graphics2D) g.create();
        inner.translate(x, baselineY - height(size));
        icon.paintIcon(new JLabel(), inner, 0, 0);
        inner.dispose();
    }

    private TeXIcon icon(double size) {
        return tex.createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) size);
    }
}
