package org.pushforward.ui.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.data.Points;
import org.pushforward.ui.owndata.Drawing.Tool;

class DrawingTest {
    private static void stroke(Drawing drawing, Tool tool, Piece piece, double width) {
        drawing.begin();
        drawing.stroke(tool, piece, width);
    }

    @Test
    void aStrokeLeavesPointsAlongItself() {
        Drawing drawing = new Drawing(2);
        stroke(drawing, Tool.PEN, new Piece(-3, -3, 3, 3), 0.5);
        Points points = drawing.points();
        assertThat(points.rows()).isBetween(200, 300);
        assertThat(points.mean(0)).isCloseTo(0, within(0.4));
        for (int i = 0; i < points.rows(); i++) {
            assertThat(points.at(i, 0)).isCloseTo(points.at(i, 1), within(0.7f));
        }
    }

    @Test
    void aWiderBrushSpreadsMoreAndTheSheetEnds() {
        Drawing drawing = new Drawing(2);
        stroke(drawing, Tool.SPRAY, new Piece(-4, 3.9, 4, 3.9), 1);
        Points points = drawing.points();
        assertThat(points.deviation(1)).isGreaterThan(0.1);
        for (int i = 0; i < points.rows(); i++) {
            assertThat(points.at(i, 1)).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void theSameStrokesGiveTheSamePoints() {
        Drawing first = new Drawing(2);
        Drawing second = new Drawing(2);
        stroke(first, Tool.SPRAY, new Piece(0, 0, 1, 2), 1);
        stroke(second, Tool.SPRAY, new Piece(0, 0, 1, 2), 1);
        assertThat(first.points().values()).containsExactly(second.points().values());
    }

    @Test
    void theEraserTakesWhatIsUnderIt() {
        Drawing drawing = new Drawing(2);
        stroke(drawing, Tool.PEN, new Piece(-3, 0, 3, 0), 0.1);
        stroke(drawing, Tool.ERASER, new Piece(0, 0, 3.9, 0), 1);
        for (int i = 0; i < drawing.dots(); i++) {
            assertThat(drawing.x(i)).isLessThan(-0.49f);
        }
        assertThat(drawing.dots()).isPositive();
    }

    @Test
    void everyStrokeAndClearingAreUndoneAndRedone() {
        Drawing drawing = new Drawing(2);
        stroke(drawing, Tool.PEN, new Piece(-3, 0, 3, 0), 0.1);
        float[] first = drawing.points().values();
        stroke(drawing, Tool.ERASER, new Piece(-1, 0, 1, 0), 1);
        drawing.clear();
        assertThat(drawing.size()).isZero();
        drawing.undo();
        drawing.undo();
        assertThat(drawing.points().values()).containsExactly(first);
        drawing.redo();
        assertThat(drawing.size()).isBetween(1, first.length / 2 - 1);
        stroke(drawing, Tool.PEN, Piece.at(0, 0), 0.1);
        assertThat(drawing.canRedo()).isFalse();
    }

    @Test
    void aCurveBecomesItsQuantiles() {
        Drawing drawing = new Drawing(1);
        stroke(drawing, Tool.CURVE, new Piece(-2, 0.8, 2, 0.8), 0.1);
        Points points = drawing.points();
        assertThat(points.rows()).isEqualTo(Drawing.FROM_CURVE);
        assertThat(points.mean(0)).isCloseTo(0, within(0.03));
        // of a uniform density on [-2, 2]
        assertThat(points.deviation(0)).isCloseTo(2 / Math.sqrt(3), within(0.03));
    }

    @Test
    void aSlopeRisesTheSameWayBackAndForth() {
        Drawing forth = new Drawing(1);
        Drawing back = new Drawing(1);
        stroke(forth, Tool.CURVE, new Piece(-3, 0, 3, 1), 0.1);
        stroke(back, Tool.CURVE, new Piece(3, 1, -3, 0), 0.1);
        assertThat(back.curve()).containsExactly(forth.curve(), within(1e-12));
        // the triangle's mean lies at two thirds of its base
        assertThat(forth.points().mean(0)).isCloseTo(1, within(0.05));
    }

    @Test
    void pointsOnTheLineJoinTheCurveAndItsEraserIgnoresHeight() {
        Drawing drawing = new Drawing(1);
        stroke(drawing, Tool.CURVE, new Piece(-2, 0.5, 0, 0.5), 0.1);
        stroke(drawing, Tool.PEN, new Piece(1, 0.9, 3, 0.9), 0.2);
        assertThat(drawing.size()).isEqualTo(Drawing.FROM_CURVE + drawing.dots());
        assertThat(drawing.points().dims()).isEqualTo(1);
        stroke(drawing, Tool.ERASER, new Piece(-3, 0.1, 3, 0.1), 1);
        assertThat(drawing.size()).isBetween(0, 3);
    }

    @Test
    void aSheetHoldsSoManyPoints() {
        Drawing drawing = new Drawing(2);
        drawing.begin();
        for (int i = 0; i < 100; i++) {
            drawing.stroke(Tool.SPRAY, new Piece(-3.5, 0, 3.5, 0), 0.5);
        }
        assertThat(drawing.dots()).isEqualTo(Drawing.MOST);
        assertThat(drawing.points().rows()).isEqualTo(Drawing.MOST);
    }
}
