package org.pushforward.plot.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Theme;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

class FormulaTest {
    private static final int SIZE = Formula.LAYOUT_SIZE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p(x')\\,\\left|\\det J_f\\right| = \\pi(z')",
                "\\sum_{i=1}^{n}\\frac{\\partial x_i}{\\partial z_i}",
                "\\int_0^1 \\sqrt[3]{\\hat{x}^2+\\bar\\alpha}\\,\\mathrm{d}x",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
                "\\mathbb{E}_{q_\\phi(z\\mid x)}[\\log p_\\theta] - D_{\\mathrm{KL}}(q\\,\\|\\,p)",
                "\\mathcal{N}(\\boldsymbol{\\mu},\\sigma^2\\mathbf{I}) \\in \\mathbb{R}^d",
                "\\boxed{x} \\underbrace{a+b}_{c} \\xrightarrow{f} \\Gamma \\varepsilon \\nabla \\infty"
            })
    // large letters, because the runtime moves the glyphs of small ones to whole pixels
    void outlinesAgreeWithTheTypesettersOwnDrawing(String latex) {
        TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, SIZE);
        icon.setForeground(Color.BLACK);
        BufferedImage theirs = new BufferedImage(3600, 900, BufferedImage.TYPE_INT_ARGB);
        BufferedImage ours = new BufferedImage(3600, 900, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = theirs.createGraphics();
        Graphics2D h = ours.createGraphics();
        g.scale(8, 8);
        h.scale(8, 8);
        icon.paintIcon(new JLabel(), g, 0, 0);
        Formula formula = Formula.of(latex);
        double baseline = icon.getInsets().top + formula.height(SIZE);
        formula.draw(h, icon.getInsets().left, baseline, SIZE, Color.BLACK);
        assertThat(ink(theirs)).isGreaterThan(1000);
        assertThat(difference(theirs, ours) / ink(theirs)).isLessThan(0.05);
    }

    private static double ink(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += (image.getRGB(x, y) >>> 24) / 255.0;
            }
        }
        return sum;
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        double sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                sum += Math.abs((a.getRGB(x, y) >>> 24) - (b.getRGB(x, y) >>> 24)) / 255.0;
            }
        }
        return sum;
    }

    @Test
    void lengthsGrowWithTheLetters() {
        Formula formula = Formula.of("\\frac{a}{b}");
        assertThat(formula.width(30)).isCloseTo(3 * formula.width(10), within(1e-12));
        assertThat(formula.height(30)).isCloseTo(3 * formula.height(10), within(1e-12));
        assertThat(formula.depth(30)).isCloseTo(3 * formula.depth(10), within(1e-12));
    }

    @Test
    void outlineLiesInItsBox() {
        Formula formula = Formula.of("\\frac{y}{\\sqrt{g}}");
        Rectangle2D bounds = formula.outline(SIZE).getBounds2D();
        assertThat(bounds.getMinX()).isGreaterThan(-1);
        assertThat(bounds.getMaxX()).isLessThan(formula.width(SIZE) + 1);
        assertThat(bounds.getMinY()).isGreaterThan(-formula.height(SIZE) - 1);
        assertThat(bounds.getMaxY()).isLessThan(formula.depth(SIZE) + 1);
    }

    @Test
    void coloredPartsKeepTheirColorAndTheRestHasNone() {
        List<Optional<Color>> colors = Formula.of("a\\textcolor{#c4451c}{b}c").pieces(SIZE).stream()
                .map(Formula.Piece::color)
                .toList();
        assertThat(colors).containsExactly(Optional.empty(), Optional.of(new Color(0xC4451C)), Optional.empty());
    }

    @Test
    void namedColorsAreTheInksOfTheProject() {
        assertThat(Formula.of("\\textcolor{blue}{b}").pieces(SIZE).get(0).color())
                .contains(Theme.LIGHT.color(Ink.BLUE));
    }

    @Test
    void inlineFormulasAreLowerThanDisplayedOnes() {
        String latex = "\\sum_{i=1}^n \\frac{1}{2}";
        assertThat(Formula.inline(latex).height(SIZE))
                .isLessThan(Formula.of(latex).height(SIZE));
    }

    @Test
    void formulasAreTypesetOnce() {
        assertThat(Formula.of("x_{17}")).isSameAs(Formula.of("x_{17}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bm{x}",
                "p \\coloneqq q",
                "\\argmax_x f(x)",
                "\\left\\lvert x \\right\\rvert",
                "\\bigl\\lvert x \\bigr\\rvert",
                "\\left( a \\middle| b \\right)",
                "a \\bigm| b",
                "\\begin{aligned} a &= b \\\\ c &= d \\notag \\end{aligned}"
            })
    void usualWordsThatTheTypesetterLacksAreUnderstood(String latex) {
        assertThat(FormulaFaults.of(latex)).isEmpty();
        assertThat(Formula.of(latex).width(SIZE)).isGreaterThan(SIZE * 0.4);
    }

    @Test
    void faultsSayHowToMend() {
        assertThat(FormulaFaults.of("\\fracc{1}{2}")).contains("has the unknown command \\fracc; did you mean \\frac?");
        assertThat(FormulaFaults.of("\\color{red}{x}"))
                .contains("has the unknown command \\color; write \\textcolor{#rrggbb}{...}");
        assertThat(FormulaFaults.of("\\frac{1}{2")).contains("opens a brace { that is never closed");
        assertThat(FormulaFaults.of("x}")).contains("closes a brace } that was never opened");
        assertThat(FormulaFaults.of("\\left( x"))
                .contains("cannot be typeset (The token \\left must be closed by \\right)");
        assertThat(FormulaFaults.of("\\text{如果} x"))
                .hasValueSatisfying(fault -> assertThat(fault)
                        .startsWith("holds the character 如; put Chinese words and punctuation outside"));
        assertThat(FormulaFaults.of("(a，b)"))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("holds the character ，"));
    }

    @Test
    void aFaultyFormulaCannotBeMade() {
        assertThatThrownBy(() -> Formula.of("\\fracc{1}{2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("has the unknown command \\fracc");
    }
}
