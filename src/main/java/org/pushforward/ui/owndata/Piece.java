package org.pushforward.ui.owndata;

/** A straight piece of a stroke. */
record Piece(double fromX, double fromY, double toX, double toY) {
    static Piece at(double x, double y) {
        return new Piece(x, y, x, y);
    }

    double length() {
        return Math.hypot(toX - fromX, toY - fromY);
    }

    /** Squared distance of a point. */
    double squaredDistance(double x, double y) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
        double at = Math.max(0, Math.min(1, t));
        double ex = x - fromX - at * dx;
        double ey = y - fromY - at * dy;
        return ex * ex + ey * ey;
    }
}
