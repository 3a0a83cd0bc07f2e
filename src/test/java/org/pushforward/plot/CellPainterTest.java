package org.pushforward.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellPainterTest {
    @Test
    void zerosAndOnesAreWholeOnlyWhereTheyAreExact() {
        assertThat(CellPainter.words(0, 2)).isEqualTo("0");
        assertThat(CellPainter.words(1 + 1e-9, 2)).isEqualTo("1");
        assertThat(CellPainter.words(-1, 2)).isEqualTo("−1");
        assertThat(CellPainter.words(0.001, 2)).isEqualTo("0.00");
        assertThat(CellPainter.words(-0.001, 2)).isEqualTo("0.00");
        assertThat(CellPainter.words(1.001, 2)).isEqualTo("1.00");
    }

    @Test
    void digitsGiveWayInSmallCells() {
        assertThat(CellPainter.words(-0.46, 2)).isEqualTo("−0.46");
        assertThat(CellPainter.words(-0.46, 1)).isEqualTo("−0.5");
        assertThat(CellPainter.words(-0.46, 0)).isEqualTo("−.5");
        assertThat(CellPainter.words(10.04, 0)).isEqualTo("10.0");
        assertThat(CellPainter.words(123.4, 2)).isEqualTo("123");
        assertThat(CellPainter.words(Double.NEGATIVE_INFINITY, 2)).isEqualTo("−∞");
    }
}
