package org.pushforward.model.change;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.prob.Support;

/**
 * A narrow block of base mass and where the map carries it: the blue area Σ π(z_i)·Δz_i over all preimages against the
 * green area p(x')·Δx, with Δx = |f(z' + Δz/2) - f(z' - Δz/2)|. They agree as Δz goes to 0.
 *
 * @param slices the blue blocks from left to right: the one that was asked for, and what else the map carries to the
 *     same x
 * @param main which of them was asked for
 * @param x x' = f(z')
 * @param xFrom f at the main slice's left end
 * @param xTo f at the main slice's right end, below xFrom where the map falls
 * @param p p(x')
 */
public record Block(List<Slice> slices, int main, double x, double xFrom, double xTo, double p) {
    private static final double OUTERMOST = 0.002;

    /**
     * One blue block.
     *
     * @param from its left end
     * @param to its right end
     * @param z the middle of the main block, the preimage of x' for the others
     * @param pi its height π(z)
     * @param absDzDx |dz/dx| at z
     */
    public record Slice(double from, double to, double z, double pi, double absDzDx) {
        public double width() {
            return to - from;
        }

        public double area() {
            return pi * width();
        }

        /** π(z)·|dz/dx|. */
        public double share() {
            return pi == 0 ? 0 : pi * absDzDx;
        }
    }

    public Block {
        slices = List.copyOf(slices);
    }

    /**
     * Puts a block where a share u of the base's mass lies to its left. It is moved inside the support and cut where a
     * branch ends, so that one slope belongs to it.
     */
    static Block at(Pushforward f, double u, double width) {
        double z = middle(f, u, width);
        Branch branch = f.branches().get(f.branchOf(z));
        double from = Math.max(z - width / 2, branch.from());
        double to = Math.min(z + width / 2, branch.to());
        double mid = from + (to - from) / 2;
        double x = f.forward(mid);
        double xFrom = branch.f().forward(from) + f.shift();
        double xTo = branch.f().forward(to) + f.shift();
        List<Slice> slices = new ArrayList<>();
        int main = 0;
        for (Preimage preimage : f.preimages(x)) {
            if (preimage.branch() == f.branchOf(z)) {
                main = slices.size();
                slices.add(new Slice(from, to, mid, f.base().prob(mid), f.absDzDx(mid)));
            } else {
                slices.add(other(f, preimage, xFrom, xTo));
            }
        }
        return new Block(slices, main, x, xFrom, xTo, f.prob(x));
    }

    private static double middle(Pushforward f, double u, double width) {
        double z = f.base().quantile(Math.max(OUTERMOST, Math.min(1 - OUTERMOST, u)));
        Support support = f.base().support();
        return Math.max(support.lower() + width / 2, Math.min(support.upper() - width / 2, z));
    }

    private static Slice other(Pushforward f, Preimage preimage, double xFrom, double xTo) {
        Branch branch = f.branches().get(preimage.branch());
        double one = clamped(branch, xFrom - f.shift());
        double two = clamped(branch, xTo - f.shift());
        return new Slice(Math.min(one, two), Math.max(one, two), preimage.z(), preimage.pi(), preimage.absDzDx());
    }

    private static double clamped(Branch branch, double y) {
        double inside = Math.max(branch.lowest(), Math.min(branch.highest(), y));
        return Math.max(branch.from(), Math.min(branch.to(), branch.f().inverse(inside)));
    }

    public Slice mainSlice() {
        return slices.get(main);
    }

    /** Δx. */
    public double deltaX() {
        return Math.abs(xTo - xFrom);
    }

    /** Σ π(z_i)·Δz_i, the blue blocks as drawn. */
    public double blueArea() {
        return slices.stream().mapToDouble(Slice::area).sum();
    }

    /** p(x')·Δx, the green block as drawn. */
    public double greenArea() {
        return p * deltaX();
    }
}
