package org.pushforward.model.change;

/**
 * One of the points that a map carries to x.
 *
 * @param z the point
 * @param branch the number of the branch it lies on
 * @param pi the base's density π(z)
 * @param absDzDx |dz/dx| on that branch
 */
public record Preimage(double z, int branch, double pi, double absDzDx) {
    /** π(z)·|dz/dx|, this branch's share of p(x). */
    public double share() {
        return pi == 0 ? 0 : pi * absDzDx;
    }
}
