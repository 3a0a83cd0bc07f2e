package org.pushforward.ui.transport;

/** The way of the speed slider, from 0 to 1: steps per second by equal factors, its right end as fast as possible. */
final class Speed {
    static final double SLOWEST = 0.04;
    static final double FASTEST = 1000;
    private static final double END = 0.97;

    private Speed() {}

    static double ofPosition(double position) {
        if (position > END) {
            return Double.POSITIVE_INFINITY;
        }
        double speed = SLOWEST * Math.pow(FASTEST / SLOWEST, position / END);
        return speed < 1 ? Math.rint(speed * 100) / 100 : speed < 10 ? Math.rint(speed * 10) / 10 : Math.rint(speed);
    }

    static double toPosition(double speed) {
        if (speed > FASTEST) {
            return 1;
        }
        return END * Math.log(Math.max(SLOWEST, speed) / SLOWEST) / Math.log(FASTEST / SLOWEST);
    }
}
