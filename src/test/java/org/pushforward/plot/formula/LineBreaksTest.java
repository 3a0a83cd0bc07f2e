package org.pushforward.plot.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final String LONG = "a+b+c = \\left(d+e\\right) + \\frac{f+g}{h} - i^{-1} + (j+k)";

    @Test
    void piecesJoinToTheFormula() {
        assertThat(String.join("", LineBreaks.pieces(LONG))).isEqualTo(LONG);
    }

    @Test
    void linesEndOnlyOutsideBracketsBeforeSigns() {
        assertThat(LineBreaks.pieces(LONG).stream().map(String::strip))
                .containsExactly("a", "+b", "+c", "= \\left(d+e\\right)", "+ \\frac{f+g}{h}", "- i^{-1}", "+ (j+k)");
    }

    @Test
    void signsOfNumbersAreNotTorn() {
        assertThat(LineBreaks.pieces("x = -1 \\le -y")).containsExactly("x ", "= -1 ", "\\le -y");
    }

    @Test
    void aFormulaThatFitsStaysItself() {
        assertThat(LineBreaks.fit(LONG, 100)).isSameAs(Formula.of(LONG));
    }

    @Test
    void aLongFormulaBecomesNarrowerAndHigher() {
        Formula whole = Formula.of(LONG);
        Formula broken = LineBreaks.fit(LONG, 9);
        assertThat(whole.width(1)).isGreaterThan(9);
        assertThat(broken.width(1)).isLessThan(9.5);
        assertThat(broken.height(1) + broken.depth(1)).isGreaterThan(1.5 * (whole.height(1) + whole.depth(1)));
    }

    @Test
    void linesArrangedByTheAuthorStay() {
        String arranged = "\\begin{aligned}a &= b+c+d+e+f+g+h\\\\&=i\\end{aligned}";
        assertThat(LineBreaks.fit(arranged, 3)).isSameAs(Formula.of(arranged));
    }
}
