package org.pushforward.model.gmm;

/**
 * The least variance a component may have in any direction, as a share of the data's: the eigenvalues of
 * D^-½ Σ D^-½ are at least ε, where D holds the data's variances.
 *
 * <p>Among the covariances with eigenvalues of at least ε, -log|Σ| - tr(Σ⁻¹S) is greatest where the eigenvalues of S
 * below ε are lifted to ε. So the M step stays exact and the log-likelihood still never falls.
 *
 * <p>Without a floor the likelihood of a mixture has no maximum: a component on one point alone may shrink for ever.
 * Source: N. Day, "Estimating the components of a mixture of normal distributions", 1969; R. Hathaway, "A constrained
 * formulation of maximum-likelihood estimation for normal mixture distributions", 1985.
 */
final class VarianceFloor {
    private final double least;
    private final double scaleX;
    private final double scaleY;

    /** @param least ε, at least 0 */
    VarianceFloor(double least, Rows rows) {
        if (!(least >= 0)) {
            throw new IllegalArgumentException("a least variance of " + least);
        }
        this.least = least;
        scaleX = rows.scale(0);
        scaleY = rows.scale(1);
    }

    private VarianceFloor(double least, VarianceFloor scales) {
        this.least = least;
        scaleX = scales.scaleX;
        scaleY = scales.scaleY;
    }

    /** The same scales with another ε. */
    VarianceFloor at(double other) {
        return new VarianceFloor(other, this);
    }

    /** The least eigenvalue of D^-½ Σ D^-½, never below 0. */
    double share(double[] s) {
        double a = s[0] / scaleX;
        double b = s[1] / Math.sqrt(scaleX * scaleY);
        double c = s[2] / scaleY;
        double greatest = (a + c) / 2 + Math.hypot((a - c) / 2, b);
        return greatest > 0 ? Math.max(0, (a * c - b * b) / greatest) : 0;
    }

    /** Brings a covariance (xx, xy, yy), as the kind has it, to the floor; true if it lay below. */
    boolean lift(double[] s, Covariance kind) {
        return switch (kind) {
            case FULL, TIED -> liftEigenvalues(s);
            case DIAGONAL -> liftDiagonal(s);
            case SPHERICAL -> liftCircle(s);
        };
    }

    private boolean liftEigenvalues(double[] s) {
        if (share(s) >= least) {
            return false;
        }
        double a = s[0] / scaleX;
        double b = s[1] / Math.sqrt(scaleX * scaleY);
        double c = s[2] / scaleY;
        double half = (a - c) / 2;
        double radius = Math.hypot(half, b);
        double greatest = Math.max(least, (a + c) / 2 + radius);
        double middle = (greatest + least) / 2;
        double spread = radius > 0 ? (greatest - least) / 2 / radius : 0;
        s[0] = (middle + spread * half) * scaleX;
        s[1] = spread * b * Math.sqrt(scaleX * scaleY);
        s[2] = (middle - spread * half) * scaleY;
        return true;
    }

    private boolean liftDiagonal(double[] s) {
        boolean below = s[0] < least * scaleX || s[2] < least * scaleY;
        s[0] = Math.max(s[0], least * scaleX);
        s[2] = Math.max(s[2], least * scaleY);
        return below;
    }

    /** A circle has one variance in the data's units; it is measured against the mean of the two scales. */
    private boolean liftCircle(double[] s) {
        double bound = least * Math.sqrt(scaleX * scaleY);
        boolean below = s[0] < bound;
        s[0] = Math.max(s[0], bound);
        s[2] = s[0];
        return below;
    }
}
