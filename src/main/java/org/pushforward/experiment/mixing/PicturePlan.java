package org.pushforward.experiment.mixing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.pushforward.model.mixing.MixingSettings;
import org.pushforward.plot.Size;

/** Where the parts of a view with a picture lie: the picture, its channels beside it, one pixel's numbers below. */
record PicturePlan(Size size) {
    private static final double TOP = 30;
    private static final double NOTE = 20;
    private static final double CELL = 26;
    private static final double EDGE = 12;
    private static final double GAP = 6;

    /** The picture in colour. */
    Rectangle2D picture() {
        double tall = size.height() - size.scaled(TOP + NOTE + CELL + 2 * GAP);
        double wide = size.width() - size.scaled(2 * EDGE + GAP + 12);
        double side = Math.max(3, Math.min(tall, wide * 3 / 4));
        return new Rectangle2D.Double(left(side), size.scaled(TOP), side, side);
    }

    private double left(double side) {
        double all = side + size.scaled(GAP + 12) + thumb(side);
        return Math.max(size.scaled(EDGE), (size.width() - all) / 2);
    }

    private double thumb(double side) {
        return Math.max(1, (side - size.scaled(2 * GAP)) / 3);
    }

    /** One channel, from 0. */
    Rectangle2D channel(int c) {
        Rectangle2D picture = picture();
        double side = thumb(picture.getWidth());
        return new Rectangle2D.Double(
                picture.getMaxX() + size.scaled(GAP), picture.getY() + c * (side + size.scaled(GAP)), side, side);
    }

    /** The cells of one pixel's numbers. */
    List<Rectangle2D> cells() {
        Rectangle2D picture = picture();
        double name = size.scaled(34);
        double width = (channel(0).getMaxX() - picture.getX() - name) / MixingSettings.CHANNELS;
        List<Rectangle2D> cells = new ArrayList<>();
        for (int c = 0; c < MixingSettings.CHANNELS; c++) {
            cells.add(new Rectangle2D.Double(
                    picture.getX() + name + c * width,
                    picture.getMaxY() + size.scaled(GAP),
                    Math.max(1, width),
                    size.scaled(CELL)));
        }
        return cells;
    }

    /** The baseline of the remark below. */
    double note() {
        return cells().get(0).getMaxY() + size.scaled(NOTE * 0.8);
    }

    /** A pixel's place in the picture. */
    Rectangle2D pixel(int pixel, int side) {
        Rectangle2D picture = picture();
        double unit = picture.getWidth() / side;
        return new Rectangle2D.Double(
                picture.getX() + pixel % side * unit, picture.getY() + pixel / side * unit, unit, unit);
    }
}
